/** What a cell of a file can hold; null is an empty cell. */
export type CsvValue = string | number | null

/** Spreadsheets run what begins like this as a formula: such a text gets an apostrophe before it, a number does not. */
const formula = /^[=+\-@\t\r]/
const number = /^-?\d+(,\d+)?$/

const cell = (value: CsvValue): string => {
  const text = value === null ? '' : String(value)
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Øre as a spreadsheet reads them in Danish: `1060000000` → `10600000,00`. */
export const csvKroner = (ore: number): string => (ore / 100).toFixed(2).replace('.', ',')

/**
 * Writes a file that Danish spreadsheets open as it is: UTF-8 with a byte order mark, `;` between cells, CRLF after lines (RFC 4180
 * otherwise). The first row is the head.
 */
export const writeCsv = (rows: readonly (readonly CsvValue[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
