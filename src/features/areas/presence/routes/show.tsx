import { reading } from '#database/database'
import { askedPlace, placesFor, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayImportPresence, mayReadPresence } from '../policy.ts'
import { readPresence } from '../read.ts'
import { presenceTexts } from '../texts.ts'
import { NoPresencePage, PresencePage } from '../views/presence.tsx'

/** A period in the address as PostgreSQL writes it; null for the latest of each kind. */
const askedPeriod = (page: Page): string | null => {
  const asked = page.query('periode') ?? ''
  return /^\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d$/.test(asked) ? `[${asked.replace('_', ',')})` : null
}

/** How much of the municipality is in each area and estate; who sees no whole municipality is told so. */
export const presencePage = async (page: Page): Promise<Response> => {
  const say = presenceTexts.in(page.language)
  const period = askedPeriod(page)
  const presence = await reading(page.platform.database, scopeOf(page), (tx) =>
    readPresence(tx, page.member, askedPlace(page), page.platform.clock.today(), period),
  )
  const frame = { title: say('title'), current: 'presence' } as const
  if (!presence) return page.show(frame, <NoPresencePage />)
  const importing = placesFor(page, mayImportPresence).some(({ code }) => code === presence.municipality)
  return page.show(
    frame,
    <PresencePage presence={presence} period={period} places={placesFor(page, mayReadPresence)} importing={importing} />,
  )
}
