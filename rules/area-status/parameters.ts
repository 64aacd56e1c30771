import { z } from 'zod'
import { type Day, yearOf } from '#kernel/day'
import { readRuleFile } from '#rules/data'
import { Bilingual, DecimalText, datedList, dating, entryOn } from '#rules/dated'

/** The five figures that the criteria speak of; the letter is the column of the file. */
export const criterionIds = ['U', 'I', 'P', 'E', 'N'] as const
export type CriterionId = (typeof criterionIds)[number]

export const ruleSetIds = ['R2010', 'R2014', 'R2018', 'R2021'] as const
export type RuleSetId = (typeof ruleSetIds)[number]

const Comparator = z.enum(['>', '>=', '<'])
export type Comparator = z.infer<typeof Comparator>

const limit = { id: z.enum(criterionIds), comparator: Comparator, averagedYears: z.int().positive().optional(), note: Bilingual.optional() }

/** A limit of the law: fixed in per cent, or a whole number of times the national mean of the year. */
const Limit = z.union([z.strictObject({ ...limit, threshold: DecimalText }), z.strictObject({ ...limit, timesMean: z.int().positive() })])
export type Limit = z.infer<typeof Limit>

const count = { needed: z.int().positive(), criteria: z.array(Limit).min(1) }

const RuleSet = z.strictObject({
  id: z.enum(ruleSetIds),
  ...dating,
  law: Bilingual,
  residents: DecimalText,
  vulnerable: z.strictObject(count),
  parallel: z.strictObject({ gate: Limit }).optional(),
  transformation: z.strictObject({ years: z.int().min(2), source: z.string(), note: Bilingual.optional() }).optional(),
  prevention: z.strictObject({ gate: Limit, ...count }).optional(),
  countsTowards: z.enum(['vulnerable', 'parallel']),
  labels: z.partialRecord(z.enum(['none', 'prevention', 'vulnerable', 'parallel', 'transformation']), Bilingual),
})

/**
 * The conditions of one version of the law. `countsTowards` is the status that makes one of its years
 * count among those that lead to `transformation`.
 */
export type RuleSet = z.infer<typeof RuleSet>

const ConvictionMean = z.strictObject({ ...dating, published: DecimalText, times: z.int().positive() })
export type ConvictionMean = z.infer<typeof ConvictionMean>

const described = { name: Bilingual, population: Bilingual }
const Described = z.strictObject({ ...described, unit: z.literal('percent'), meaning: Bilingual })

const parameters = readRuleFile(
  'area-status',
  'parameters.yaml',
  z.strictObject({
    listDays: datedList(z.strictObject({ ...dating, day: z.string().regex(/^\d\d-\d\d$/) })),
    criteria: z.strictObject({
      residents: z.strictObject({ ...described, unit: z.literal('persons') }),
      U: Described,
      I: Described,
      P: Described,
      E: Described,
      N: Described,
    }),
    ruleSets: datedList(RuleSet),
    convictionMeans: datedList(ConvictionMean),
  }),
)

/** Names, populations and units of the criteria and of the number of residents. */
export const criteria = parameters.criteria

/** All versions of the law, the oldest first. */
export const ruleSets: readonly RuleSet[] = parameters.ruleSets

/** The first year that had a list. */
export const firstListYear = 2010

/** The day of a year's list: 1 October until 2013, 1 December since. */
export const listDay = (year: number): Day => `${year}-${entryOn(parameters.listDays, `${year}-01-01`)?.day ?? '12-01'}`

/** What holds for a year's list, looked up once a year. */
const byYear = <Found>(find: (year: number) => Found): ((year: number) => Found) => {
  const known = new Map<number, Found>()
  return (year) => {
    const found = known.get(year) ?? find(year)
    if (known.size < 1_000) known.set(year, found)
    return found
  }
}

/** The version of the law that holds on a day; null before the first list. */
export const ruleSetOn = (day: Day): RuleSet | null => entryOn(ruleSets, day)

/** The version of the law that a year's list was made by. Throws before the first list: callers refuse such a year. */
export const ruleSetOf: (year: number) => RuleSet = byYear((year) => {
  const found = ruleSetOn(listDay(year))
  if (!found) throw new RangeError(`There was no list in ${year}`)
  return found
})

/** The published national mean of a year's list, as a limit and how many times the mean it is; null where none was found. */
export const convictionMeanOf: (year: number) => ConvictionMean | null = byYear((year) =>
  entryOn(parameters.convictionMeans, listDay(year)),
)

/** The year of the latest list that had come on a day; null before the first. */
export const listYearOn = (day: Day): number | null => {
  const year = yearOf(day)
  const latest = listDay(year) <= day ? year : year - 1
  return latest < firstListYear ? null : latest
}

/** The exact mean behind a published limit, as a quotient. */
export const meanFigure = ({ published, times }: ConvictionMean): string => `${published}/${times}`
