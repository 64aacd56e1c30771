import type { Separator } from './table.ts'

/** One record: the line of the file that it begins on (the first line is 1) and its cells, untrimmed. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

export type CsvFault = { readonly line: number; readonly why: 'open' | 'after' }

/** What was read of a text: its records, where the unread rest begins and on which line, and what stopped the reading. */
export type Scan = { readonly records: readonly CsvRecord[]; readonly rest: number; readonly line: number; readonly fault: CsvFault | null }

/** A record longer than this is one whose quotation mark is not closed. */
export const longestRecord = 4 * 1024 * 1024

// One cell and what ends it. A quoted cell may hold separators, line breaks and doubled quotes.
const quoted = /"([^"]*(?:""[^"]*)*)"/y
const patterns = (mark: string) => ({ plain: new RegExp(`[^${mark}\\r\\n]*`, 'y'), ending: new RegExp(`[${mark}]|\\r\\n|\\n|\\r|$`, 'y') })
const cut: Readonly<Record<Separator, ReturnType<typeof patterns>>> = {
  ';': patterns(';'),
  ',': patterns(','),
  '\t': patterns('\\t'),
  '|': patterns('|'),
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

type Slow = { readonly record: CsvRecord; readonly next: number; readonly line: number } | { readonly fault: CsvFault } | null

/** Reads one record cell by cell; null when the text ends before the record does. */
const slowRecord = (text: string, from: number, line: number, separator: Separator, last: boolean): Slow => {
  const cells: string[] = []
  let [at, here] = [from, line]
  for (;;) {
    const opens = text[at] === '"'
    const cell = match(opens ? quoted : cut[separator].plain, text, at)
    if (!cell) return last || text.length - from > longestRecord ? { fault: { line: here, why: 'open' } } : null
    at += cell[0].length
    // A quotation mark at the end of the text may be the first half of a doubled one, a carriage return the first half of a line break.
    if (!last && at >= text.length - 1) return null
    here += opens ? linesIn(cell[0]) : 0
    const end = match(cut[separator].ending, text, at)
    if (!end) return { fault: { line: here, why: 'after' } }
    at += end[0].length
    cells.push(opens ? (cell[1] ?? '').replaceAll('""', '"') : cell[0])
    if (end[0] !== separator) return { record: { line, cells }, next: at, line: here + 1 }
  }
}

/**
 * Reads the records of a text that begins on a line's start (RFC 4180, and what spreadsheets write). Without `last` a record that the text
 * does not end is left for the next piece. Lines without quotation marks, nearly all there are, are cut by one split. Empty lines are skipped.
 */
export const scanCsv = (text: string, firstLine: number, separator: Separator, last: boolean): Scan => {
  const records: CsvRecord[] = []
  let [at, line] = [0, firstLine]
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    const whole = end === -1 ? '' : text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end)
    if (end !== -1 && !whole.includes('"') && !whole.includes('\r')) {
      if (whole !== '') records.push({ line, cells: whole.split(separator) })
      at = end + 1
      line += 1
      continue
    }
    const slow = slowRecord(text, at, line, separator, last)
    if (slow === null) break
    if ('fault' in slow) return { records, rest: at, line, fault: slow.fault }
    if (slow.record.cells.length > 1 || slow.record.cells[0] !== '') records.push(slow.record)
    at = slow.next
    line = slow.line
  }
  return { records, rest: at, line, fault: null }
}
