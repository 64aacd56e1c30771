import { type StripPlace, ThreadStrip } from '#features/thread'
import type { Refusal } from '#kernel/result'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Alert, Columns, Example, type Fact, Facts, PageHead, Prose, Section, StatusTag } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { hrefOf } from '../../open.ts'
import { Activities } from '../../part/views/activities.tsx'
import { Goals } from '../../part/views/goals.tsx'
import { Measurements } from '../../part/views/measurements.tsx'
import { Milestones } from '../../part/views/milestones.tsx'
import type { PartPageProps } from '../../part/views/part.tsx'
import { Staff } from '../../plan/views/staff.tsx'
import { documentOf } from '../../read.ts'
import { TheorySummary } from '../../theory/views/summary.tsx'
import { ledeOf } from '../sentence.ts'
import type { Telling } from '../telling.ts'
import { effortTexts } from '../texts.ts'
import { FirstAct } from './acts.tsx'
import { Answer } from './answer.tsx'
import { EffortContext } from './context.tsx'
import { EffortFactsRow } from './frozen.tsx'
import { Money } from './money.tsx'
import { Parallels } from './parallels.tsx'

type EffortPageProps = {
  readonly telling: Telling
  readonly strip: readonly StripPlace[]
  /** The form of the reason beside what is alike, as it is shown. */
  readonly shown: Shown
  /** Why an act on the page was not done. */
  readonly refusals: readonly Refusal[]
}

const Refused = ({ refusals }: Pick<EffortPageProps, 'refusals'>) => {
  const say = useTexts(effortTexts)
  const speak = usePhrases()
  if (refusals.length === 0) return null
  return (
    <Alert kind="error" title={say('refused')}>
      {refusals.map((refusal) => (
        <p key={speak(refusal.say)}>{speak(refusal.say)}</p>
      ))}
    </Alert>
  )
}

/** Where an effort's page lists the records of each place of the thread. */
const anchors = {
  area: '#kommer-af',
  forum: '#kommer-af',
  goal: '#maal',
  activity: '#aktiviteter',
  money: '#penge',
  measurement: '#maalinger',
  decision: '#godkendelse',
} as const

/** What came of an effort that has ended. */
const Ended = ({ telling }: Pick<EffortPageProps, 'telling'>) => {
  const say = useTexts(effortTexts)
  const format = useFormat()
  const { ended } = telling.effort
  if (!ended) return null
  const facts: readonly Fact[] = [
    { label: say('end.on'), value: format.day(ended.on) },
    { label: say('end.takes'), value: ended.takesOver ?? say('end.takes.none') },
  ]
  return (
    <Section id="resultat" title={say('end.title')}>
      {ended.example && <Example />}
      <Prose text={ended.result} />
      <Facts items={facts} />
    </Section>
  )
}

/** An effort: the sentence, the thread, the next act, what it wants, what is alike, what is done, what it costs, the answer. */
export const EffortPage = ({ telling, strip, shown, refusals }: EffortPageProps) => {
  const say = useTexts(effortTexts)
  const speak = usePhrases()
  const { plan, part, phase, state, seen, summary, writers, effort } = telling
  const facts = documentOf(plan).parts[0]?.effort
  const writing = writers.length > 0
  const props: PartPageProps = { plan, part, summary, strip, record: seen.record, standings: seen.standings, told: [], writing }
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={plan.name}
        tags={
          <>
            {plan.example && <Example />}
            <StatusTag state={state}>{say(`phase.${phase}`)}</StatusTag>
          </>
        }
        lede={speak(ledeOf(telling))}
      />
      <Refused refusals={refusals} />
      <ThreadStrip name={plan.name} here="plan" strip={strip} anchors={anchors} />
      <FirstAct telling={telling} />
      {facts && <EffortFactsRow facts={facts} />}
      <Columns aside={<EffortContext telling={telling} />} label={say('context.title')}>
        <Parallels telling={telling} shown={shown} />
        <Ended telling={telling} />
        <Section id="hvad" title={say('aim')}>
          {effort.aim !== null && <Prose text={effort.aim} />}
        </Section>
        <Answer telling={telling} />
        <Money telling={telling} />
        {part.milestones.length > 0 && <Milestones {...props} />}
        {plan.staff.length > 0 && <Staff plan={plan} addHref={writing ? hrefOf(plan) : null} />}
      </Columns>
      <Activities {...props} />
      {part.goals.length > 0 && <Goals {...props} />}
      <Measurements {...props} />
      <TheorySummary {...props} />
    </>
  )
}
