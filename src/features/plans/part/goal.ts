import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import type { State } from '#ui/kit.ts'
import type { GoalDocument } from '../document.ts'
import type { MeasurementRow } from '../rows.ts'
import { dueAfter } from './due.ts'
import { compare, type Figure, figure, type Knot, wayAt } from './figure.ts'
import { writtenWay } from './written.ts'

export type Measured = Pick<MeasurementRow, 'measuredOn' | 'amount' | 'numerator' | 'denominator'>

/** What a goal's light is judged from. */
export type Aim = Pick<GoalDocument, 'direction' | 'counting' | 'frequency' | 'baseline' | 'baselineOn' | 'target' | 'targetOn' | 'steps'>

/** Whether a goal's measurements add up to all that was done: it begins with nothing where no baseline is, and cannot go the wrong way. */
export const isAddedUp = ({ counting }: Pick<GoalDocument, 'counting'>): boolean => counting === 'sum' || counting === 'running'

const inOrder = (measured: readonly Measured[]): readonly Measured[] =>
  measured.toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : a.measuredOn > b.measuredOn ? 1 : 0))

const total = (texts: readonly string[]) => texts.reduce((sum, text) => sum.plus(text), decimal(0))

/**
 * What the measurements of a period come to, by how the goal counts: the last one, which for a running total is all until then; their sum; or, for a share, all numerators over all
 * denominators, in per cent. A mean of percentages is never taken: groups of different sizes would weigh the same. Null without measurements.
 */
export const gathered = (counting: Aim['counting'], measured: readonly Measured[]): Figure | null => {
  if (measured.length === 0) return null
  if (counting === 'sum') return { over: total(measured.map(({ amount }) => amount)), under: decimal(1) }
  const last = inOrder(measured).at(-1)
  if (counting === 'last' || counting === 'running') return last ? figure(last.amount) : null
  const under = total(measured.flatMap(({ denominator }) => denominator ?? []))
  return under.eq(0) ? null : { over: total(measured.flatMap(({ numerator }) => numerator ?? [])).times(100), under }
}

const plus = (base: string | null, sum: Figure): Figure => ({ over: sum.over.plus(sum.under.times(base ?? 0)), under: sum.under })

/**
 * Where a goal is: the last figure; what it began with and all that was counted since; or the share of the calendar year that was last
 * measured. Null when nobody has measured.
 */
export const reachedBy = ({ counting, baseline }: Pick<Aim, 'counting' | 'baseline'>, measured: readonly Measured[]): Figure | null => {
  const last = inOrder(measured).at(-1)
  if (!last) return null
  const year = last.measuredOn.slice(0, 4)
  const found = gathered(counting, counting === 'share' ? measured.filter(({ measuredOn }) => measuredOn.startsWith(year)) : measured)
  return found && counting === 'sum' ? plus(baseline, found) : found
}

/** Where a goal is and the day of its last measurement; null when nobody has measured. Every page tells this and never a single measurement as how a goal stands. */
export const nowOf = (
  goal: Pick<Aim, 'counting' | 'baseline'>,
  measured: readonly Measured[],
): { readonly at: Figure; readonly on: Day } | null => {
  const at = reachedBy(goal, measured)
  const last = inOrder(measured).at(-1)
  return at && last ? { at, on: last.measuredOn } : null
}

/** The goal's run from its baseline, for a drawing: after each measurement where the goal was. */
export const runOf = (goal: Pick<Aim, 'counting' | 'baseline'>, measured: readonly Measured[]): readonly Figure[] => {
  const ordered = inOrder(measured)
  return [
    ...(goal.baseline === null ? [] : [figure(goal.baseline)]),
    ...ordered.flatMap((_, index) => reachedBy(goal, ordered.slice(0, index + 1)) ?? []),
  ]
}

/**
 * The way that a goal is to go: in straight stretches from its baseline through its interim targets to its target. Where the baseline is
 * unknown, a sum or a running total begins with nothing on the plan's first day, and any other goal with its first measurement. Null where it cannot begin.
 */
export const wayOf = (aim: Aim, begins: Day, measured: readonly Measured[]): readonly [Knot, ...Knot[]] | null => {
  const [first] = inOrder(measured)
  const start = (): Knot | null => {
    if (aim.baseline !== null && aim.baselineOn !== null) return { on: aim.baselineOn, at: figure(aim.baseline) }
    if (isAddedUp(aim)) return { on: begins, at: figure('0') }
    const at = first && gathered(aim.counting, [first])
    return first && at ? { on: first.measuredOn, at } : null
  }
  const from = start()
  if (!from) return null
  const rest = [...aim.steps.map(({ dueOn, amount }) => ({ on: dueOn, at: figure(amount) })), { on: aim.targetOn, at: figure(aim.target) }]
  return [from, ...rest.filter(({ on }) => on > from.on)]
}

/** How a goal does: reached; at least as far as its way was on the day of the last measurement; behind it; or not measured. */
export type Light = 'reached' | 'on_way' | 'behind' | 'unmeasured'

export type GoalStanding = {
  readonly light: Light
  readonly state: State
  /** Where it is, and the day of the last measurement. */
  readonly now: ReturnType<typeof nowOf>
  /** Where its way was on that day, as it is read: decimal text. */
  readonly way: string | null
  /** By when it should be measured next; null when its target day has been measured, and while the plan does not run. */
  readonly dueOn: Day | null
  readonly overdue: boolean
}

const stateOf: Readonly<Record<Exclude<Light, 'unmeasured'>, State>> = { reached: 'good', on_way: 'progress', behind: 'missing' }

/** The light of a goal that lies on the thread in a state: the other way round. */
export const lightOf = (state: State): Light => {
  switch (state) {
    case 'good':
      return 'reached'
    case 'progress':
      return 'on_way'
    case 'missing':
    case 'stopped':
      return 'behind'
    case 'wait':
      return 'unmeasured'
  }
}

/**
 * Judges a goal on a day of a plan that begins on `begins` and whose goals are to be measured from `measuring` on (null: not yet). A goal that
 * nobody has measured waits. Its state is the same on every day: only a measurement changes it, so that it can lie on the thread; that one is
 * overdue is told in words.
 */
export const standingOf = (aim: Aim, begins: Day, measured: readonly Measured[], today: Day, measuring: Day | null): GoalStanding => {
  const last = inOrder(measured).at(-1)
  const now = nowOf(aim, measured)
  const way = wayOf(aim, begins, measured)
  const counted = [begins, aim.baselineOn ?? begins, measuring ?? begins].toSorted().at(-1) ?? begins
  const done = last !== undefined && last.measuredOn >= aim.targetOn
  const dueOn = measuring === null || done ? null : dueAfter(last?.measuredOn ?? counted, aim.frequency, aim.targetOn)
  const overdue = dueOn !== null && dueOn < today
  if (!now || !way) return { light: 'unmeasured', state: 'wait', now: null, way: null, dueOn, overdue }
  const sense = aim.direction === 'up' ? 1 : -1
  const { at, on } = now
  const line = wayAt(way, on)
  const light = compare(at, figure(aim.target)) * sense >= 0 ? 'reached' : compare(at, line) * sense >= 0 ? 'on_way' : 'behind'
  return { light, state: stateOf[light], now, way: writtenWay(aim, line, at), dueOn, overdue }
}
