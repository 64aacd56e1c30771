import type { Mandate } from '#features/identity'
import { isDay } from '#kernel/day'
import { usePhrases, useTexts } from '#text/use.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  NumberField,
  PageHead,
  Section,
  Select,
  TextField,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { criterionIds, criterionLabel } from '../../../../rules/area-status/index.ts'
import { populationCodes } from '../forms.ts'
import type { Area } from '../read.ts'
import { statusChoices } from '../status-choices.ts'
import { areaTexts } from '../texts.ts'

type FiguresProps = { readonly area: Area; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** One official list: its day, its figures with decimal comma, the published status, and where all of it stands. */
export const FiguresPage = ({ area, mandates, shown }: FiguresProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const { words, errors, field } = useShown(shown)
  const label = (id: (typeof criterionIds)[number]) => `${speak(criterionLabel(id).name)}, ${speak(criterionLabel(id).population)}`
  const day = words.listDate ?? ''
  const statuses = statusChoices(isDay(day) ? day : null).map(({ value, label: name }) => ({ value, label: speak(name) }))
  return (
    <>
      <PageHead title={`${area.name}: ${say('record.title').toLowerCase()}`} lede={say('record.lede')} />
      <Form action={`/omraader/${area.slug}/tal/nye`}>
        <div class="stack">
          <ErrorSummary errors={errors} />
          <Section id="listen" title={say('lists.list')}>
            <DateField {...field('listDate')} label={say('record.day')} hint={say('record.day.hint')} />
            <Select {...field('status')} label={say('record.status')} hint={say('record.status.hint')} items={statuses} />
            <TextField {...field('source')} label={say('record.source')} hint={say('record.source.hint')} width="full" />
            <Checkbox {...field('example')} label={say('record.example')} checked={words.example !== undefined} value="yes" />
          </Section>
          <Section id="kriterier" title={say('record.shares')}>
            <NumberField {...field('residents')} label={say('chart.residents')} hint={say('record.residents.hint')} whole />
            {criterionIds.map((id) => (
              <NumberField {...field(id)} label={label(id)} hint={speak(criterionLabel(id).meaning)} unit="%" key={id} />
            ))}
          </Section>
          <Section id="antal" title={say('record.populations')} note={say('record.populations.hint')}>
            {populationCodes.map((id) => (
              <NumberField {...field(`${id}_of`)} label={label(id)} whole optional key={id} />
            ))}
            <ActingAs mandates={mandates} shown={shown} />
            <ButtonRow>
              <Button>{say('record.save')}</Button>
              <ButtonLink kind="tertiary" href={`/omraader/${area.slug}`}>
                {say('cancel')}
              </ButtonLink>
            </ButtonRow>
          </Section>
        </div>
      </Form>
    </>
  )
}
