import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays } from '#kernel/day'
import type { Language } from '#text/language.ts'
import type { Entry } from './entries.ts'
import { calendarTexts } from './texts.ts'

/** Entries as an iCalendar file (RFC 5545) of whole days; `baseUrl` begins the addresses of pages. What is done is left out: nobody is to do it. */
export const icsOf = (entries: readonly Entry[], language: Language, baseUrl: string): string => {
  const calendar = ical({
    name: `Helhed: ${calendarTexts.in(language)('title.own').toLowerCase()}`,
    prodId: { company: 'Helhed', product: 'calendar', language: language.toUpperCase() },
    ttl: 60 * 60 * 6,
  })
  const host = new URL(baseUrl).host
  for (const entry of entries.filter(({ done }) => done === null)) {
    calendar.createEvent({
      id: `${entry.plan.slug}-${entry.key}@${host}`,
      start: entry.day,
      end: addDays(entry.day, 1),
      allDay: true,
      stamp: `${entry.day}T00:00:00Z`,
      summary: entry.what(language),
      description: [entry.plan.name, entry.who].filter((words) => words !== null).join('\n'),
      url: `${baseUrl}${entry.href}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
