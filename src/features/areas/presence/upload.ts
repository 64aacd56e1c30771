import { done, type Refusal, type Result, refused } from '#kernel/result'
import { readTable } from '#sheets/read'
import { allRows, type Choices, type Row, type SheetRefusal } from '#sheets/table'
import { fileFrom } from '#web/forms.ts'
import type { Page } from '#web/page.ts'
import { presenceTexts } from './texts.ts'

/** A file as rows, in memory. */
export type Read = { readonly header: readonly string[]; readonly rows: readonly Row[] }

const say = presenceTexts.phrase

/** What a form sends as a file, or as rows pasted into its field; null when neither. */
const bytesOf = async (page: Page, field: string, pasted: string | null): Promise<Uint8Array | null> => {
  const file = await fileFrom(page, field)
  if (file) return file.bytes
  return pasted === null ? null : new TextEncoder().encode(pasted)
}

/** What the kit found wrong, with its place. */
const asSaid =
  (field: string) =>
  (refusal: SheetRefusal): Refusal => ({ field, say: refusal.say })

/** What is wrong with a file of addresses: the row and the reason, never a word that stands in it. */
const withoutWords =
  (field: string) =>
  ({ fault, row }: SheetRefusal): Refusal => {
    if (fault === 'too-large' || fault === 'unpacks-too-large') return { field, say: say('address.large') }
    return { field, say: row === null ? say('address.file') : say('address.file.row', { row }) }
  }

const readBytes = async (bytes: Uint8Array, field: string, spoken: typeof asSaid, choices: Choices = {}): Promise<Result<Read>> => {
  const result = await readTable(bytes, choices)
  if (!result.ok) return refused(...result.refusals.map(spoken(field)))
  const batch = await allRows(result.table)
  if (!batch.ok) return refused(...batch.refusals.map(spoken(field)))
  if (batch.rows.length === 0) return refused({ field, say: say('sums.no_rows') })
  return done({ header: result.table.header, rows: batch.rows })
}

/** Whether a form has sent a file, or rows pasted into its field. */
export const wasSent = async (page: Page, field: string, pasted: string | null): Promise<boolean> =>
  pasted !== null || (await fileFrom(page, field)) !== null

/** Reads a file of counts. Its refusals say what stands there, so that it can be found. */
export const readCounts = async (page: Page, field: string, pasted: string | null): Promise<Result<Read>> => {
  const bytes = await bytesOf(page, field, pasted)
  return bytes ? readBytes(bytes, field, asSaid) : refused({ field, say: say('import.no_file') })
}

/** Whether a file is nothing but a column of addresses: they have commas of their own, which part no cells then. */
const isOneColumn = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*(adresse|address)\s*\r?\n/i.test(new TextDecoder().decode(bytes.subarray(0, 64)))

/**
 * Reads a file of addresses. Whatever goes wrong is said without a word of the file, accidents too: an error that bears a row would reach
 * the log.
 */
export const readAddresses = async (page: Page, field: string, pasted: string | null): Promise<Result<Read>> => {
  const bytes = await bytesOf(page, field, pasted)
  if (!bytes) return refused({ field, say: say('import.no_file') })
  try {
    return await readBytes(bytes, field, withoutWords, isOneColumn(bytes) ? { separator: ';', headerRow: 1 } : {})
  } catch {
    return refused({ field, say: say('address.file') })
  }
}
