import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { AsideBlock, YearRing } from '#ui/kit.ts'
import { type Entry, entryStanding } from '../entries.ts'
import { calendarTexts } from '../texts.ts'
import { inYear, ringYear } from '../years.ts'
import { dotOf } from './standing.ts'

/** The year as a ring: this year, or the nearest in which something happens. */
export const Ring = ({ entries, today }: { readonly entries: readonly Entry[]; readonly today: Day }) => {
  const say = useTexts(calendarTexts)
  const { months } = useFormat()
  const year = ringYear(entries, today)
  const own = inYear(entries, year)
  const counts = months.flatMap((month, index) => {
    const count = own.filter(({ day }) => Number(day.slice(5, 7)) === index + 1).length
    return count === 0 ? [] : [say('wheel.month', { month, count })]
  })
  return (
    <AsideBlock title={say('wheel', { year })}>
      <YearRing
        year={year}
        dots={own.map((entry) => ({ day: entry.day, state: dotOf[entryStanding(entry, today)] }))}
        today={today.startsWith(String(year)) ? today : null}
        label={`${say('wheel', { year })}: ${counts.join('; ')}`}
      />
      <p class="small muted">{say('wheel.legend')}</p>
    </AsideBlock>
  )
}
