import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Example, Facts, Form, PageHead, Prose, Radios, Section, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { MilestoneDocument } from '../../document.ts'
import { type End, outcomes } from '../milestone.ts'
import { milestoneTexts } from '../texts.ts'

type EndProps = {
  readonly action: string
  readonly back: string
  readonly milestone: MilestoneDocument
  readonly end: End | null
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

/** What was said of a milestone that is over, and the way to take it back. */
const Told = ({ action, back, end, mandates, shown }: EndProps & { readonly end: End }) => {
  const say = useTexts(milestoneTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  return (
    <>
      <Facts
        items={[
          { label: say('end.outcome'), value: say(`end.outcome.${end.outcome}`) },
          { label: say('end.on'), value: format.day(end.on) },
        ]}
      />
      <Prose text={end.evidence} />
      {end.link !== null && (
        <p>
          <a href={end.link} rel="noreferrer">
            {say('state.link')}
          </a>
        </p>
      )}
      <Section id="tilbage" title={say('back.title')}>
        <p class="muted">{say('back.note')}</p>
        <Form action={`${action}/tilbage`}>
          <ErrorSummary errors={errors} />
          <TextArea {...field('reason')} label={say('back.reason')} rows={2} />
          <FormActs mandates={mandates} shown={shown} save={say('back.save')} back={back} />
        </Form>
      </Section>
    </>
  )
}

/** Reporting a milestone reached or given up; of one that is over, what was said. */
export const EndPage = (props: EndProps) => {
  const say = useTexts(milestoneTexts)
  const format = useFormat()
  const { action, back, milestone, end, mandates, today, shown } = props
  const { errors, field } = useShown(shown)
  const { title, dueOn, owner } = milestone
  const lede = say('end.lede', { title, day: format.day(dueOn), owner })
  if (end)
    return (
      <>
        <PageHead title={say('end.told')} lede={lede} tags={end.example ? <Example /> : undefined} />
        <Told {...props} end={end} />
      </>
    )
  return (
    <>
      <PageHead title={say('end.title')} lede={lede} />
      <Form action={action}>
        <ErrorSummary errors={errors} />
        <Radios
          {...field('outcome')}
          label={say('end.outcome')}
          items={outcomes.map((one) => ({ value: one, label: say(`end.outcome.${one}`) }))}
        />
        <DateField {...field('on')} label={say('end.on')} max={today} />
        <TextArea {...field('evidence')} label={say('end.evidence')} hint={say('end.evidence.hint')} rows={3} />
        <TextField {...field('link')} type="url" label={say('end.link.label')} optional width="full" />
        <FormActs mandates={mandates} shown={shown} save={say('end.save')} back={back} />
      </Form>
    </>
  )
}
