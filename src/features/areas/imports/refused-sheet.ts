import type { OutRow, Sheet } from '#sheets/sheet'
import type { Row } from '#sheets/table'
import type { Language } from '#text/language.ts'
import type { RefusedRow } from './import-plan.ts'
import { importTexts } from './texts.ts'

/** The refused rows of a file as a file of their own: the same columns with what stood in them, and the reasons at the end. Mended, it can be sent again. */
export const refusedSheet = (
  { header, rows }: { readonly header: readonly string[]; readonly rows: readonly Row[] },
  refused: readonly RefusedRow[],
  language: Language,
): Sheet<readonly OutRow[]> => {
  const reasons = Map.groupBy(refused, ({ row }) => row)
  const told = ({ column, say }: RefusedRow): string => (column === null ? say(language) : `${column}: ${say(language)}`)
  return {
    name: importTexts.phrase('bad.title'),
    columns: [
      ...header.map((head) => ({ key: head, title: () => head, kind: 'text' as const })),
      { key: 'reason', title: importTexts.phrase('bad.reason'), kind: 'text' as const },
    ],
    rows: rows
      .filter(({ row }) => reasons.has(row))
      .map(({ row, cells }) => [...header.map((_, index) => cells[index]?.text ?? ''), (reasons.get(row) ?? []).map(told).join(' · ')]),
  }
}
