import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays, type Day } from '#kernel/day'
import type { Language } from '#text/language.ts'
import { type Entry, entryStanding } from './entries.ts'
import { calendarTexts } from './texts.ts'

/** Entries as an iCalendar file (RFC 5545) of whole days; `baseUrl` begins the addresses of pages. What is done or past is left out: nobody is to do it. */
export const icsOf = (entries: readonly Entry[], today: Day, language: Language, baseUrl: string): string => {
  const ahead = entries.filter((entry) => !['done', 'past'].includes(entryStanding(entry, today)))
  const calendar = ical({
    name: `Helhed: ${calendarTexts.in(language)('title.own').toLowerCase()}`,
    prodId: { company: 'Helhed', product: 'calendar', language: language.toUpperCase() },
    ttl: 60 * 60 * 6,
  })
  const host = new URL(baseUrl).host
  for (const entry of ahead) {
    calendar.createEvent({
      id: `${entry.plan.slug}-${entry.key}@${host}`,
      start: entry.day,
      end: addDays(entry.day, 1),
      allDay: true,
      stamp: `${today}T00:00:00Z`,
      summary: entry.what(language),
      description: [entry.plan.name, entry.who].filter((words) => words !== null).join('\n'),
      url: `${baseUrl}${entry.href}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
