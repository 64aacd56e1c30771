import { refuse, said } from './refusals.ts'
import type { Format, SheetRefusal } from './table.ts'

type Mark = { readonly type: WrongType; readonly bytes: readonly number[] }
type WrongType = 'pdf' | 'picture' | 'old-excel' | 'packed'

/** How files begin that are no tables. */
const marks: readonly Mark[] = [
  { type: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { type: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { type: 'picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'picture', bytes: [0x52, 0x49, 0x46, 0x46] },
  { type: 'picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'old-excel', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { type: 'packed', bytes: [0x1f, 0x8b] },
  { type: 'packed', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: 'packed', bytes: [0x52, 0x61, 0x72, 0x21] },
]

const begins = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)

export const wrongType = (type: WrongType | 'zip' | 'word' | 'ods' | 'binary-excel' | 'web' | 'xml' | 'json' | 'binary'): SheetRefusal =>
  refuse('wrong-type', said('fault.wrong-type', { type: said(`type.${type}`) }))

/** A keyword of the PX format as files begin with it: `CHARSET="ANSI";`, `LANGUAGES="da","en";`. */
const pxKeyword = /^\s*[A-Z][A-Z0-9-]*(\[[a-z-]+\])?(\("[^"]*"(,"[^"]*")*\))?\s*=/

/** Tells what a file is by how it begins; a ZIP is only known to be a workbook when it is opened. */
export const formatOf = (head: Uint8Array): Format | SheetRefusal => {
  if (head.length === 0) return refuse('empty-file', said('fault.empty-file'))
  if (begins(head, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  const mark = marks.find(({ bytes }) => begins(head, bytes))
  if (mark) return wrongType(mark.type)
  const sixteen = begins(head, [0xff, 0xfe]) || (head.length > 3 && head[1] === 0 && head[3] === 0)
  if (!sixteen && head.subarray(0, 8_192).includes(0)) return wrongType('binary')
  const text = new TextDecoder(sixteen ? 'utf-16le' : 'windows-1252').decode(head.subarray(0, 4_096)).replace(/^(ï»¿|\uFEFF)/, '')
  if (/^\s*[{[]/.test(text)) return 'json-stat'
  if (/^\s*<(!doctype html|html|table)/i.test(text)) return wrongType('web')
  if (/^\s*<[?!a-z]/i.test(text)) return wrongType('xml')
  return pxKeyword.test(text) && !/^sep=/i.test(text) ? 'px' : 'csv'
}
