/** One record: the line of the file that it begins on (the first line is 1) and its cells, untrimmed. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

export type CsvProblem = 'not-utf8' | 'quote-not-closed' | 'text-after-quote'

/** The records of a file, or the first line that cannot be read and why. */
export type CsvResult =
  | { readonly ok: true; readonly separator: ',' | ';'; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number; readonly problem: CsvProblem }

const newline = 0x0a

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line that is not UTF-8: no byte of a longer character is a newline, so lines can be tried one by one. */
const firstUnreadable = (bytes: Uint8Array): number => {
  let line = 1
  let start = 0
  for (;;) {
    const end = bytes.indexOf(newline, start)
    if (decode(bytes.subarray(start, end === -1 ? bytes.length : end)) === null || end === -1) return line
    line += 1
    start = end + 1
  }
}

/** The separator is told by the first line: `;` when it stands there outside quotes, else `,`. */
const separatorOf = (text: string): ',' | ';' => {
  const unquoted = text.replace(/"[^"]*"/g, '')
  return /^[^\r\n]*;/.test(unquoted) ? ';' : ','
}

// One cell and what ends it. A quoted cell may hold separators, line breaks and doubled quotes.
const quoted = /"([^"]*(?:""[^"]*)*)"/y
const plain = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y }
const ending = { ',': /,|\r\n|\n|\r|$/y, ';': /;|\r\n|\n|\r|$/y }

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

/**
 * Reads comma- or semicolon-separated text (RFC 4180, and `;` as spreadsheets write it in Danish). A byte
 * order mark and empty lines are skipped; the three kinds of line break are read; line breaks in quotes count as lines.
 */
export const readCsv = (bytes: Uint8Array): CsvResult => {
  const text = decode(bytes)
  if (text === null) return { ok: false, line: firstUnreadable(bytes), problem: 'not-utf8' }
  const separator = separatorOf(text)
  const records: CsvRecord[] = []
  let cells: string[] = []
  let line = 1
  let begins = 1
  let at = 0
  while (at < text.length || cells.length > 0) {
    const opens = text[at] === '"'
    const cell = match(opens ? quoted : plain[separator], text, at)
    if (!cell) return { ok: false, line, problem: 'quote-not-closed' }
    at += cell[0].length
    line += opens ? linesIn(cell[0]) : 0
    const end = match(ending[separator], text, at)
    if (!end) return { ok: false, line, problem: 'text-after-quote' }
    at += end[0].length
    cells.push(opens ? (cell[1] ?? '').replaceAll('""', '"') : cell[0])
    if (end[0] === separator) continue
    if (opens || cells.length > 1 || cells[0]?.trim() !== '') records.push({ line: begins, cells })
    cells = []
    line += 1
    begins = line
  }
  return { ok: true, separator, records }
}
