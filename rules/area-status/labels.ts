import { decimal } from '#kernel/decimal'
import type { Bilingual } from '#rules/dated'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import type { Input } from './figures.ts'
import type { Status } from './judge.ts'
import { criteria, firstListYear, type Limit, type RuleSet, ruleSetOf } from './parameters.ts'
import type { Criterion } from './questions.ts'
import { areaStatusTexts as texts } from './texts.ts'

const phrase =
  (text: Bilingual): Phrase =>
  (language) =>
    text[language]

/** The name of a status on a year's list: the legal name of the time in Danish, neutral words in English. */
export const statusLabel = (status: Status, year: number): Phrase => {
  if (status === 'unknown') return texts.phrase('unknown')
  const label = ruleSetOf(year).labels[status]
  if (!label) throw new RangeError(`The law of ${year} had no status "${status}"`)
  return phrase(label)
}

/** Short name, the population that it is measured in, and the whole meaning of a criterion. */
export const criterionLabel = (id: Criterion['id']): { readonly name: Phrase; readonly population: Phrase; readonly meaning: Phrase } => ({
  name: phrase(criteria[id].name),
  population: phrase(criteria[id].population),
  meaning: phrase(criteria[id].meaning),
})

/** What is missing, in words. */
export const inputLabel = (input: Input): Phrase => {
  if (input === 'conviction_mean') return texts.phrase('conviction-mean')
  if (input === 'transformation') return texts.phrase('years-before')
  return phrase(criteria[input].name)
}

const words = { '>': 'over', '>=': 'at-least', '<': 'under' } as const

const rounded = (text: string): string => (/\.\d{3}/.test(text) ? decimal(text).round(2).toFixed(2) : text)

/** A criterion's limit in words: `over 40`, `under 55`, `mindst 1,57`; a limit without a known mean as `mindst 3 × landsgennemsnittet`. */
export const limitLabel = (criterion: Pick<Criterion, 'comparator' | 'threshold'>, limit: Limit): Phrase => {
  const { threshold, comparator } = criterion
  if (threshold === null) return lawLabel(limit)
  return (language) => texts.in(language)(words[comparator], { limit: formats[language].number(rounded(threshold)) })
}

/** A limit as the law writes it, without the year's mean. */
export const lawLabel = (limit: Limit): Phrase =>
  'timesMean' in limit
    ? texts.phrase(`${words[limit.comparator]}-mean`, { times: limit.timesMean })
    : (language) => texts.in(language)(words[limit.comparator], { limit: formats[language].number(limit.threshold) })

/** `gennemsnit af de seneste 2 år`; null where the law takes the latest figure. */
export const averagingLabel = (limit: Limit): Phrase | null =>
  limit.averagedYears === undefined ? null : texts.phrase('averaged', { years: limit.averagedYears })

/** The law that a year was judged by. */
export const lawOf = (year: number): Phrase => phrase(ruleSetOf(year).law)

/** A year whose list was made by another version of the law than the list before it: there the line of statuses breaks. */
export type LawBreak = { readonly year: number; readonly before: RuleSet; readonly after: RuleSet; readonly say: Phrase }

/** The breaks between two list years, both included, the oldest first. */
export const lawBreaks = (first: number, last: number): readonly LawBreak[] => {
  const years = Array.from(
    { length: Math.max(0, last - Math.max(first, firstListYear)) },
    (_, index) => Math.max(first, firstListYear) + 1 + index,
  )
  return years.flatMap((year) => {
    const before = ruleSetOf(year - 1)
    const after = ruleSetOf(year)
    return before === after ? [] : [{ year, before, after, say: breakPhrase(year, before, after) }]
  })
}

const breakPhrase = (year: number, before: RuleSet, after: RuleSet): Phrase => {
  const counts = (rules: RuleSet) => ({ needed: rules.vulnerable.needed, of: rules.vulnerable.criteria.length })
  const [from, to] = [counts(before), counts(after)]
  if (from.needed === to.needed && from.of === to.of) return texts.phrase('law-added', { year })
  return texts.phrase('law-changed', { year, before: from.needed, beforeCount: from.of, after: to.needed, afterCount: to.of })
}
