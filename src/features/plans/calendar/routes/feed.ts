import { reading } from '#database/database'
import { municipalitiesOf, notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { secretIn } from '../feed.ts'
import { icsOf } from '../ics.ts'
import { ownEntries } from '../own.ts'
import { calendarActor } from '../queries.ts'

/** The days of whoever has the secret address, for a calendar program: what that person may see at the moment, by mandates that are live. */
export const showFeed = async (page: Page): Promise<Response> => {
  const { database, clock } = page.platform
  const secret = secretIn(page.param('file'))
  if (secret === null) throw notFound()
  const { rows } = await calendarActor(secret, clock.today()).execute(database)
  const actor = rows[0]?.actor
  if (!actor) throw notFound()
  const scope = { municipalities: municipalitiesOf(actor), person: actor.person }
  const entries = await reading(database, scope, (tx) => ownEntries(tx, actor))
  return page.context.body(icsOf(entries, clock.today(), actor.language, page.settings.baseUrl), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  })
}
