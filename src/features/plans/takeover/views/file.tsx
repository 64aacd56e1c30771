import { mandateChoices, type Place } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Beside, Button, ButtonLink, ButtonRow, ErrorSummary, Explain, FileField, Form, PageHead, Section } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hoursKept } from '../commands/files.ts'
import { takeoverTexts } from '../texts.ts'

type FilePageProps = { readonly places: readonly Place[]; readonly shown: Shown }

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

/** Where a running plan is taken over: the template to fill in, and where it is sent. Nothing is written until its preview has been seen. */
export const FilePage = ({ places, shown }: FilePageProps) => {
  const say = useTexts(takeoverTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('title')} lede={say('lede')} />
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
