import { decimalText, englishMarks, readAmount } from '#kernel/amount'
import type { Cell } from '#sheets/table'

/** A sum of nothing but figures, as a workbook keeps it: with a point before the decimals, whatever the program shows. */
const figuresOnly = /^=[\d.+\-*/() ]+$/

/**
 * A cell in which somebody wrote a sum of figures, `=100000+200000,50`, with what it comes to; any other as it is. A formula that reads other
 * cells stays one, and so does a sum that does not come out in whole hundredths: what the spreadsheet kept beside it may be old.
 */
export const withSumDone = (cell: Cell): Cell => {
  if (cell.kind !== 'formula' || !figuresOnly.test(cell.text)) return cell
  const sum = readAmount(cell.text, englishMarks)
  if (!sum.ok) return cell
  const number = decimalText(sum.hundredths)
  return { text: number.replace('.', ','), number, kind: 'number' }
}
