import { addDays, type Day } from '#kernel/day'

/** A quarter of a calendar year by its first day. */
const quarterOf = (day: Day): Day => {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

const nextQuarter = (quarter: Day): Day => quarterOf(addDays(quarter, 100))

/** An activity with the days on which it was held, or one of each quarter. */
export type Covered = { readonly from: Day; readonly until: Day; readonly held: readonly Day[] }

/** The quarters, by their first days, that an activity ran from first day to last and that were over on a day. */
export const wholeQuarters = ({ from, until }: Pick<Covered, 'from' | 'until'>, day: Day): readonly Day[] => {
  const end = until < day ? until : day
  const found: Day[] = []
  let quarter = quarterOf(from) === from ? from : nextQuarter(quarterOf(from))
  while (nextQuarter(quarter) <= end) {
    found.push(quarter)
    quarter = nextQuarter(quarter)
  }
  return found
}

/**
 * Whether what came to an activity is registered so that it can be added up on a day: at least one session, and at least one in every whole quarter that it
 * has run and that is over. One single session shows that somebody tried the form, not that the rest is there. A quarter without any may be a true break:
 * the pages that use the rule say it, so that nobody takes their silence for a fault.
 */
export const isRegistered = (activity: Covered, day: Day): boolean => {
  const held = new Set(activity.held.map(quarterOf))
  return held.size > 0 && wholeQuarters(activity, day).every((quarter) => held.has(quarter))
}
