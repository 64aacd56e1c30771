import type { Phrase } from '#text/texts.ts'
import { theoryTexts } from './texts.ts'
import type { Column } from './theory.ts'

/** A column's name in addresses and drawings. */
export const columnKey = ({ kind, horizon }: Column): string => (horizon === null ? kind : `${kind}-${horizon}`)

/** What stands above a column. */
export const columnTitle = ({ kind, horizon }: Column): Phrase => {
  if (kind !== 'outcome') return theoryTexts.phrase(`column.${kind}`)
  return theoryTexts.phrase(`column.outcome.${horizon ?? 'middle'}`)
}
