import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { refuse, said } from './refusals.ts'
import type { SheetRefusal } from './table.ts'

/** Where a file comes from: bytes in memory, an uploaded file, a path, or a stream, which is gathered first. */
export type Source = Uint8Array | Blob | AsyncIterable<Uint8Array> | { readonly path: string }

/** How large a file may be, raw and unpacked, in bytes. */
export type Limits = { readonly raw: number; readonly unpacked: number }

const megabyte = 1024 * 1024
export const limits: Limits = { raw: 100 * megabyte, unpacked: 400 * megabyte }

/** A file that is not too large: its beginning, its bytes piece by piece, and all of them. */
export type Opened = {
  readonly size: number
  readonly head: Uint8Array
  readonly chunks: () => AsyncIterable<Uint8Array>
  readonly whole: () => Promise<Uint8Array>
}

/** How much of a file is looked at to find out how it is written. */
const headBytes = 128 * 1024
const chunkBytes = 64 * 1024

const tooLarge = (size: number, most: number): SheetRefusal =>
  refuse('too-large', said('fault.too-large', { size: Math.ceil(size / megabyte), most: Math.floor(most / megabyte) }))

/** Bytes in pieces; between two pieces whoever else waits has a turn. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    if (at > 0) await setImmediate()
    yield bytes.subarray(at, at + chunkBytes)
  }
}

const openBytes = (bytes: Uint8Array): Opened => ({
  size: bytes.length,
  head: bytes.subarray(0, headBytes),
  chunks: () => piecesOf(bytes),
  whole: async () => bytes,
})

const openPath = async (path: string, size: number): Promise<Opened> => {
  const file = await open(path)
  try {
    const head = new Uint8Array(Math.min(size, headBytes))
    await file.read(head, 0, head.length, 0)
    const chunks = () => createReadStream(path, { highWaterMark: chunkBytes })
    return { size, head, chunks, whole: () => readFile(path) }
  } finally {
    await file.close()
  }
}

/** Gathers a stream; one that grows too large is let go at once. */
const gathered = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | number> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > most) return size
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Opens a file, or refuses one that is too large without reading it (a stream: without reading on). */
export const openSource = async (source: Source, { raw }: Limits): Promise<Opened | SheetRefusal> => {
  if (source instanceof Uint8Array) return source.length > raw ? tooLarge(source.length, raw) : openBytes(source)
  if (source instanceof Blob) return source.size > raw ? tooLarge(source.size, raw) : openBytes(await source.bytes())
  if ('path' in source) {
    const { size } = await stat(source.path)
    return size > raw ? tooLarge(size, raw) : openPath(source.path, size)
  }
  const bytes = await gathered(source, raw)
  return typeof bytes === 'number' ? tooLarge(bytes, raw) : openBytes(bytes)
}
