import type { Day } from '#kernel/day'
import { lastDay } from '#kernel/period'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { Named } from '../document.ts'
import { versionTexts } from './texts.ts'

type Key = Parameters<typeof versionTexts.phrase>[0]

const say = versionTexts.phrase

/** A field's value as people read it; null where there is nothing. */
export type Written = Phrase | null

export const plain = (text: string | null): Written => (text === null || text === '' ? null : () => text)
export const figure = (value: string | number | null): Written => (value === null ? null : (language) => formats[language].number(value))
export const day = (value: Day | null): Written => (value === null ? null : (language) => formats[language].day(value))
export const untilDay = (value: Day): Written => day(lastDay({ from: '1900-01-01', until: value }))
export const yes = (value: boolean): Written => say(value ? 'value.yes' : 'value.no')
/** Several things in a line; null where there are none. */
export const listed = <T>(list: readonly T[], name: (one: T, language: Language) => string): Written =>
  list.length === 0 ? null : (language) => list.map((one) => name(one, language)).join(', ')
export const named = (value: Named | null): Written => plain(value?.name ?? null)

/** How a field of a record is called and written. */
export type Field<T> = { readonly label: Key; readonly of: (record: T) => Written; readonly raw: (record: T) => unknown }

type Table<T> = { readonly [K in keyof T]: null | readonly [label: Key, write: (value: T[K]) => Written] }

/** A table of a record's fields in the order of reading: none can be forgotten, and null says which say nothing to a reader. */
export const fieldsOf = <T extends object>(table: Table<T>): readonly Field<T>[] =>
  (Object.entries(table) as unknown as readonly [keyof T, null | readonly [Key, (value: unknown) => Written]][]).flatMap(([key, entry]) =>
    entry === null ? [] : [{ label: entry[0], of: (record: T) => entry[1](record[key]), raw: (record: T) => record[key] }],
  )
