import type { OutRow, Sheet } from '#sheets/sheet'
import type { Row } from '#sheets/table'
import type { RefusedRow } from './import-plan.ts'
import { importTexts } from './texts.ts'

/** The refused rows of a file as a file of their own: the same columns with what stood in them, and the reasons at the end. Mended, it can be sent again. */
export const refusedSheet = (
  { header, rows }: { readonly header: readonly string[]; readonly rows: readonly Row[] },
  refused: readonly RefusedRow[],
): Sheet<readonly OutRow[]> => {
  const reasons = Map.groupBy(refused, ({ row }) => row)
  const why = importTexts.phrase('bad.reason')
  return {
    name: importTexts.phrase('bad.title'),
    columns: [
      ...header.map((head) => ({ key: head, title: () => head, kind: 'text' as const })),
      { key: 'reason', title: why, kind: 'text' as const },
    ],
    rows: rows
      .filter(({ row }) => reasons.has(row))
      .map(({ row, cells }) => [
        ...header.map((_, index) => cells[index]?.text ?? ''),
        (reasons.get(row) ?? []).map(({ column, say }) => (column === null ? say('da') : `${column}: ${say('da')}`)).join(' · '),
      ]),
  }
}
