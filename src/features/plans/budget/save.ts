import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, type Refusal, type Result, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import type { LineDocument, PartDocument } from '../document.ts'
import { lockFor } from '../plan/guard.ts'
import type { Plan } from '../read.ts'
import type { BudgetRow } from '../rows.ts'
import { cellsOf, type NewLine } from './line.ts'
import { budgetTexts } from './texts.ts'

/** A plan that has a frame, so that lines can be laid into it. */
export type Budgeted = Plan & { readonly budget: BudgetRow }

/** Locks a plan with a frame for writing, or says why not; with a version, refused when somebody has saved since. */
export const lockBudget = async (stage: Stage, id: Id, seen?: { readonly version: number | undefined }): Promise<Result<Budgeted>> => {
  const locked = await lockFor(stage, id, 'write')
  if (!locked.ok) return locked
  const { budget } = locked.value
  if (!budget) return refused({ say: budgetTexts.phrase('none') })
  const fresh = seen ? freshEdit(budget.version, seen.version) : done(null)
  return fresh.ok ? done({ ...locked.value, budget }) : fresh
}

/** Counts a save of frame or lines. */
export const countSave = async ({ tx }: Stage, { municipality, budget }: Pick<Budgeted, 'municipality' | 'budget'>): Promise<void> => {
  await tx
    .updateTable('budget')
    .set({ version: budget.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', budget.id)
    .execute()
}

/** What laying lines needs to know of a plan: its parts with the lines that they have. */
type LinedPlan = Pick<Plan, 'municipality' | 'id'> & {
  readonly parts: readonly (Pick<PartDocument, 'id' | 'number'> & { readonly lines: readonly Pick<LineDocument, 'position'>[] })[]
}

/** Lays lines into a budget, each behind those of its part, and answers their ids in the same order. */
export const layLines = async (stage: Stage, plan: LinedPlan, budget: Id, lines: readonly NewLine[]): Promise<readonly Id[]> => {
  const { municipality, parts } = plan
  const last = new Map(parts.map((part) => [part.number, Math.max(0, ...part.lines.map(({ position }) => position))]))
  const laid = lines.map((line) => {
    const position = (last.get(line.part) ?? 0) + 1
    last.set(line.part, position)
    return { line, id: newId(), position, part: parts.find(({ number }) => number === line.part)?.id ?? '' }
  })
  if (laid.length === 0) return []
  await stage.tx
    .insertInto('budget_line')
    .values(
      laid.map(({ line, id, position, part }) => ({
        municipality,
        id,
        work_id: plan.id,
        budget_id: budget,
        part_id: part,
        position,
        category: line.category.trim(),
        source: line.source,
        kind: line.kind,
        rate: line.rate,
        manager: line.manager?.trim() ?? null,
      })),
    )
    .execute()
  const cells = laid.flatMap(({ line, id }) => cellsOf(line).map((cell) => ({ municipality, id: newId(), line_id: id, ...cell })))
  if (cells.length > 0) await stage.tx.insertInto('budget_cell').values(cells).execute()
  return laid.map(({ id }) => id)
}

/** What a command on a plan's money leaves behind. */
export const acted = <T>({ municipality, id }: Plan, value: T, detail: Readonly<Record<string, unknown>>) =>
  done({ value, entry: { municipality, subject: { kind: 'plan' as const, id }, detail } })

/** Refusals of one line among many: at the list, each with the line's name before it. */
export const atLines = (line: NewLine, refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map(({ say }) => ({ field: 'lines', say: (language) => `${line.category}: ${say(language)}` }))
