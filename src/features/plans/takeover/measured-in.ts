import type { Day } from '#kernel/day'
import { readWords } from '#web/forms.ts'
import { measuredFrom } from '../part/figures-form.ts'
import { MeasureForm } from '../part/forms.ts'
import { fallIn, judgeMeasurement, type MeasurementDefinition } from '../part/measurement.ts'
import type { Fault } from './fault.ts'
import type { GoalIn, GoalsIn } from './goals-in.ts'
import { inParts } from './numbered.ts'
import { type PartsIn, wholeIn } from './part-in.ts'
import { atRow, besides } from './refusals.ts'
import type { TakeRow, TakeRows } from './rows.ts'
import { takeoverTexts } from './texts.ts'

/** What was measured of a goal before the plan was taken over. */
export type MeasuredIn = MeasurementDefinition & { readonly row: number; readonly goal: GoalIn['goal'] }

const say = takeoverTexts.phrase

const measuredIn = (
  { row, words }: TakeRow,
  goal: GoalIn['goal'],
  today: Day,
): { readonly measured: MeasuredIn | null; readonly faults: readonly Fault[] } => {
  const [form, figures] = [readWords(words, MeasureForm), measuredFrom(goal, words)]
  if (!form.ok || !figures.ok)
    return {
      measured: null,
      faults: atRow('measurements', row, [...(form.ok ? [] : form.refusals), ...(figures.ok ? [] : figures.refusals)]),
    }
  const definition = { ...form.value, ...figures.value }
  return { measured: { ...definition, row, goal }, faults: atRow('measurements', row, judgeMeasurement(goal, definition, today)) }
}

/** The figures of one goal: one a day; a running total that falls is told at the later row. */
const amongOne = (all: readonly MeasuredIn[]): readonly Fault[] =>
  all.flatMap((one, index): readonly Fault[] => {
    const before = all.slice(0, index)
    const same = before.find(({ measuredOn }) => measuredOn === one.measuredOn)
    if (same) return [{ sheet: 'measurements', row: one.row, column: 'measuredOn', say: say('fault.measured.twice', { row: same.row }) }]
    const known = before.map(({ measuredOn, amount }) => ({ measuredOn, amount: amount ?? '0' }))
    const fall = fallIn(one.goal, known, one)
    return fall ? atRow('measurements', one.row, [fall]) : []
  })

const among = (all: readonly MeasuredIn[]): readonly Fault[] => [...Map.groupBy(all, ({ goal }) => goal.id).values()].flatMap(amongOne)

/** Reads what was measured of the goals so far. */
export const measurementsIn = (
  sheet: TakeRows,
  parts: PartsIn,
  { goals, places, doubtful }: GoalsIn,
  today: Day,
): { readonly measurements: readonly MeasuredIn[]; readonly faults: readonly Fault[] } => {
  const own = inParts('measurements', sheet, parts)
  const read = own.rows.map((one) => {
    const number = wholeIn(one.words.goal ?? '')
    const place = places.find((found) => found.part === one.part.id && found.number === number)
    const goal = goals.find((found) => found.goal.id === place?.id)?.goal
    if (goal) return measuredIn(one, goal, today)
    // What is wrong with its goal is told there; its day can be wrong all the same.
    if (place || doubtful) {
      const form = readWords(one.words, MeasureForm)
      return { measured: null, faults: form.ok ? [] : atRow('measurements', one.row, form.refusals) }
    }
    const fault = { sheet: 'measurements', row: one.row, column: 'goal', say: say('fault.goal', { part: one.part.number }) } as const
    return { measured: null, faults: [fault] }
  })
  const measurements = read.flatMap(({ measured }) => measured ?? [])
  return { measurements, faults: besides([...sheet.faults, ...own.faults, ...read.flatMap((one) => one.faults)], among(measurements)) }
}
