import { addDays, type Day, daysBetween } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { Named } from '../document.ts'
import { judgeMade } from '../plan/made.ts'
import type { PlanRow } from '../rows.ts'
import type { ChecklistKey } from './checklists.ts'
import { taskTexts } from './texts.ts'

/** What a task can be about, beside the plan as a whole. */
export const tieKinds = ['part', 'activity', 'milestone'] as const
export type Tie = { readonly kind: (typeof tieKinds)[number]; readonly id: Id }

/** That a task was done. */
export type Done = { readonly on: Day; readonly note: string | null; readonly by: Named }

/** Something that somebody has to do in a plan. */
export type TaskRow = {
  readonly id: Id
  readonly title: string
  readonly note: string | null
  readonly dueOn: Day | null
  /** Whose it is: a person who may read the plan, or a role in words; neither where nobody has taken it. */
  readonly person: Named | null
  readonly owner: string | null
  readonly about: Tie | null
  readonly checklist: ChecklistKey | null
  readonly item: string | null
  readonly version: number
  readonly example: boolean
  readonly end: Done | null
}

/** How a task stands on a day. */
export type TaskStanding = 'late' | 'soon' | 'later' | 'open' | 'done'

/** So many days before its day a task is near. */
const soonDays = 14

/** How a task stands on a day; one without a day is never late. */
export const taskStanding = ({ dueOn, end }: Pick<TaskRow, 'dueOn' | 'end'>, today: Day): TaskStanding => {
  if (end) return 'done'
  if (dueOn === null) return 'open'
  if (dueOn < today) return 'late'
  return daysBetween(today, dueOn) <= soonDays ? 'soon' : 'later'
}

const byDay = (one: TaskRow, other: TaskRow): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || one.title.localeCompare(other.title, 'da') || one.id.localeCompare(other.id)

/** What is to be done, by day, overdue first since their days lie first, those without a day last; and what was done, the latest first. */
export const sorted = (tasks: readonly TaskRow[]): { readonly open: readonly TaskRow[]; readonly done: readonly TaskRow[] } => ({
  open: tasks.filter(({ end }) => end === null).toSorted(byDay),
  done: tasks
    .filter(({ end }) => end !== null)
    .toSorted((one, other) => (other.end?.on ?? '').localeCompare(one.end?.on ?? '') || byDay(one, other)),
})

/** The words of a task as somebody wrote them. */
export type TaskDefinition = {
  readonly title: string
  readonly note: string | null
  readonly dueOn: Day | null
  readonly person: Id | null
  readonly owner: string | null
  readonly about: Tie | null
}

const say = taskTexts.phrase

type Parts = Pick<PlanRow, 'parts'>

/** What a task is about, if it is something of the plan; null otherwise. */
export const tied = ({ parts }: Parts, { kind, id }: Tie): { readonly part: number; readonly name: string } | null => {
  for (const part of parts) {
    if (kind === 'part' && part.id === id) return { part: part.number, name: part.title }
    const found = kind === 'activity' ? part.activities.find((one) => one.id === id) : part.milestones.find((one) => one.id === id)
    if (kind !== 'part' && found) return { part: part.number, name: found.title }
  }
  return null
}

/** A task outlives its plan by a year at most: closing takes time. */
const afterwards = 366

/** What is wrong with a task: two owners, an owner who has no access to the plan, something of another plan, or a day long before or after the plan. */
export const judgeTask = (
  { dueOn, person, owner, about }: TaskDefinition,
  { parts, from, until, people }: Parts & { readonly from: Day; readonly until: Day; readonly people: readonly Id[] },
): readonly Refusal[] => [
  ...(person !== null && owner !== null ? [at('owner', say('fault.owners'))] : []),
  ...(person !== null && !people.includes(person) ? [at('person', say('fault.person'))] : []),
  ...(about !== null && tied({ parts }, about) === null ? [at('about', say('fault.about'))] : []),
  ...(dueOn !== null ? judgeMade('dueOn', dueOn, { from }) : []),
  ...(dueOn !== null && dueOn > addDays(until, afterwards) ? [at('dueOn', say('fault.due'))] : []),
]

/** What is wrong with saying that a task was done. */
export const judgeDone = (
  on: Day,
  {
    today,
    task,
    plan,
    mine,
    writer,
  }: {
    readonly today: Day
    readonly task: Pick<TaskRow, 'end'>
    readonly plan: { readonly from: Day }
    readonly mine: boolean
    readonly writer: boolean
  },
): readonly Refusal[] => [
  ...(mine || writer ? [] : [at('task', say('fault.foreign'))]),
  ...(task.end ? [at('task', say('fault.twice'))] : []),
  ...(on > today ? [at('on', say('fault.future'))] : []),
  ...judgeMade('on', on, plan),
]
