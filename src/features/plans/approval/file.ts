import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { keepFile } from '../keep-file.ts'
import { approvalTexts } from './texts.ts'

export type NewFile = { readonly name: string; readonly bytes: Uint8Array }

export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** The kinds of files that pickers offer. */
export const acceptedFiles = 'application/pdf,image/png,image/jpeg'

/** The largest file that is taken, in megabytes. */
export const mostMegabytes = 20

const signatures: readonly { readonly type: MediaType; readonly bytes: readonly number[] }[] = [
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
]

/** What a file is by its first bytes, whatever it is called; null for what is not taken. */
export const typeOf = (bytes: Uint8Array): MediaType | null =>
  signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))?.type ?? null

/** A name that can be offered for saving: no path, no control characters. */
const safeName = (name: string): string =>
  [...(name.split(/[/\\]/).at(-1) ?? '')]
    .filter((letter) => letter >= ' ' && letter !== '\u007f')
    .join('')
    .slice(0, 120) || 'bilag'

/** Keeps a file with its hash. Refuses an empty one, one that is too large, and one whose content is not of a kind that is taken. */
export const storeFile = async (stage: Stage, municipality: number, { name, bytes }: NewFile): Promise<Result<Id>> => {
  if (bytes.length === 0) return refused(at('file', approvalTexts.phrase('file.missing')))
  if (bytes.length > mostMegabytes * 1024 * 1024) return refused(at('file', approvalTexts.phrase('file.large', { most: mostMegabytes })))
  const type = typeOf(bytes)
  if (!type) return refused(at('file', approvalTexts.phrase('file.type')))
  return done(await keepFile(stage, municipality, { name: safeName(name), mediaType: type, bytes }))
}
