import { type Day, yearOf } from '#kernel/day'
import { listDay } from '../../../../rules/area-status/index.ts'
import type { Listing } from './area.ts'

/**
 * The list that is to be recorded next: the one after the latest. Null when that has not come yet; the latest that can have
 * come where none is recorded.
 */
export const nextList = (listings: readonly Listing[], today: Day): Day | null => {
  const latest = listings.at(-1)
  const next = listDay(latest ? yearOf(latest.day) + 1 : yearOf(today))
  if (next <= today) return next
  return latest ? null : listDay(yearOf(today) - 1)
}
