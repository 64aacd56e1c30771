import { type Day, yearOf } from '#kernel/day'
import type { Phrase } from '#text/texts.ts'
import { firstListYear, ruleSetOf, ruleSets, statusLabel } from '../../../../rules/area-status/index.ts'
import { type PublishedStatus, publishedStatuses } from './list-check.ts'
import { insideSentence } from './statuses.ts'

type StatusChoice = { readonly value: PublishedStatus; readonly label: Phrase }

const nameOver =
  (status: PublishedStatus): Phrase =>
  (language) => {
    const years = ruleSets.map((rules) => Math.max(firstListYear, yearOf(rules.from))).filter((year) => ruleSetOf(year).labels[status])
    const labels = [...new Set(years.map((year) => statusLabel(status, year)(language)))]
    return labels.map((label, at) => (at === 0 ? label : insideSentence(() => label)(language))).join(' / ')
  }

/** The statuses that a list can have published: by the year's own names where the list is known, else by every name they have had. */
export const statusChoices = (day: Day | null): readonly StatusChoice[] => {
  const year = day === null ? null : yearOf(day)
  if (year === null || year < firstListYear) return publishedStatuses.map((status) => ({ value: status, label: nameOver(status) }))
  return publishedStatuses.flatMap((status) =>
    ruleSetOf(year).labels[status] ? [{ value: status, label: statusLabel(status, year) }] : [],
  )
}
