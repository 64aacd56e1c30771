import { command, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, type Refusal, refused } from '#kernel/result'
import { measuredOf } from '../../part/find.ts'
import { fallIn } from '../../part/measurement.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { type Clash, cellName, closedCell, type Edit, fieldsOf, judgeCell, weigh, wordsOf } from '../cells.ts'
import { closedSentence } from '../lock.ts'
import { dayIn, periodOf } from '../period.ts'
import { type MeasuredGoal, type MeasuredPlan, measuredPlan, type Stretch } from '../queries.ts'
import { closeUpdates, writeUpdate } from '../save-updates.ts'
import { measuresTexts } from '../texts.ts'
import { counting, isEmptyCell, toldIn } from '../updates.ts'

export type RecordFigures = {
  readonly plan: Id
  /** The mark of the page or file that was written on; null where it brings none, and then nothing counts as a clash. */
  readonly seen: Id | null
  readonly edits: readonly Edit[]
  readonly example?: boolean
}

/** How many cells came to hold something else, and how many of those are empty now. */
export type RecordedFigures = { readonly written: number; readonly emptied: number }

const say = measuresTexts.phrase

/** The days that edits are about; null when there are none that can be read. */
export const stretchOf = (edits: readonly Pick<Edit, 'period'>[]): Stretch | null => {
  const periods = edits.flatMap(({ period }) => periodOf(period) ?? [])
  const [first] = periods.map((one) => one.first).toSorted()
  const last = periods
    .map((one) => one.last)
    .toSorted()
    .at(-1)
  return first && last ? { first, last } : null
}

/** What two wrote in one cell, as a sentence at it with both figures. */
const clashAt = (goals: MeasuredPlan['goals'], { edit, theirs }: Clash): readonly Refusal[] => {
  const goal = goals.find(({ id }) => id === edit.goal)
  return (goal ? fieldsOf(goal.counting) : []).map((field) =>
    at(
      cellName(edit.goal, edit.period, field),
      say(theirs[field] === null ? 'clash.emptied' : 'clash', { theirs: wordsOf(theirs[field]), mine: wordsOf(edit.value[field]) || '–' }),
    ),
  )
}

/** The figure that an edit comes to, with the day that it is of; null where it empties its cell. */
const newFigure = ({ period: code, value }: Edit, today: Day): { readonly measuredOn: Day; readonly amount: string | null } | null => {
  const period = periodOf(code)
  return period && !isEmptyCell(value) ? { measuredOn: dayIn(period, today), amount: value.amount } : null
}

/** The updates that an edit takes the place of. */
const closedBy = ({ goals }: Pick<MeasuredPlan, 'goals'>, edit: Edit): readonly Id[] => {
  const [goal, period] = [goals.find(({ id }) => id === edit.goal), periodOf(edit.period)]
  return goal && period ? toldIn(goal.counting, counting(goal.updates), period).map(({ id }) => id) : []
}

const writeCell = async (stage: Stage, municipality: number, goal: MeasuredGoal, edit: Edit, closes: readonly Id[], example: boolean) => {
  const written = newFigure(edit, stage.today)
  if (!written) return closeUpdates(stage, municipality, closes, newId())
  const { value, note } = edit
  await writeUpdate(stage, municipality, { goal, measuredOn: written.measuredOn, value, note, example, closes })
}

/**
 * Writes figures of a plan's goals, a period each: all of them or none. A figure takes the place of those that told of the same period, which
 * stay; an emptied cell takes them away. Refuses at the cell what its goal cannot hold, a period that has not begun, what lies in a closed quarter, a running total that falls, and what somebody
 * else has written there since the page was made.
 */
export const recordFigures = command<RecordFigures, RecordedFigures>('measures.recorded', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const { municipality, id } = opened.value
  const stretch = stretchOf(input.edits)
  const told = stretch && (await measuredPlan(stage.tx, municipality, id, stretch))
  if (!told) return refused({ say: say('unchanged') })
  const goals = new Map(told.goals.map((goal) => [goal.id, goal]))
  const { changes, clashes } = weigh(told.goals, input.edits, input.seen)
  const refusals = input.edits.flatMap((edit) => {
    const goal = goals.get(edit.goal)
    if (!goal) return [at(cellName(edit.goal, edit.period), say('cell.foreign'))]
    if (!changes.some((one) => one.goal === edit.goal && one.period === edit.period)) return []
    const period = periodOf(edit.period)
    const closed = period && closedCell(goal, told.locks, period, stage.today)
    return closed
      ? [at(cellName(edit.goal, edit.period, fieldsOf(goal.counting)[0]), closedSentence(closed))]
      : judgeCell(goal, edit, stage.today)
  })
  const gone = changes.flatMap((edit) => closedBy(told, edit))
  const falls = changes.flatMap((edit) => {
    const [goal, written] = [goals.get(edit.goal), newFigure(edit, stage.today)]
    if (!goal || !written) return []
    const kept = measuredOf(opened.value, edit.goal).filter((one) => !gone.includes(one.id))
    const others = changes.flatMap((one) => (one === edit || one.goal !== edit.goal ? [] : (newFigure(one, stage.today) ?? [])))
    const fall = fallIn(
      goal,
      [...kept, ...others.flatMap(({ measuredOn, amount }) => (amount === null ? [] : [{ measuredOn, amount }]))],
      written,
    )
    return fall ? [{ ...fall, field: cellName(edit.goal, edit.period) }] : []
  })
  const wrong = [...refusals, ...falls, ...clashes.flatMap((clash) => clashAt(told.goals, clash))]
  if (wrong.length > 0) return refused(...wrong)
  if (changes.length === 0) return refused({ say: say('unchanged') })
  for (const edit of changes) {
    const goal = goals.get(edit.goal)
    if (goal) await writeCell(stage, municipality, goal, edit, closedBy(told, edit), input.example ?? false)
  }
  await settle(stage, id, gone)
  const emptied = changes.filter(({ value }) => isEmptyCell(value)).length
  return done({
    value: { written: changes.length, emptied },
    entry: {
      municipality,
      subject: { kind: 'plan', id },
      detail: { cells: changes.map(({ goal, period }) => ({ goal, period })), emptied },
    },
  })
})
