import { decimal } from '#kernel/decimal'
import type { Entry, RefusedRow } from './import-plan.ts'
import { importTexts } from './texts.ts'

/** What makes two figures the same one: their place, definition and day. */
export const keyOf = ({ place, version, day }: Pick<Entry, 'place' | 'version' | 'day'>): string => `${place} ${version} ${day}`

/** A place, definition and day that stand twice: the later row is refused where it says the same, and both where they differ, as nobody can know which is right. */
export const withoutTwins = (
  entries: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly refused: readonly RefusedRow[] } => {
  const first = new Map<string, Entry>()
  const twins = new Map<number, number>()
  for (const entry of entries) {
    const known = first.get(keyOf(entry))
    if (known === undefined) first.set(keyOf(entry), entry)
    else if (known.row !== entry.row) {
      twins.set(entry.row, known.row)
      if (!decimal(known.amount).eq(entry.amount)) twins.set(known.row, entry.row)
    }
  }
  return {
    entries: entries.filter(({ row }) => !twins.has(row)),
    refused: [...twins].map(([row, earlier]) => ({
      row,
      column: null,
      say: importTexts.phrase('refused.twice', { row: earlier }),
      words: '',
      near: [],
    })),
  }
}
