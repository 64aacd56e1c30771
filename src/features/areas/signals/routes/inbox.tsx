import { reading } from '#database/database'
import { reachOf, scopeOf } from '#features/identity'
import { isDay } from '#kernel/day'
import type { Page } from '#web/page.ts'
import { maySeeInbox } from '../policy.ts'
import { listLength, listSignals, type SignalFilter, signalledAreas } from '../queries.ts'
import { states } from '../signal.ts'
import { signalTexts } from '../texts.ts'
import { InboxPage } from '../views/inbox.tsx'

const pageOf = (page: Page): number => {
  const number = Number(page.query('side'))
  return Number.isSafeInteger(number) && number > 0 && number < 100_000 ? number : 1
}

const dayIn = (page: Page, name: string): string | null => {
  const day = page.query(name) ?? ''
  return isDay(day) ? day : null
}

const filterOf = (page: Page): SignalFilter => ({
  topic: page.query('emne') || null,
  area: page.query('omraade') || null,
  state: (['waiting', ...states] as const).find((state) => state === page.query('tilstand')) ?? null,
  from: dayIn(page, 'fra'),
  until: dayIn(page, 'til'),
  offset: (pageOf(page) - 1) * listLength,
  most: listLength,
})

/** All signals of the member's municipalities, those who wait first. */
export const inboxPage = async (page: Page): Promise<Response> => {
  const filter = filterOf(page)
  const reach = reachOf(page.member, maySeeInbox)
  const { signals, areas } = await reading(page.platform.database, scopeOf(page), async (tx) => ({
    signals: await listSignals(tx, reach, filter),
    areas: await signalledAreas(tx, reach),
  }))
  const municipalities = reach.municipalities
  return page.show(
    { title: signalTexts.in(page.language)('title'), current: 'signals' },
    <InboxPage
      signals={signals}
      areas={areas}
      filter={filter}
      page={pageOf(page)}
      municipality={municipalities[0] ?? 0}
      today={page.platform.clock.today()}
    />,
  )
}
