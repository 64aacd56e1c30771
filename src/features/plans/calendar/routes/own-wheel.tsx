import { reading } from '#database/database'
import { mightDo, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayCreatePlans } from '../../policy.ts'
import { dropFeed, feedAddress, makeFeed } from '../feed.ts'
import { ownEntries } from '../own.ts'
import { findFeed } from '../queries.ts'
import { calendarTexts } from '../texts.ts'
import { OwnWheel } from '../views/own-wheel.tsx'

/** Everything that the plans and efforts in which the member writes owe, and the address at which the member's own calendar has it. */
export const showOwnWheel = async (page: Page): Promise<Response> => {
  const { member, platform } = page
  const { entries, made } = await reading(platform.database, scopeOf(page), async (tx) => ({
    entries: await ownEntries(tx, member),
    made: await findFeed(tx, member.person),
  }))
  const feed = made ? { address: feedAddress(page, { person: member.person, madeAt: made.made_at }), since: made.made_at } : null
  return page.show(
    { title: calendarTexts.in(page.language)('title.own'), current: 'overview' },
    <OwnWheel entries={entries} feed={feed} beginning={mightDo(member, mayCreatePlans)} today={platform.clock.today()} />,
  )
}

const back = '/aarshjul#adresse'

export const makeAddress = async (page: Page): Promise<Response> => {
  await makeFeed(page)
  return page.saved(back, 'calendar.address_made')
}

export const dropAddress = async (page: Page): Promise<Response> => {
  await dropFeed(page)
  return page.saved(back, 'calendar.address_dropped')
}
