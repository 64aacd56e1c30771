import type { Id } from '#kernel/id'
import type { Phrase } from '#text/texts.ts'
import type { PartDocument } from '../document.ts'
import { versionTexts } from './texts.ts'
import type { Field, Written } from './writing.ts'

/** One thing that differs: `before` null where it was added, `after` null where it was taken out. */
export type Change = {
  readonly what: Phrase
  readonly before: Written
  readonly after: Written
  /** The field alone, and the goal, activity, line … that came or went as a whole with it; null where the record itself stayed. */
  readonly field: Phrase
  readonly whole: Phrase | null
}

const say = versionTexts.phrase

const isRecord = (one: unknown): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null

/** Whether two values say the same: frozen texts have their keys in another order and their letters composed (NFC). */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one === 'string' && typeof other === 'string') return one.normalize('NFC') === other.normalize('NFC')
  if (!isRecord(one) || !isRecord(other)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
}

/** A record's field as a heading: whose it is and which. */
const of =
  (record: Phrase | null, field: Phrase): Phrase =>
  (language) =>
    record === null ? field(language) : versionTexts.in(language)('of.field', { record: record(language), field: field(language) })

/** Fields that differ between two states of one record; all that say something where one of the two is not there. */
export const fieldChanges = <T>(record: Phrase | null, fields: readonly Field<T>[], before: T | null, after: T | null): readonly Change[] =>
  fields.flatMap((field) => {
    if (before && after && isSame(field.raw(before), field.raw(after))) return []
    const [from, to] = [before && field.of(before), after && field.of(after)]
    const cameOrWent = before && after ? null : record
    return from === null && to === null
      ? []
      : [{ what: of(record, say(field.label)), before: from, after: to, field: say(field.label), whole: cameOrWent }]
  })

export type Pair<T> = { readonly before: T | null; readonly after: T | null }

/** Records of two states beside each other, in the order of the later one, then those that are gone. */
export const pairs = <T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly Pair<T>[] => {
  const old = new Map(before.map((one) => [keyOf(one), one]))
  const now = new Set(after.map(keyOf))
  return [
    ...after.map((one) => ({ before: old.get(keyOf(one)) ?? null, after: one })),
    ...before.filter((one) => !now.has(keyOf(one))).map((one) => ({ before: one, after: null })),
  ]
}

export const whole = <T>({ before, after }: Pair<T>): T => {
  const one = after ?? before
  if (one === null) throw new Error('A pair has at least one side')
  return one
}

/** A change of something that stands by itself. */
export const plainChange = (what: Phrase, before: Written, after: Written): Change => ({ what, before, after, field: what, whole: null })

/** A change of something inside a record: a goal's step, a line's year. */
export const partOf = (record: Phrase, pair: Pair<unknown>, field: Phrase, before: Written, after: Written): Change => ({
  what: of(record, field),
  before,
  after,
  field,
  whole: pair.before === null || pair.after === null ? record : null,
})

export const byId = ({ id }: { readonly id: Id }): string => id

/** Fields that name other records of their part: the earlier state by its own, the later by its own. */
export const fieldsIn = <T>(
  fieldsOf: (part: PartDocument) => readonly Field<T>[],
  before: PartDocument,
  after: PartDocument,
  pair: Pair<T>,
) => {
  const old = fieldsOf(before)
  return fieldsOf(after).map(
    (field, at): Field<T> => ({
      ...field,
      of: (record) => (record === pair.before ? (old[at]?.of(record) ?? null) : field.of(record)),
    }),
  )
}
