import { lastDay, type Period } from '#kernel/period'
import { useFormat } from '#text/use.ts'

/** A period as columns name it: `2015` for a whole year, else its first and last day. */
export const usePeriod = (): ((period: Period) => string) => {
  const { shortDay, period: written } = useFormat()
  return (period) => {
    const last = lastDay(period)
    if (last === null) return written(period)
    const year = period.from.slice(0, 4)
    return period.from === `${year}-01-01` && last === `${year}-12-31` ? year : `${shortDay(period.from)} – ${shortDay(last)}`
  }
}
