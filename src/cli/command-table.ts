/** Text in columns for a terminal: the heads, then the rows, each column as wide as its widest cell. `right` names the columns set right. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string => {
  const widths = heads.map((head, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), head.length))
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? ''
        return right.includes(column) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
