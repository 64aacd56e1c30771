import { type AddActivity, type AddGoal, addActivity, addGoal, writeSections } from '#features/plans'
import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../script.ts'

/** A plan that is being written by its project leader. */
export type Writing = {
  readonly id: Id
  readonly leader: Cast
  /** The operating organisation, which employs those who carry the activities out. */
  readonly operator: Id
  readonly period: { readonly from: Day; readonly until: Day }
  /** Day that its goals' baselines hold for. */
  readonly baselineOn: Day
  /** Entries of a catalogue that its activities can begin from, by their names. */
  readonly entries?: ReadonlyMap<string, Id>
}

/** What a goal says for itself; the rest follows from it. */
export type GoalWords = Pick<AddGoal, 'title' | 'indicator' | 'unit' | 'baseline' | 'target' | 'source'> &
  Partial<Pick<AddGoal, 'direction' | 'counting' | 'numerator' | 'denominator' | 'disaggregation' | 'method' | 'frequency' | 'steps'>>

/** Adds a goal that is to be reached by the plan's last day; its baseline is of one day for all. */
export const goalIn = async ({ act }: Script, plan: Writing, day: Day, part: number, words: GoalWords): Promise<Id> => {
  const { id } = await act(plan.leader, day, addGoal, {
    direction: 'up',
    counting: 'last',
    numerator: null,
    denominator: null,
    disaggregation: null,
    method: null,
    frequency: 'year',
    steps: [],
    ...words,
    plan: plan.id,
    part,
    responsible: 'Projektlederen',
    baselineOn: words.baseline === null ? null : plan.baselineOn,
    targetOn: addDays(plan.period.until, -1),
    example: true,
  })
  return id
}

export type ActivityWords = Pick<AddActivity, 'title' | 'what' | 'targetGroup' | 'takesOver'> &
  Partial<Pick<AddActivity, 'interest' | 'method' | 'responsible' | 'place' | 'evidence' | 'from' | 'until'>> & {
    /** What it begins from in the plan's catalogue. */
    readonly entry?: string
  }

/** Adds an activity of the operator's own people, through all the plan's years unless told. */
export const activityIn = async (
  { act }: Script,
  plan: Writing,
  day: Day,
  part: number,
  { goals, entry, ...words }: ActivityWords & { readonly goals: readonly Id[] },
): Promise<Id> => {
  const { id } = await act(plan.leader, day, addActivity, {
    interest: null,
    method: null,
    responsible: 'Boligsocial medarbejder',
    place: null,
    evidence: null,
    ...plan.period,
    ...words,
    plan: plan.id,
    part,
    employer: plan.operator,
    origin: entry ? (plan.entries?.get(entry) ?? null) : null,
    goals,
    example: true,
  })
  return id
}

/** Writes the texts of a part for the first time. */
export const textsOf = ({ act }: Script, plan: Writing, day: Day, part: number, sections: Readonly<Record<string, string>>) =>
  act(plan.leader, day, writeSections, { plan: plan.id, part, version: 1, sections })
