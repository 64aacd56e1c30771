import type { Actor, Mandate } from '#features/identity'
import { type StripPlace, ThreadStrip } from '#features/thread'
import type { Day } from '#kernel/day'
import type { Refusal } from '#kernel/result'
import { usePhrases, useTexts } from '#text/use.ts'
import { Alert, Columns, Example, PageHead, Section, Source, StatusTag } from '#ui/kit.ts'
import { turnIn } from '../../amendment/turn.ts'
import { approvalTexts } from '../../approval/texts.ts'
import { ApprovalSection } from '../../approval/views/section.tsx'
import { hrefOf } from '../../open.ts'
import { BegunFrom } from '../../origin/views/told.tsx'
import { planAnchors } from '../anchors.ts'
import { ledeOf } from '../sentence.ts'
import type { Telling } from '../telling.ts'
import { planTexts } from '../texts.ts'
import { FirstAct } from './acts.tsx'
import { PlanContext } from './context.tsx'
import { Estates } from './estates.tsx'
import { PlanFactsRow } from './fact-row.tsx'
import { type Acts, PlanTimeline } from './history.tsx'
import { Measures } from './measures.tsx'
import { PartsTable } from './parts-table.tsx'
import { Staff } from './staff.tsx'

/** What the reader may do to this plan. */
export type Powers = {
  readonly writing: boolean
  /** Writing its case numbers, which a closed plan has too. */
  readonly filing: boolean
  readonly submitting: boolean
  readonly publishers: readonly Mandate[]
}

type PlanPageProps = {
  readonly telling: Telling
  readonly strip: readonly StripPlace[]
  readonly acts: Acts
  readonly today: Day
  readonly actor: Actor
  readonly powers: Powers
  readonly refusals: readonly Refusal[]
}

const Refused = ({ refusals }: { readonly refusals: readonly Refusal[] }) => {
  const say = useTexts(planTexts)
  const speak = usePhrases()
  if (refusals.length === 0) return null
  return (
    <Alert kind="error" title={say('refused')}>
      {refusals.map((refusal) => (
        <p key={refusal.field}>{speak(refusal.say)}</p>
      ))}
    </Alert>
  )
}

/** A plan: the sentence, the thread, the next act, its facts, its approval, what it is made of, what has happened, where it belongs. */
export const PlanPage = ({ telling, strip, acts, today, actor, powers, refusals }: PlanPageProps) => {
  const say = useTexts(planTexts)
  const status = useTexts(approvalTexts)
  const speak = usePhrases()
  const { plan, record, standings } = telling
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={plan.name}
        tags={
          <>
            {plan.example && <Example />}
            <StatusTag state={telling.state}>{status(`status.${telling.word}`).toLowerCase()}</StatusTag>
          </>
        }
        lede={speak(ledeOf({ ...telling, today, from: plan.from, until: plan.until, turn: turnIn(record.amendments) }))}
      />
      <Refused refusals={refusals} />
      <ThreadStrip name={plan.name} here="plan" strip={strip} anchors={planAnchors(plan, '')} />
      <FirstAct telling={telling} powers={powers} />
      <PlanFactsRow telling={telling} today={today} />
      <BegunFrom plan={plan} />
      <ApprovalSection plan={plan} record={record} standings={standings} today={today} actor={actor} />
      <Columns aside={<PlanContext telling={telling} powers={powers} />} label={say('context.title')}>
        <PartsTable telling={telling} />
        <Measures plan={plan} />
        <Staff plan={plan} addHref={powers.writing ? hrefOf(plan) : null} />
        <Estates plan={plan} editHref={powers.writing ? hrefOf(plan) : null} />
        <Section id="historik" title={say('history.title')} end={<a href={`${hrefOf(plan)}/historik`}>{say('history.all')}</a>}>
          <PlanTimeline plan={plan} record={record} acts={acts} />
        </Section>
      </Columns>
      {plan.source !== null && <Source>{say('source', { source: plan.source })}</Source>}
    </>
  )
}
