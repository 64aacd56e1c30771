import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import type { EffortSource } from '../document.ts'
import type { Plan } from '../read.ts'
import { spread } from './effort.ts'

/** What an effort's money is made of: what it is for, who pays, and øre in all. */
export type MoneyLine = { readonly what: string; readonly source: EffortSource; readonly amount: number }

type Key = { readonly municipality: number; readonly work: Id; readonly part: Id }

/** Writes the lines of an effort's money, each laid on the years of its period. */
export const writeLines = async (
  { tx }: Pick<Stage, 'tx'>,
  { municipality, work, part }: Key,
  { budget, period, lines }: { readonly budget: Id; readonly period: Parameters<typeof spread>[1]; readonly lines: readonly MoneyLine[] },
): Promise<void> => {
  if (lines.length === 0) return
  const laid = lines.map((line, index) => ({ line, index, id: newId() }))
  await tx
    .insertInto('budget_line')
    .values(
      laid.map(({ line, index, id }) => ({
        municipality,
        id,
        work_id: work,
        budget_id: budget,
        part_id: part,
        position: index + 1,
        category: line.what,
        source: line.source,
        kind: 'cash' as const,
        work_kind: 'effort',
      })),
    )
    .execute()
  await tx
    .insertInto('budget_cell')
    .values(
      laid.flatMap(({ line, id }) =>
        spread(line.amount, period).map(({ year, amount }) => ({ municipality, id: newId(), line_id: id, year, amount })),
      ),
    )
    .execute()
}

/** Writes one of an effort's two texts; an emptied one loses its row. */
export const writeWords = async (
  { tx }: Pick<Stage, 'tx'>,
  { municipality, part }: Pick<Key, 'municipality' | 'part'>,
  section: 'aim' | 'beside',
  words: string | null,
): Promise<void> => {
  await tx
    .deleteFrom('part_section')
    .where('municipality', '=', municipality)
    .where('part_id', '=', part)
    .where('section', '=', section)
    .execute()
  if (words !== null) await tx.insertInto('part_section').values({ municipality, id: newId(), part_id: part, section, words }).execute()
}

/** Takes estates into an effort, from a day on. */
export const takeEstates = async (
  { tx, today }: Pick<Stage, 'tx' | 'today'>,
  { municipality, work }: Pick<Key, 'municipality' | 'work'>,
  estates: readonly Id[],
): Promise<void> => {
  if (estates.length === 0) return
  await tx
    .insertInto('work_estate')
    .values(
      [...new Set(estates)].map((estate) => ({
        municipality,
        id: newId(),
        work_id: work,
        estate_id: estate,
        period: `[${today},)`,
      })),
    )
    .execute()
}

/** The one part of an effort. */
export const partIn = (plan: Plan): Plan['parts'][number] => {
  const part = plan.parts[0]
  if (!part) throw new Error('An effort has one part')
  return part
}
