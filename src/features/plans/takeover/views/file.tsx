import { mandateChoices, type Place } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import {
  Alert,
  Beside,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Explain,
  FileField,
  Form,
  LinkList,
  PageHead,
  Section,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hoursKept } from '../commands/files.ts'
import type { WaitingLine } from '../queries.ts'
import { takeoverTexts } from '../texts.ts'

type FilePageProps = {
  readonly places: readonly Place[]
  readonly waiting: readonly WaitingLine[]
  /** The address names a file that is no longer kept. */
  readonly gone: boolean
  readonly shown: Shown
}

/** The template of each municipality in which one may begin plans. */
const Templates = ({ places }: Pick<FilePageProps, 'places'>) => {
  const say = useTexts(takeoverTexts)
  return (
    <ButtonRow>
      {places.map(({ slug, name }) => (
        <ButtonLink kind="secondary" href={`/planer/overtag/skabelon.xlsx?kommune=${slug}`} key={slug}>
          {places.length > 1 ? say('template.place', { name }) : say('template.fetch')}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}

/** The reader's own files that wait for him to make up his mind. */
const Waiting = ({ waiting, places }: Pick<FilePageProps, 'waiting' | 'places'>) => {
  const say = useTexts(takeoverTexts)
  const { moment } = useFormat()
  if (waiting.length === 0) return null
  return (
    <Section id="ligger" title={say('waiting.title', { count: waiting.length })}>
      <LinkList
        items={waiting.map(({ id, file_name, kept_until, municipality }) => ({
          href: `/planer/overtag?fil=${id}`,
          label: file_name,
          note: [...(places.length > 1 ? [municipality] : []), say('waiting.kept', { moment: moment(kept_until) })].join(' · '),
        }))}
      />
    </Section>
  )
}

/** Where a running plan is taken over: the template to fill in, and where it is sent. Nothing is written until its preview has been seen. */
export const FilePage = ({ places, waiting, gone, shown }: FilePageProps) => {
  const say = useTexts(takeoverTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('title')} lede={say('lede')} />
      {gone && (
        <Alert kind="warning" title={say('file.gone')}>
          <p>{say('file.gone.why')}</p>
        </Alert>
      )}
      <Waiting waiting={waiting} places={places} />
      <Section id="skabelon" title={say('template.title')}>
        <p>{say('template.lede')}</p>
        <Templates places={places} />
      </Section>
      <Section id="send" title={say('file.title')}>
        <Beside
          explain={
            <Explain title={say('steps.title')}>
              {(['fetch', 'fill', 'send', 'take'] as const).map((step, index) => (
                <p key={step}>{`${index + 1}. ${say(`steps.${step}`)}`}</p>
              ))}
            </Explain>
          }
        >
          <Form action="/planer/overtag" files>
            <ErrorSummary errors={errors} />
            <MunicipalityField places={places} shown={shown} />
            <FileField
              {...field('file')}
              label={say('file.file')}
              hint={say('file.hint')}
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            />
            <ActingAs mandates={mandateChoices(places)} shown={shown ?? blank()} />
            <ButtonRow>
              <Button>{say('file.send')}</Button>
            </ButtonRow>
          </Form>
          <p class="source">{say('file.kept', { count: hoursKept })}</p>
        </Beside>
      </Section>
    </>
  )
}
