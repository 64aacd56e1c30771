import type { Cell, Row } from './table.ts'
import type { Merge } from './xlsx-sheet.ts'

/**
 * Fills merged cells while rows go by: the text or day of the first cell counts for all (an area's name beside its years), a number only where it
 * stands, so that nothing is counted twice.
 */
export const mergeFiller = (merges: readonly Merge[], headerRow: number): ((row: Row) => Row) => {
  const coming = merges.filter(({ top }) => top > headerRow).toSorted((one, other) => one.top - other.top)
  let open: { readonly merge: Merge; readonly cell: Cell }[] = []
  let next = 0
  return (row) => {
    if (open.length === 0 && (coming[next]?.top ?? Number.POSITIVE_INFINITY) > row.row) return row
    open = open.filter(({ merge }) => merge.bottom >= row.row)
    const cells = [...row.cells]
    for (let merge = coming[next]; merge && merge.top <= row.row; merge = coming[next]) {
      const cell = cells[merge.left]
      if (cell && merge.top === row.row && (cell.kind === 'text' || cell.kind === 'date')) open.push({ merge, cell })
      next += 1
    }
    for (const { merge, cell } of open) {
      for (let at = merge.left; at <= Math.min(merge.right, cells.length - 1); at += 1) if (cells[at]?.kind === 'empty') cells[at] = cell
    }
    return { ...row, cells }
  }
}
