import { yearOf } from '#kernel/day'
import type { Answer } from '#rules/three-valued'
import { firstListYear, type RuleSet } from '../../../../rules/area-status/index.ts'
import { counted, type Listing } from '../area/area.ts'

/** One list year of the run: whether it counts, and what says so; a year that nobody has recorded is open. */
export type RunYear = { readonly year: number; readonly counts: Answer; readonly by: 'published' | 'computed' | 'nothing' }

/**
 * How far an area is on the way to transformation (§ 61 a (4)): the list years that the law looks at, the latest last; how many
 * certainly count without a break up to the latest, and how many would if every open year counted.
 */
export type Run = {
  readonly needed: number
  readonly years: readonly RunYear[]
  readonly certain: number
  readonly possible: number
  /** The years that are open and could lengthen or break the run. */
  readonly open: readonly number[]
}

const lengthOf = (years: readonly RunYear[], holds: (counts: Answer) => boolean): number => {
  const broken = years.findLastIndex(({ counts }) => !holds(counts))
  return years.length - 1 - broken
}

/** The run up to a list year under a version of the law; null where that law knows no transformation. `listings` in the order of their days. */
export const runOf = (listings: readonly Listing[], year: number, rules: RuleSet): Run | null => {
  const needed = rules.transformation?.years
  if (needed === undefined) return null
  const first = Math.max(firstListYear, year - needed + 1)
  const years = Array.from({ length: year - first + 1 }, (_, at): RunYear => {
    const listing = listings.find(({ day }) => yearOf(day) === first + at)
    const by = listing?.published ? 'published' : listing?.computed ? 'computed' : 'nothing'
    return { year: first + at, counts: counted(first + at, (listing?.published ?? listing?.computed)?.status), by }
  })
  const possible = lengthOf(years, (counts) => counts !== false)
  const open = years.slice(years.length - possible).filter(({ counts }) => counts === null)
  return { needed, years, certain: lengthOf(years, (counts) => counts === true), possible, open: open.map(({ year: one }) => one) }
}
