import type { ActivityKind, TargetGroup } from '#features/areas'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { holds, type Period } from '#kernel/period'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import type { PlanStatus } from '../approval/standing.ts'
import { type EffortRunner, type EffortSource, yearsOf } from '../document.ts'
import { isAmount } from '../part/amount.ts'
import { judgeSpan } from '../plan/span.ts'
import { effortTexts } from './texts.ts'

/** The most activities that an effort begins with; more are added on its page. */
export const mostActivities = 3

/** What is done, as the page that proposes an effort asks for it. Its period is the effort's until somebody narrows it. */
export type NewActivity = {
  /** Which of the form's places it was written in, from 1. */
  readonly place: number
  readonly title: string | null
  readonly what: string | null
  readonly kind: ActivityKind | null
  readonly groups: readonly TargetGroup[]
  readonly groupNote: string | null
  /** By role. */
  readonly responsible: string | null
  readonly where: string | null
}

/** How one will see whether it worked: what is counted, from where to where. Decimal texts. */
export type NewMeasure = {
  readonly indicator: string | null
  readonly unit: string | null
  readonly baseline: string | null
  readonly target: string | null
}

/** What holds for an effort as a whole. */
export type EffortInput = {
  readonly name: string
  /** What it wants, in a sentence. */
  readonly aim: string
  readonly runs: EffortRunner
  readonly operator: Id | null
  /** The one body that approves it. */
  readonly body: Id
  /** Estates of the area that it is for; none is the whole area. */
  readonly estates: readonly Id[]
  readonly period: Period
}

/** Everything that the page asks that proposes an effort. */
export type NewEffort = EffortInput & {
  readonly activities: readonly NewActivity[]
  readonly measure: NewMeasure
  /** What it costs in øre, and who pays; nothing is an answer. */
  readonly total: Ore
  readonly source: EffortSource | null
}

const say = effortTexts.phrase

const isWritten = ({ title, what, kind, groups, groupNote, responsible, where }: NewActivity): boolean =>
  [title, what, kind, groupNote, responsible, where].some((words) => words !== null) || groups.length > 0

/** The activities in which something was written. */
export const writtenOf = (activities: readonly NewActivity[]): readonly NewActivity[] => activities.filter(isWritten)

const judgeActivity = ({ place, title, what, kind, groups, groupNote, responsible }: NewActivity): readonly Refusal[] => [
  ...(title === null ? [at(`title${place}`, say('refused.title'))] : []),
  ...(what === null ? [at(`what${place}`, say('refused.what'))] : []),
  ...(kind === null ? [at(`kind${place}`, say('refused.kind'))] : []),
  ...(groups.length === 0 && groupNote === null ? [at(`groups${place}`, say('refused.groups'))] : []),
  ...(responsible === null ? [at(`responsible${place}`, say('refused.responsible'))] : []),
  ...refusePersonNumbers({
    [`title${place}`]: title,
    [`what${place}`]: what,
    [`groupNote${place}`]: groupNote,
    [`responsible${place}`]: responsible,
  }),
]

/** What is wrong with the activities of a new effort; it has at least one. */
export const judgeActivities = (activities: readonly NewActivity[]): readonly Refusal[] => {
  const written = writtenOf(activities)
  const [first] = activities
  return written.length === 0 && first
    ? judgeActivity(first)
    : written.length === 0
      ? [at('title1', say('refused.title'))]
      : written.flatMap(judgeActivity)
}

/** Whether anything was written of a measure. */
export const isMeasured = ({ indicator, unit, baseline, target }: NewMeasure): boolean =>
  [indicator, unit, baseline, target].some((words) => words !== null)

const judgeMeasure = (measure: NewMeasure): readonly Refusal[] => {
  if (!isMeasured(measure)) return []
  const { indicator, unit, baseline, target } = measure
  return [
    ...(indicator === null ? [at('indicator', say('refused.indicator'))] : []),
    ...(unit === null ? [at('unit', say('refused.unit'))] : []),
    ...(target === null || !isAmount(target) ? [at('target', say('refused.figure'))] : []),
    ...(baseline !== null && !isAmount(baseline) ? [at('baseline', say('refused.figure'))] : []),
  ]
}

/** What is wrong with an effort as a whole, each at its field. */
export const judgeFacts = ({ runs, operator, period, name, aim }: EffortInput): readonly Refusal[] => [
  ...judgeSpan(period),
  ...(runs === 'guest' && operator === null ? [at('operator', say('refused.guest'))] : []),
  ...refusePersonNumbers({ name, aim }),
]

/** What is wrong with a new effort, each at its field; empty when it can be saved. */
export const judgeEffort = (effort: NewEffort): readonly Refusal[] => {
  return [
    ...judgeFacts(effort),
    ...judgeActivities(effort.activities),
    ...judgeMeasure(effort.measure),
    ...(effort.total > 0 && effort.source === null ? [at('source', say('refused.source'))] : []),
  ]
}

/** An amount laid on the years of a period in equal parts; what does not divide lies on the first years, an øre each. */
export const spread = (total: Ore, period: Period): readonly { readonly year: number; readonly amount: Ore }[] => {
  const years = yearsOf({ from: period.from, until: period.until ?? period.from })
  const [part, rest] = [Math.floor(total / years.length), total % years.length]
  return years.map((year, index) => ({ year, amount: part + (index < rest ? 1 : 0) }))
}

/** Where an effort is in its life, in words: its approval, then its days, then its end. */
export type Phase = PlanStatus | 'upcoming' | 'running' | 'over' | 'ended'

/** The phase on a day. `over` has passed its last day and was not ended by anybody: what it gave is not told yet. */
export const phaseOf = (
  status: PlanStatus,
  { from, until, effort }: Period & { readonly effort: { readonly ended: unknown } | null },
  today: Day,
): Phase => {
  if (effort?.ended) return 'ended'
  if (status !== 'approved') return status
  if (holds({ from, until }, today)) return 'running'
  return today < from ? 'upcoming' : 'over'
}
