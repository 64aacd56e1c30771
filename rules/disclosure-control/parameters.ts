import { z } from 'zod'
import type { Day } from '#kernel/day'
import { readRuleFile } from '#rules/data'
import { Bilingual, type Dated, datedList, dating, entryOn } from '#rules/dated'
import type { DisclosureRule } from './formula.ts'

/** Who sees the figures: everybody, or people with a mandate in the municipality. */
export const audiences = ['public', 'internal'] as const
export type Audience = (typeof audiences)[number]

const Entry = z
  .strictObject({
    ...dating,
    name: Bilingual,
    threshold: z.strictObject({ public: z.int().min(2), internal: z.int().min(2) }),
    zero: z.enum(['shown', 'hidden']),
    denominator: z.int().min(1),
    place: z.int().min(0),
  })
  .refine(({ threshold }) => threshold.internal <= threshold.public, 'the public sees smaller counts than the municipality')

const entries = datedList(Entry)

const { rules } = readRuleFile(
  'disclosure-control',
  'parameters.yaml',
  z.strictObject({
    rules: z.strictObject({ default: entries, 'statistics-denmark': entries, 'building-fund': entries, sensitive: entries }),
  }),
)

/** Whose terms a figure comes under: the list of the file. A source without terms of its own comes under `default`. */
export type DisclosureSource = keyof typeof rules
export const disclosureSources = Object.keys(rules) as readonly DisclosureSource[]

export const isDisclosureSource = (text: unknown): text is DisclosureSource => disclosureSources.some((source) => source === text)

/** A rule as it stands in the file, for those who ask where it comes from. */
export type SourcedRule = DisclosureRule & { readonly name: Bilingual; readonly dated: Dated }

/** The rule of a source for an audience on a day; before the first entry the first one holds, since no figure may go without. */
export const disclosureRuleOn = (source: DisclosureSource, audience: Audience, day: Day): SourcedRule => {
  const list = rules[source]
  const entry = entryOn(list, day) ?? (list[0] && day < list[0].from ? list[0] : list.at(-1))
  if (!entry) throw new RangeError(`The source "${source}" has no rule`)
  const { threshold, zero, denominator, place, name, ...dated } = entry
  return { threshold: threshold[audience], zero, denominator, place, name, dated }
}

/** The rule that everybody is shown figures by, where no source has its own terms. */
export const publicRuleOn = (day: Day): SourcedRule => disclosureRuleOn('default', 'public', day)

/** The strictest of several rules: what a table stands under that takes figures from more than one source. */
export const strictest = (first: DisclosureRule, ...others: readonly DisclosureRule[]): DisclosureRule =>
  others.reduce(
    (one, other) => ({
      threshold: Math.max(one.threshold, other.threshold),
      zero: one.zero === 'hidden' || other.zero === 'hidden' ? 'hidden' : 'shown',
      denominator: Math.max(one.denominator, other.denominator),
      place: Math.max(one.place, other.place),
    }),
    first,
  )
