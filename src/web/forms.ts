import type { z } from 'zod'
import { type Id, isId } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { Page, Shown, Words } from './page.ts'
import { webTexts } from './texts.ts'

type FieldMessage = Parameters<typeof webTexts.phrase>[0]

/** What came in with a form: either a value, or the form to show again with the user's words kept. */
export type Submitted<T> =
  | { readonly ok: true; readonly value: T; readonly words: Words; readonly mandate: Id | undefined; readonly version: number | undefined }
  | { readonly ok: false; readonly again: Shown }

/** A schema without a message of its own says that one of the options is to be chosen. */
const messageOf = (message: string): FieldMessage => (message.startsWith('field.') ? (message as FieldMessage) : 'field.choice')

const refusalOf = (issue: z.core.$ZodIssue): Refusal => at(String(issue.path[0] ?? ''), webTexts.phrase(messageOf(issue.message)))

/** Reads words by a form's schema, wherever they come from; every wrong field gets its sentence. */
export const readWords = <Schema extends z.ZodType>(words: Words, schema: Schema): Result<z.output<Schema>> => {
  const parsed = schema.safeParse(words)
  if (parsed.success) return done(parsed.data)
  const first = new Map(parsed.error.issues.map((issue) => [issue.path[0], issue] as const).reverse())
  return refused(...[...first.values()].reverse().map(refusalOf))
}

/** Signs that turn the direction of everything after them, also of what others wrote beside it. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

const cleaned = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '').replace(turning, '')

/** A number that a record can have been saved so many times. */
const isVersion = (version: number): boolean => Number.isInteger(version) && version > 0 && version < 2 ** 31

/** Reads a form by its schema; what several ticked boxes of one name send stands a line each, for `several` to read. Every wrong field gets its sentence; nothing that the user wrote is lost. */
export const readForm = async <Schema extends z.ZodType>(page: Page, schema: Schema): Promise<Submitted<z.output<Schema>>> => {
  const body = await page.context.req.parseBody({ all: true })
  const words: Words = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const texts = [value].flat().filter((one) => typeof one === 'string')
      return texts.length > 0 ? [[name, texts.map(cleaned).join('\n')]] : []
    }),
  )
  const mandate = words.mandate !== undefined && isId(words.mandate) ? words.mandate : undefined
  const read = readWords(words, schema)
  if (!read.ok) return { ok: false, again: { words, refusals: read.refusals } }
  const version = Number(words.version)
  return { ok: true, value: read.value, words, mandate, version: isVersion(version) ? version : undefined }
}

/** A file that came in with a form; null when none was chosen. Browsers send an empty one without a name then. */
export const fileFrom = async (page: Page, field: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> => {
  const sent = (await page.context.req.parseBody({ all: true }))[field]
  const file = [sent].flat().find((one) => one instanceof File)
  return file && (file.size > 0 || file.name !== '') ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null
}
