import { commonTexts } from '#text/common.ts'
import { at, type Refusal } from './result.ts'

const day = '(?:0[1-9]|[12]\\d|3[01])'
const month = '(?:0[1-9]|1[0-2])'

/**
 * A civil registration number, in every way that people write one: a birthday in six digits, together or apart, and four more behind it
 * (`120415-1235`, `12 04 15 1235`, `12/04/15.1235`). A day written apart before a year is two days: `01.01.22 - 2025`.
 */
const number = new RegExp(
  `(?<!\\d)${day}(?:${month}\\d{2}[ .–-]{0,3}\\d{4}|(?:[ .-]?${month}[ .-]?|/${month}/)\\d{2}[ .–-]{0,3}(?!(?:19|20)\\d{2})\\d{4})(?!\\d)`,
)

/** The id of a record, as it stands in links and in what a form chooses: figures in one are nobody's number. */
const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** The civil registration number that stands in words; null where none does. */
export const personNumberIn = (words: string): string | null => number.exec(words.replace(id, '–'))?.[0] ?? null

/** Whether a civil registration number stands in words: what is written here is about groups and roles, never about a person. */
export const holdsPersonNumber = (words: string): boolean => personNumberIn(words) !== null

/** Refuses each field, by its name, in whose words a civil registration number stands. */
export const refusePersonNumbers = (texts: Readonly<Record<string, string | null>>): readonly Refusal[] =>
  Object.entries(texts).flatMap(([field, words]) => (holdsPersonNumber(words ?? '') ? [at(field, commonTexts.phrase('person'))] : []))
