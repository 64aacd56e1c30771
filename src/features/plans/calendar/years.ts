import { type Day, yearOf } from '#kernel/day'
import { type Entry, entryStanding } from './entries.ts'

/** Entries as a reader asks for them: what is lacking from before, each year from today on, and what is past. */
export type Years = {
  readonly late: readonly Entry[]
  readonly ahead: readonly { readonly year: number; readonly entries: readonly Entry[] }[]
  /** Latest first. */
  readonly earlier: readonly Entry[]
}

/** Sorts entries, which are in the order of their days, into what is late, what comes, and what is past. */
export const yearsOf = (entries: readonly Entry[], today: Day): Years => {
  const late = entries.filter((entry) => entryStanding(entry, today) === 'late')
  const rest = entries.filter((entry) => !late.includes(entry))
  const ahead = Map.groupBy(
    rest.filter(({ day }) => day >= today),
    ({ day }) => yearOf(day),
  )
  return {
    late,
    ahead: [...ahead].map(([year, own]) => ({ year, entries: own })),
    earlier: rest.filter(({ day }) => day < today).toReversed(),
  }
}

/** The year that the ring shows: this one, or the nearest that has entries. */
export const ringYear = (entries: readonly Entry[], today: Day): number => {
  const years = entries.map(({ day }) => yearOf(day))
  const now = yearOf(today)
  return years.includes(now) ? now : (years.find((year) => year > now) ?? years.at(-1) ?? now)
}

/** The entries of one year. */
export const inYear = (entries: readonly Entry[], year: number): readonly Entry[] => entries.filter(({ day }) => yearOf(day) === year)
