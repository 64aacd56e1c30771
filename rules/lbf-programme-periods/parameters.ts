import { z } from 'zod'
import type { Day } from '#kernel/day'
import { readRuleFile } from '#rules/data'
import { Bilingual, DecimalText, datedList, dating, entryOn } from '#rules/dated'

/** A value with its own source and whether that was verified; an unverified one says what is doubtful. */
const sourced = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ value, source: z.string().min(1), verified: z.boolean(), note: Bilingual.optional() })
    .refine((one) => one.verified || one.note !== undefined, 'an unverified value has no note')

const Theme = z.strictObject({ id: z.string(), name: Bilingual })
export type Theme = z.infer<typeof Theme>

/** What a running plan owes the fund for each calendar year. */
export const yearlyPaperIds = ['account', 'goal-forms', 'milestone-plan'] as const
export type YearlyPaper = (typeof yearlyPaperIds)[number]

const Period = z.strictObject({
  id: z.string(),
  ...dating,
  name: Bilingual,
  law: Bilingual,
  themes: sourced(z.array(Theme).min(1)),
  themesRequired: sourced(z.enum(['every', 'any'])),
  partsBy: sourced(z.enum(['theme', 'none'])),
  parts: sourced(z.strictObject({ plan: Bilingual, part: Bilingual, thePart: Bilingual, parts: Bilingual, theParts: Bilingual })),
  pageLimit: sourced(z.int().positive()),
  accountMonths: sourced(z.int().positive()),
  localShare: sourced(DecimalText),
  dialogueMonths: sourced(z.strictObject({ least: z.int().positive(), most: z.int().positive() })),
  decisionMonths: sourced(z.int().positive()),
  leadMonths: sourced(z.int().positive()),
  meetingNoticeDays: sourced(z.int().positive()),
  yearlyPapers: sourced(z.array(z.strictObject({ id: z.enum(yearlyPaperIds), name: Bilingual })).min(1)),
  yearsWithoutRemark: sourced(z.int().positive()),
  frame: sourced(z.int().positive()),
})

/**
 * A funding period of the fund. `themesRequired` tells whether a plan must work with every theme or with any of them,
 * `partsBy` whether it has one part a theme; `pageLimit` is pages of the prequalification,
 * `accountMonths` months after the calendar year until its account is due, `decisionMonths` from the full application to the plan's start,
 * `leadMonths` from the first step to the start, `meetingNoticeDays` of an estate's meeting, `localShare` per cent, `frame` øre a year for
 * all purposes.
 */
export type ProgrammePeriod = z.infer<typeof Period>

/** All periods, the oldest first. */
export const programmePeriods: readonly ProgrammePeriod[] = readRuleFile(
  'lbf-programme-periods',
  'parameters.yaml',
  z.strictObject({ periods: datedList(Period) }),
).periods

/** The period whose funds a plan belongs to on a day; null before 2011 and after 2026, where no rules were found. */
export const programmePeriodOn = (day: Day): ProgrammePeriod | null => entryOn(programmePeriods, day)

/** The latest period, for days after the last rules that were found. */
export const latestProgrammePeriod = (): ProgrammePeriod => {
  const latest = programmePeriods.at(-1)
  if (!latest) throw new Error('No programme period is known')
  return latest
}

/** The period with an id; null where there is none. */
export const programmePeriod = (id: string): ProgrammePeriod | null => programmePeriods.find((period) => period.id === id) ?? null

/** Names of the period's values that no source confirms: the screen marks them. */
export const unverifiedIn = (period: ProgrammePeriod): readonly string[] =>
  Object.entries(period).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && 'verified' in value && !value.verified ? [name] : [],
  )
