import { createHash } from 'node:crypto'
import { documentFormat, type PartDocument, type PlanDocument } from '../document.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const written = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = value as { readonly [key: string]: Json }
    const keys = Object.keys(fields).toSorted()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${written(fields[key] ?? null)}`).join(',')}}`
  }
  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value)
}

/** Data as one text that can be hashed: JSON with sorted keys, no spaces, letters composed (NFC). */
export const canonical = (value: object): string => written(value as Json)

/** A part as the text that is frozen and hashed. */
export const canonicalText = (part: PartDocument): string => canonical(part)

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export type FrozenPart = { readonly part: string; readonly text: string; readonly hash: string }
export type Frozen = { readonly parts: readonly FrozenPart[]; readonly hash: string }

/** A document as it is frozen: each part's text and hash, and the hash over the parts' hashes, a line each, in their order. */
export const freeze = (document: PlanDocument): Frozen => {
  const parts = document.parts.map((part) => {
    const text = canonicalText(part)
    return { part: part.id, text, hash: hashOf(text) }
  })
  return { parts, hash: hashOf(parts.map(({ hash }) => hash).join('\n')) }
}

/** Reads frozen texts back. Only this program writes them, and the database holds each to its hash. */
export const thaw = (texts: readonly string[], format = documentFormat): PlanDocument => {
  if (format !== documentFormat) throw new Error(`Frozen texts have the form ${format}, which this program does not know`)
  return { format, parts: texts.map((text) => JSON.parse(text) as PartDocument).toSorted((a, b) => a.number - b.number) }
}
