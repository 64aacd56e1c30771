import { danishMarks } from '#kernel/amount'
import type { Day } from '#kernel/day'
import { readWords } from '#web/forms.ts'
import { FrameForm, frameFrom } from '../budget/forms.ts'
import { frameRefusals } from '../budget/frame.ts'
import { tooMuch } from '../budget/line.ts'
import { budgetTexts } from '../budget/texts.ts'
import type { PlanFacts } from '../document.ts'
import type { FactsIn } from './facts-in.ts'
import type { Fault } from './fault.ts'
import type { FactKey } from './layout.ts'
import type { LineIn } from './lines-in.ts'
import { takeoverTexts } from './texts.ts'

const asked = ['frame', 'rule', 'priceLevel', 'reason'] as const satisfies readonly FactKey[]

/** Reads the frame and what it is held against. A plan may be without, as long as it has no lines either. */
export const moneyIn = (
  { values, rowOf, faults }: FactsIn,
  from: Day | null,
  lines: boolean,
): { readonly frame: PlanFacts['money']; readonly faults: readonly Fault[] } => {
  const place = (field: string | undefined): Omit<Fault, 'say'> => {
    const key = asked.find((one) => one === field) ?? 'frame'
    return { sheet: 'facts', row: rowOf(key), column: rowOf(key) === null ? key : 'value' }
  }
  if (asked.every((key) => values[key] === '')) {
    const lacking = { ...place('frame'), say: takeoverTexts.phrase('fault.frame') }
    return { frame: null, faults: lines ? [lacking] : [] }
  }
  const form = readWords(values, FrameForm)
  const unread = (row: number | null): boolean => faults.some((fault) => fault.row !== null && fault.row === row)
  if (!form.ok) {
    const own = form.refusals.map(({ field, say }) => ({ ...place(field), say }))
    return { frame: null, faults: own.filter(({ row }) => !unread(row)) }
  }
  const frame = { ...frameFrom(form.value, danishMarks), rule: form.value.rule, reason: form.value.reason }
  const refusals = from === null ? [] : frameRefusals(frame, from)
  return { frame: refusals.length > 0 ? null : frame, faults: refusals.map(({ field, say }) => ({ ...place(field), say })) }
}

/** Lines that are worth more together than any budget can be. */
export const tooMuchIn = (lines: readonly LineIn[]): readonly Fault[] => {
  const last = lines.at(-1)
  return last && tooMuch(lines.map(({ line }) => line))
    ? [{ sheet: 'lines', row: last.row, column: null, say: budgetTexts.phrase('much') }]
    : []
}
