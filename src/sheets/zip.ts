import { createInflateRaw } from 'node:zlib'

/** A file in a ZIP: where it begins, how it is packed, and how large it is, packed and as it says itself unpacked. */
export type ZipEntry = { readonly offset: number; readonly stored: boolean; readonly packed: number; readonly size: number }

export type Zip = { readonly bytes: Buffer; readonly entries: ReadonlyMap<string, ZipEntry> }

/** How many bytes may still be unpacked: what a ZIP says of its own sizes is not believed. */
export type Allowance = { left: number }

/** Thrown while unpacking: the package is larger inside than it may be. Caught where the workbook is read. */
export const unpacksTooLarge = Symbol('unpacks too large')

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const unsaid = 0xffffffff

/** The two sizes where they did not fit into four bytes: writers that do not know the size beforehand put them in a field of their own. */
const longSizes = (extra: Buffer, packed: number, size: number): { readonly packed: number; readonly size: number } => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const values = [4, 12].flatMap((from) => (at + from + 8 <= extra.length ? [Number(extra.readBigUInt64LE(at + from))] : []))
    const real = size === unsaid ? values.shift() : size
    return { size: real ?? size, packed: packed === unsaid ? (values.shift() ?? packed) : packed }
  }
  return { packed, size }
}

const entriesOf = (bytes: Buffer): ReadonlyMap<string, ZipEntry> => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || bytes.readUInt32LE(end) !== endMark) throw new Error('No end of the directory')
  const entries = new Map<string, ZipEntry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error('No entry')
    const [name, extra, comment] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from)) as [number, number, number]
    const from = at + 46 + name
    const sizes = longSizes(bytes.subarray(from, from + extra), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24))
    const method = bytes.readUInt16LE(at + 10)
    const locked = (bytes.readUInt16LE(at + 8) & 1) === 1
    if (locked || (method !== 0 && method !== 8)) throw new Error('Packed in a way that is not read')
    entries.set(bytes.toString('utf8', at + 46, from), { offset: bytes.readUInt32LE(at + 42), stored: method === 0, ...sizes })
    at = from + extra + comment
  }
  return entries
}

/** Reads the directory of a ZIP; null when it does not hold together. */
export const openZip = (whole: Uint8Array): Zip | null => {
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.length)
  try {
    return { bytes, entries: entriesOf(bytes) }
  } catch {
    return null
  }
}

/**
 * Unpacks one file piece by piece, in the threads that Node keeps for it. Throws `unpacksTooLarge` when the allowance is used up, and an error when
 * the packed bytes are damaged.
 */
export async function* unpacked({ bytes }: Zip, entry: ZipEntry, allowance: Allowance): AsyncGenerator<Buffer> {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== fileMark) throw new Error('No file at its place')
  const from = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.stored) {
    allowance.left -= packed.length
    if (allowance.left < 0) throw unpacksTooLarge
    for (let at = 0; at < packed.length; at += 65_536) yield packed.subarray(at, at + 65_536)
    return
  }
  const inflate = createInflateRaw({ chunkSize: 65_536 })
  inflate.end(packed)
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    allowance.left -= chunk.length
    if (allowance.left < 0) throw unpacksTooLarge
    yield chunk
  }
}
