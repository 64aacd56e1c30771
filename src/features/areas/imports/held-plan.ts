import type { Figure } from './changes.ts'
import type { Entry, Planned, RefusedRow } from './import-plan.ts'
import type { Finder } from './register.ts'
import { importTexts } from './texts.ts'
import { type Unheld, unheld } from './whole-and-parts.ts'

/** So many rows are named in a sentence. */
const mostNamed = 5

const refusedRow = ({ figure, is, between, sum, total, given, more }: Unheld<Entry>): RefusedRow => {
  const rows = given
    .slice(0, mostNamed)
    .map(({ row }) => row)
    .join(', ')
  const how = is === 'part' ? 'part' : more ? 'known' : 'whole'
  const say = importTexts.phrase(`refused.${how}.${between}`, { sum, whole: total, rows })
  return { row: figure.row, column: null, say, words: figure.placeWords, near: [] }
}

/**
 * A file's plan held against its own wholes and against what was recorded before. A row with a figure that does not hold gives none at all, and
 * what goes out with it is held anew, until the rest stands.
 */
export const heldPlan = (planned: Planned, known: readonly Figure[], finder: Finder): Planned => {
  const wrong = unheld(planned.entries, known, finder)
  if (wrong.length === 0) return planned
  const rows = new Map(wrong.map((one) => [one.figure.row, refusedRow(one)]))
  const rest = {
    ...planned,
    entries: planned.entries.filter(({ row }) => !rows.has(row)),
    refused: [...planned.refused, ...rows.values()].sort((one, other) => one.row - other.row),
  }
  return heldPlan(rest, known, finder)
}
