import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { refused } from '#kernel/result'
import { linesOf } from '../document.ts'
import { mayWritePlan } from '../policy.ts'
import { documentOf } from '../read.ts'
import { settle } from '../stage.ts'
import { type CellChange, changesAmong, refusalsIn, withChanges } from './cells.ts'
import { tooMuch } from './line.ts'
import { acted, type Budgeted, countSave, lockBudget } from './save.ts'
import { budgetTexts } from './texts.ts'

export type ChangeBudget = { readonly plan: Id; readonly version: number | undefined; readonly cells: readonly CellChange[] }

const saveCells = async ({ tx }: Stage, { municipality }: Budgeted, changes: readonly CellChange[]): Promise<void> => {
  await tx
    .deleteFrom('budget_cell')
    .where('municipality', '=', municipality)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('line_id', 'year'),
        'in',
        changes.map(({ line, year }) => tuple(line, year)),
      ),
    )
    .execute()
  const filled = changes.filter(({ amount, hours }) => amount !== null || hours !== null)
  if (filled.length === 0) return
  await tx
    .insertInto('budget_cell')
    .values(filled.map(({ line, year, amount, hours }) => ({ municipality, id: newId(), line_id: line, year, amount, hours })))
    .execute()
}

/** Says of lines that they were changed; hours that somebody had confirmed have to be confirmed again. */
const saveLines = async ({ tx, now }: Stage, { municipality }: Budgeted, lines: readonly Id[]): Promise<void> => {
  await tx
    .updateTable('budget_line')
    .set({ changed_at: now, confirmed_at: null, confirmed_by: null })
    .where('municipality', '=', municipality)
    .where('id', 'in', [...lines])
    .execute()
}

/**
 * Changes cells of a plan's budget, as many as are given, all or none; answers those that came to hold something else. Money is whole
 * øre from 0, hours have two decimals at most, an empty cell has neither. Changed hours lose their confirmation. Refuses a line of
 * another plan, a year outside the plan's, what is no amount, and a stale edit.
 */
export const changeBudget = command<ChangeBudget, readonly CellChange[]>('budget.changed', mayWritePlan, async (stage, input) => {
  const locked = await lockBudget(stage, input.plan, input)
  if (!locked.ok) return locked
  const plan = locked.value
  const document = documentOf(plan)
  const refusals = refusalsIn(document, input.cells)
  if (refusals.length > 0) return refused(...refusals)
  const changes = changesAmong(document, input.cells)
  if (changes.length === 0) return refused({ say: budgetTexts.phrase('unchanged') })
  const lines = linesOf(document)
  if (tooMuch(lines.map((line) => withChanges(line, changes)))) return refused({ say: budgetTexts.phrase('much') })
  await saveCells(stage, plan, changes)
  const changed = new Set(changes.map(({ line }) => line))
  const asked = lines.filter(({ id, confirmed }) => confirmed && changed.has(id)).map(({ id }) => id)
  await saveLines(stage, plan, [...changed])
  await countSave(stage, plan)
  await settle(stage, plan.id)
  return acted(plan, changes, { cells: changes.map(({ line, year }) => ({ line, year })), unconfirmed: asked })
})
