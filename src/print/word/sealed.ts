import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

type Packed = { readonly name: Buffer; readonly method: number; readonly crc: number; readonly size: number; readonly bytes: Buffer }

const marks = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const
const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06])

/** The files of a ZIP as its directory lists them. Only what this program has packed itself is read. */
const filesIn = (zip: Buffer): readonly Packed[] => {
  const end = zip.lastIndexOf(endMark)
  if (end === -1) throw new Error('A file that was packed has no end of its directory')
  const files: Packed[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [number, number, number]
    const file = zip.readUInt32LE(at + 42)
    const data = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28)
    files.push({
      name: zip.subarray(at + 46, at + 46 + name),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      size: zip.readUInt32LE(at + 24),
      bytes: zip.subarray(data, data + zip.readUInt32LE(at + 20)),
    })
    at += 46 + name + extra + comment
  }
  return files
}

/** What both a file and its entry in the directory say: names in UTF-8, packed on the first day that a ZIP can name. */
const told = ({ name, method, crc, size, bytes }: Packed): Buffer => {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(0x0800, 2)
  head.writeUInt16LE(method, 4)
  head.writeUInt32LE(0x00210000, 6)
  head.writeUInt32LE(crc, 10)
  head.writeUInt32LE(bytes.length, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

const number = (value: number, length: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntLE(value, 0, length)
  return bytes
}

const zipOf = (files: readonly Packed[]): Buffer => {
  const pieces: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const file of files) {
    const head = told(file)
    pieces.push(number(marks.file, 4), head, file.name, file.bytes)
    entries.push(number(marks.entry, 4), number(20, 2), head, Buffer.alloc(10), number(at, 4), file.name)
    at += 30 + file.name.length + file.bytes.length
  }
  const directory = Buffer.concat(entries)
  const count = number(files.length, 2)
  return Buffer.concat([
    ...[...pieces, directory, number(marks.end, 4), Buffer.alloc(4), count, count],
    ...[number(directory.length, 4), number(at, 4), Buffer.alloc(2)],
  ])
}

/** Bookmarks are numbered on from one document to the next: here they begin with 1 in each. */
const renumbered = (xml: string): string => {
  const first = Number(/<w:bookmarkStart\b[^>]*\bw:id="(\d+)"/.exec(xml)?.[1] ?? 1)
  const own = (_: string, before: string, id: string): string => `${before}${Number(id) - first + 1}`
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, own)
    .replace(/((?:w:name|w:anchor)="_Toc)(\d+)/g, own)
    .replace(/(<w:instrText xml:space="preserve">PAGEREF _Toc)(\d+)/g, own)
}

const rewritten = (file: Packed): Packed => {
  if (file.name.toString() !== 'word/document.xml') return file
  const xml = Buffer.from(renumbered((file.method === 0 ? file.bytes : inflateRawSync(file.bytes)).toString()))
  return { ...file, method: 8, crc: crc32(xml), size: xml.length, bytes: deflateRawSync(xml) }
}

/** A Word file without what differs from one making to the next, so that the same paper gives the same bytes. */
export const sealed = (docx: Buffer): Buffer => zipOf(filesIn(docx).map(rewritten))
