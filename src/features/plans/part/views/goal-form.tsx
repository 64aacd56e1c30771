import { useTexts } from '#text/use.ts'
import { DateField, HiddenField, NumberField, Pair, Radios, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { LibraryEntry } from '../../contribution/library.ts'
import { Library } from '../../contribution/views/library.tsx'
import { countings, type GoalDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { stepFields } from '../definition.ts'
import { mostSteps } from '../figures-form.ts'
import { partFormTexts } from '../texts.ts'
import { FormPage, type PartFormProps, Removal } from './form-page.tsx'

type GoalPageProps = PartFormProps & {
  readonly goal: (GoalDocument & { readonly version: number }) | null
  /** Indicators that a new goal can begin from. */
  readonly library?: readonly LibraryEntry[]
}
type Fields = { readonly shown: Shown }

const What = ({ shown }: Fields) => {
  const say = useTexts(partFormTexts)
  const { field } = useShown(shown)
  const counting = countings.map((value) => ({
    value,
    label: say(`goal.counting.${value}`),
    hint: say(`goal.counting.${value}.hint`),
  }))
  const direction = (['up', 'down'] as const).map((value) => ({ value, label: say(`goal.direction.${value}`) }))
  return (
    <>
      <Section id="hvad" title={say('goal.group.what')}>
        <TextField {...field('title')} label={say('goal.title')} hint={say('goal.title.hint')} width="full" />
      </Section>
      <Section id="tal" title={say('goal.group.count')}>
        <TextArea {...field('indicator')} label={say('goal.indicator')} hint={say('goal.indicator.hint')} rows={2} />
        <TextField {...field('unit')} label={say('goal.unit')} hint={say('goal.unit.hint')} width="short" />
        <Radios {...field('direction')} label={say('goal.direction')} items={direction} />
        <Radios {...field('counting')} label={say('goal.counting')} items={counting} />
        <TextField {...field('numerator')} label={say('goal.numerator')} hint={say('goal.numerator.hint')} width="full" optional />
        <TextField {...field('denominator')} label={say('goal.denominator')} hint={say('goal.denominator.hint')} width="full" optional />
      </Section>
    </>
  )
}

/** As many rows as are written, and one more; folded while nobody has written any. */
const Steps = ({ shown }: Fields) => {
  const say = useTexts(partFormTexts)
  const { words, field } = useShown(shown)
  const written = Array.from({ length: mostSteps }, (_, index) => index + 1).filter((index) => {
    const { on, amount } = stepFields(index)
    return Boolean(words[on]) || Boolean(words[amount])
  })
  const rows = Array.from({ length: Math.min(Math.max(written.length + 1, 3), mostSteps) }, (_, index) => index + 1)
  return (
    <details class="folded" open={written.length > 0}>
      <summary>{say('goal.group.steps')}</summary>
      <p class="muted">{say('goal.group.steps.note')}</p>
      {rows.map((index) => (
        <Pair key={index}>
          <DateField {...field(stepFields(index).on)} label={say('goal.step.on', { index })} optional />
          <NumberField {...field(stepFields(index).amount)} label={say('goal.step.amount', { index })} optional />
        </Pair>
      ))}
    </details>
  )
}

const Way = ({ shown }: Fields) => {
  const say = useTexts(partFormTexts)
  const { field } = useShown(shown)
  return (
    <Section id="vej" title={say('goal.group.way')} note={say('goal.group.way.note')}>
      <p class="muted">{say('goal.baseline.hint')}</p>
      <Pair>
        <NumberField {...field('baseline')} label={say('goal.baseline')} optional />
        <DateField {...field('baselineOn')} label={say('goal.baselineOn')} optional />
      </Pair>
      <Pair>
        <NumberField {...field('target')} label={say('goal.target')} />
        <DateField {...field('targetOn')} label={say('goal.targetOn')} />
      </Pair>
      <Steps shown={shown} />
    </Section>
  )
}

const How = ({ shown }: Fields) => {
  const say = useTexts(partFormTexts)
  const { field } = useShown(shown)
  const often = (['month', 'quarter', 'half_year', 'year'] as const).map((value) => ({ value, label: say(`goal.frequency.${value}`) }))
  return (
    <Section id="maaling" title={say('goal.group.measure')}>
      <TextArea {...field('source')} label={say('goal.source')} hint={say('goal.source.hint')} rows={2} />
      <TextArea {...field('method')} label={say('goal.method')} hint={say('goal.method.hint')} rows={2} optional />
      <Select {...field('frequency')} label={say('goal.frequency')} items={often} empty={null} />
      <TextField {...field('responsible')} label={say('goal.responsible')} hint={say('goal.responsible.hint')} />
      <TextField {...field('disaggregation')} label={say('goal.disaggregation')} hint={say('goal.disaggregation.hint')} optional />
    </Section>
  )
}

/** A goal with its indicator, where it begins, where it shall be, and how it is measured; below a goal that is there, its removal. */
export const GoalPage = (props: GoalPageProps) => {
  const say = useTexts(partFormTexts)
  const { plan, part, goal, library = [], shown, mandates } = props
  const origin = shown.words.origin ?? ''
  const action = goal ? `${hrefOf(plan)}/maal/${goal.id}` : `${hrefOf(plan)}/dele/${part.number}/maal/nyt`
  return (
    <>
      <FormPage
        {...props}
        above={<Library action={action} entries={library} from={origin} />}
        title={goal ? say('goal.edit', { number: goal.number }) : say('goal.new')}
        lede={say('goal.lede')}
        save={say('goal.save')}
        action={action}
        version={goal?.version}
        anchor={goal ? `maal-${goal.number}` : 'maal'}
      >
        {origin !== '' && <HiddenField name="origin" value={origin} />}
        <What shown={shown} />
        <Way shown={shown} />
        <How shown={shown} />
      </FormPage>
      {goal && (
        <Removal
          action={`${action}/fjern`}
          version={goal.version}
          note={say('goal.remove.note')}
          act={say('goal.remove')}
          mandates={mandates}
          shown={shown}
        />
      )}
    </>
  )
}
