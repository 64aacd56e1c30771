import { isAscii, isUtf8 } from 'node:buffer'
import { encodingName, refuse, said } from './refusals.ts'
import type { Encoding, SheetRefusal } from './table.ts'

const newline = 0x0a
const carriage = 0x0d

/** The longest line in bytes that is looked at as one. */
const longest = 8 * 1024 * 1024

/** The first lines that tell how a file is written: one with letters in UTF-8, and one with bytes that are none. */
type Seen = { utf8: number | null; other: number | null }

/** The place behind a line's end: a file without line feeds ends its lines by carriage returns, as old Macs did. */
const lineEnd = (bytes: Uint8Array, from: number, mark: number): number => {
  const at = bytes.indexOf(mark, from)
  return at === -1 ? bytes.length : at + 1
}

const linesIn = (bytes: Uint8Array, mark: number): number => {
  let lines = 0
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) lines += 1
  return lines
}

/** Looks at whole lines: no byte of a longer character is a line break, so lines can be judged one by one. */
const look = (bytes: Uint8Array, firstLine: number, mark: number, seen: Seen): void => {
  if (isAscii(bytes) || (seen.utf8 !== null && isUtf8(bytes))) return
  let line = firstLine
  for (let at = 0; at < bytes.length; line += 1) {
    const end = lineEnd(bytes, at, mark)
    const part = bytes.subarray(at, end)
    if (!isAscii(part)) {
      if (isUtf8(part)) seen.utf8 ??= line
      else seen.other ??= line
    }
    if (seen.utf8 !== null && seen.other !== null) return
    at = end
  }
}

const startsWith = (bytes: Uint8Array, ...marks: readonly number[]): boolean => marks.every((mark, at) => bytes[at] === mark)

/** Text of two bytes a letter, as Excel's "Unicode text" is: told by its mark, or by every other byte being 0. */
const isUtf16 = (head: Uint8Array): boolean => {
  if (startsWith(head, 0xff, 0xfe)) return true
  const sample = head.subarray(0, 200)
  return sample.length >= 4 && sample.every((byte, at) => (at % 2 === 1 ? byte === 0 : byte !== 0))
}

/**
 * How the letters of a whole file are written. Refuses one that is written in two ways, with the line where the second begins. What has no
 * letter beyond ASCII counts as UTF-8.
 */
export const encodingOf = async (head: Uint8Array, chunks: AsyncIterable<Uint8Array>): Promise<Encoding | SheetRefusal> => {
  if (isUtf16(head)) return 'utf-16le'
  const seen: Seen = { utf8: null, other: null }
  const mark = head.includes(newline) ? newline : carriage
  let line = 1
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = bytes.length > longest ? bytes.length : bytes.lastIndexOf(mark) + 1
    const whole = bytes.subarray(0, end)
    look(whole, line, mark, seen)
    line += linesIn(whole, mark)
    rest = bytes.subarray(end)
    if (seen.utf8 !== null && seen.other !== null) break
  }
  look(rest, line, mark, seen)
  if (seen.other === null) return startsWith(head, 0xef, 0xbb, 0xbf) ? 'utf-8-bom' : 'utf-8'
  if (seen.utf8 === null && !startsWith(head, 0xef, 0xbb, 0xbf)) return 'windows-1252'
  const [one, other]: readonly Encoding[] = (seen.utf8 ?? 1) < seen.other ? ['utf-8', 'windows-1252'] : ['windows-1252', 'utf-8']
  const why = said('fault.mixed-encodings', { one: encodingName(one ?? 'utf-8'), other: encodingName(other ?? 'utf-8') })
  return refuse('mixed-encodings', why, { row: Math.max(seen.utf8 ?? 1, seen.other) })
}

const labels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'windows-1252': 'windows-1252',
}

/** The letters of a file piece by piece; a byte order mark is left out. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(labels[encoding])
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** The letters of bytes that are all there. */
export const decodedWhole = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(labels[encoding]).decode(bytes)
