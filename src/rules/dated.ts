import { z } from 'zod'
import { type Day, isDay } from '#kernel/day'
import { holds, overlap } from '#kernel/period'

/** A calendar day in a rule's file. */
export const DayText = z.string().refine(isDay, 'is not a day')

/** An exact decimal in a rule's file: quoted, so that it keeps the decimals that the law writes (`'2.70'`). */
export const DecimalText = z.string().regex(/^\d+(\.\d+)?$/, 'is not a decimal number in quotes')

/** A text in both languages. */
export const Bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof Bilingual>

/**
 * What every dated parameter carries: the half-open period it holds in, the law or document that it
 * stands in (`cited` as pages write it in each language), whether that was verified, and, where it was not or where sources disagree, what is doubtful.
 */
export const dating = {
  from: DayText,
  until: DayText.nullable(),
  source: z.string().min(1),
  cited: Bilingual.optional(),
  verified: z.boolean(),
  note: Bilingual.optional(),
}

export type Dated = {
  readonly from: Day
  readonly until: Day | null
  readonly source: string
  readonly cited?: Bilingual | undefined
  readonly verified: boolean
  readonly note?: Bilingual | undefined
}

/** Where a parameter stands, as a page in a language writes it; the file's own words where nobody has written it for readers. */
export const citedIn = ({ source, cited }: Pick<Dated, 'source' | 'cited'>, language: keyof Bilingual): string =>
  cited?.[language] ?? source

/** The entry that holds on a day; null where none does. */
export const entryOn = <Entry extends Dated>(entries: readonly Entry[], day: Day): Entry | null =>
  entries.find((entry) => holds(entry, day)) ?? null

/** A list of dated entries of which at most one holds on any day; an unverified one must say what is doubtful. */
export const datedList = <Entry extends Dated>(entry: z.ZodType<Entry>): z.ZodType<readonly Entry[]> =>
  z
    .array(entry)
    .min(1)
    .refine(
      (entries) => entries.every((one, index) => entries.slice(index + 1).every((other) => !overlap(one, other))),
      'two entries hold on the same day',
    )
    .refine((entries) => entries.every((one) => one.verified || one.note !== undefined), 'an unverified entry has no note')
