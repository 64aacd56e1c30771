import { type StripPlace, ThreadStrip } from '#features/thread'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Columns, Example, PageHead, PageSteps, StatusTag } from '#ui/kit.ts'
import type { ApprovalRecord } from '../../approval/approval.ts'
import type { Standing } from '../../approval/standing.ts'
import { partState } from '../../beads.ts'
import { hrefOf } from '../../open.ts'
import { planAnchors } from '../../plan/anchors.ts'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'
import { TheorySummary } from '../../theory/views/summary.tsx'
import type { SectionTold } from '../../writing/views/told.tsx'
import { ledeOf } from '../sentence.ts'
import { nextActOf, type Summary } from '../summary.ts'
import { partTexts } from '../texts.ts'
import { Activities } from './activities.tsx'
import { PartContext } from './context.tsx'
import { Goals } from './goals.tsx'
import { Measurements } from './measurements.tsx'
import { Milestones } from './milestones.tsx'
import { Texts } from './texts.tsx'

export type PartPageProps = {
  readonly plan: Plan
  readonly part: PartRow
  readonly summary: Summary
  readonly strip: readonly StripPlace[]
  readonly record: ApprovalRecord
  readonly standings: readonly Standing[]
  /** What each section has beside its text. */
  readonly told: readonly SectionTold[]
  /** Whether the reader may write this plan. */
  readonly writing: boolean
}

const NextAct = ({ plan, part, summary }: Pick<PartPageProps, 'plan' | 'part' | 'summary'>) => {
  const say = useTexts(partTexts)
  const format = useFormat()
  const next = nextActOf(summary)
  if (!next) return null
  const here = `${hrefOf(plan)}/dele/${part.number}`
  if (next.kind === 'measure')
    return (
      <ActBar note={say('act.measure.why', { day: format.day(next.day) })}>
        <ButtonLink href={`${hrefOf(plan)}/maal/${next.goal}/maalinger/ny`}>{say('act.measure', { number: next.number })}</ButtonLink>
      </ActBar>
    )
  const below = { vision: '/tekst#f-vision', goal: '/maal/nyt', activity: '/aktiviteter/ny', text: '/tekst' }[next.kind]
  return (
    <ActBar note={say(`act.${next.kind}.why`, summary.words)}>
      <ButtonLink href={`${here}${below}`}>{say(`act.${next.kind}`)}</ButtonLink>
    </ActBar>
  )
}

/** The part's state, and in a word why. */
const PartTag = ({ part, record, standings }: Pick<PartPageProps, 'part' | 'record' | 'standings'>) => {
  const say = useTexts(partTexts)
  const state = partState(part, record, standings)
  const lacks = [...(part.goals.length === 0 ? ['goals' as const] : []), ...(part.activities.length === 0 ? ['activities' as const] : [])]
  const why = (): string | undefined => {
    if (state === 'missing' && part.kind === 'sub' && lacks.length > 0)
      return say('tag.lacking', { what: lacks.map((word) => say(`word.${word}`)).join(say('and')) })
    if (!record.submission) return say('tag.draft')
    // The strategic agreement is approved with the plan, which says so on its own page.
    if (part.kind === 'strategic') return undefined
    return say(
      (
        {
          good: 'tag.approved',
          progress: 'tag.in_approval',
          missing: 'tag.conditions',
          stopped: 'tag.stopped',
          wait: 'tag.in_approval',
        } as const
      )[state],
    )
  }
  return <StatusTag state={state}>{why()}</StatusTag>
}

/** The parts before and after this one. */
const Neighbours = ({ plan, part }: Pick<PartPageProps, 'plan' | 'part'>) => {
  const say = useTexts(partTexts)
  const at = plan.parts.findIndex(({ id }) => id === part.id)
  const hrefAt = (index: number): string | null => {
    const found = plan.parts[index]
    return found ? `${hrefOf(plan)}/dele/${found.number}` : null
  }
  return <PageSteps label={say('neighbours.steps')} previous={at > 0 ? hrefAt(at - 1) : null} next={hrefAt(at + 1)} />
}

/** A part of a plan: the sentence, the thread, the next act, its texts, goals, activities and milestones, its money and who approves it. */
export const PartPage = (props: PartPageProps) => {
  const say = useTexts(partTexts)
  const speak = usePhrases()
  const { plan, part, summary, strip } = props
  const tags = (
    <>
      {plan.example && <Example />}
      <PartTag {...props} />
    </>
  )
  const anchors = { ...planAnchors(plan), goal: '#maal', activity: '#aktiviteter', measurement: '#maalinger' }
  return (
    <>
      <PageHead
        title={part.number === 0 ? part.title : `${part.number} ${part.title}`}
        titleLanguage="da"
        tags={tags}
        lede={speak(ledeOf(summary))}
      />
      <ThreadStrip name={part.title} here={part.kind === 'sub' ? 'part' : 'plan'} strip={strip} anchors={anchors} />
      {props.writing && <NextAct {...props} />}
      <Columns label={say('aside.title')} aside={<PartContext {...props} />}>
        <Texts {...props} />
        <Milestones {...props} />
      </Columns>
      <Goals {...props} />
      <Measurements {...props} />
      <Activities {...props} />
      <TheorySummary {...props} />
      <Neighbours plan={plan} part={part} />
    </>
  )
}
