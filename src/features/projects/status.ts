import type { Day } from '#kernel/day'
import { holds, type Period } from '#kernel/period'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import { addMonths } from '#rules/months'
import type { State } from '#ui/kit.ts'
import { standingOf } from './deliverable.ts'
import { judgeTold } from './project.ts'
import type { Closing, Deliverable, Standing, Statement } from './rows.ts'
import { projectTexts } from './texts.ts'

const say = projectTexts.phrase

/** What a project's rhythm is counted from. */
type Rhythm = {
  readonly period: Period
  readonly rhythm: number
  readonly statements: readonly Pick<Statement, 'on'>[]
  readonly closing: Closing | null
}

/** The day by which the steering group is owed the next status: so many months after the last, or after the first day. Null once it is closed. */
export const statusDueOn = ({ period, rhythm, statements, closing }: Rhythm): Day | null => {
  if (closing) return null
  const [latest = period.from] = statements.map(({ on }) => on).toSorted((one, other) => other.localeCompare(one))
  return addMonths(latest, rhythm)
}

/** Whether the status is late on a day. */
export const isStatusLate = (project: Rhythm, today: Day): boolean => {
  const due = statusDueOn(project)
  return due !== null && due < today
}

/** What is wrong with a statement: a day to come, before the project or before the latest, and the number of a person. */
export const judgeStatement = (
  { on, words }: { readonly on: Day; readonly words: string },
  { period, statements }: Pick<Rhythm, 'period' | 'statements'>,
  today: Day,
): readonly Refusal[] => {
  const day = judgeTold(on, { from: period.from, today })
  return [
    ...day,
    ...(day.length === 0 && statements.some((one) => one.on > on) ? [at('on', say('refused.statement.order'))] : []),
    ...refusePersonNumbers({ words }),
  ]
}

/** Whether the very same was the last that the steering group was told: a second press of the button tells nothing new. */
export const isTold = (
  { on, standing, words }: Pick<Statement, 'on' | 'standing' | 'words'>,
  [latest]: readonly Pick<Statement, 'on' | 'standing' | 'words'>[],
): boolean => latest !== undefined && latest.on === on && latest.standing === standing && latest.words === words

/** How a project stands on a day, by what was said and by what is owed. */
export type Phase = 'closed' | 'unfinished' | 'stopped' | 'late' | 'coming' | 'over' | 'running'

type Stood = Rhythm & {
  readonly deliverables: readonly Pick<Deliverable, 'end' | 'left' | 'dueOn'>[]
  readonly statements: readonly { readonly on: Day; readonly standing: Standing }[]
}

/** The phase on a day: `closed` has delivered everything, `unfinished` was closed without, `late` says itself, or is behind with a deliverable or its status; `over` has passed its last day and was not closed. */
export const phaseOf = (project: Stood, today: Day): Phase => {
  if (project.closing) return project.deliverables.every(({ end }) => end?.outcome === 'delivered') ? 'closed' : 'unfinished'
  const [latest] = project.statements
  if (latest?.standing === 'stopped') return 'stopped'
  const behind = project.deliverables.some((one) => standingOf(one, today) === 'late')
  if (behind || latest?.standing === 'late' || isStatusLate(project, today)) return 'late'
  if (today < project.period.from) return 'coming'
  return holds(project.period, today) ? 'running' : 'over'
}

export const phases: readonly Phase[] = ['late', 'stopped', 'running', 'over', 'coming', 'unfinished', 'closed']

/** A phase in the words that all records share. */
export const stateOfPhase: Readonly<Record<Phase, State>> = {
  closed: 'good',
  unfinished: 'stopped',
  stopped: 'stopped',
  late: 'missing',
  over: 'missing',
  coming: 'wait',
  running: 'progress',
}
