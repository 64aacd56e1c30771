import { isUtf8 } from 'node:buffer'
import { type CsvFault, type CsvRecord, scanCsv } from './csv-scan.ts'
import { preamble, separatorOf } from './csv-sniff.ts'

/** The records of a small file, or the first line that cannot be read and why. */
export type Records =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number; readonly why: 'letters' | CsvFault['why'] }

const firstUnreadable = (bytes: Uint8Array): number => {
  let line = 1
  for (let at = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, at)
    if (end === -1 || !isUtf8(bytes.subarray(at, end))) return line
    at = end + 1
  }
}

/** Reads a small text file in UTF-8 at once, as it stands: for commands that have a form of their own and look at every cell. */
export const readRecords = (bytes: Uint8Array): Records => {
  if (!isUtf8(bytes)) return { ok: false, line: firstUnreadable(bytes), why: 'letters' }
  const text = new TextDecoder().decode(bytes)
  const skipped = preamble(text)
  const { records, fault } = scanCsv(text.slice(skipped), skipped > 0 ? 2 : 1, separatorOf(text, true).separator, true)
  return fault ? { ok: false, ...fault } : { ok: true, records }
}
