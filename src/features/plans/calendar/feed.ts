import { createHash, createHmac } from 'node:crypto'
import { changing } from '#database/database'
import { record } from '#features/audit'
import { scopeOf } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Page } from '#web/page.ts'

type Feed = { readonly person: Id; readonly madeAt: Date }

/**
 * The secret of a person's calendar address: 192 bits that only who has the installation's key can work out, so that it is kept nowhere and
 * its owner can still be shown it again.
 */
const secretOf = (key: string, { person, madeAt }: Feed): string =>
  createHmac('sha256', key).update(`calendar ${person} ${madeAt.toISOString()}`).digest('base64url').slice(0, 32)

/** Where a calendar program reads the person's days. */
export const feedAddress = ({ settings, platform }: Page, feed: Feed): string =>
  `${settings.baseUrl}/kalender/${secretOf(platform.secret, feed)}.ics`

/** The secret in the last step of such an address; null where it is none. */
export const secretIn = (file: string): string | null => /^([\w-]{32})\.ics$/.exec(file)?.[1] ?? null

const note = (
  page: Page,
  act: 'calendar.address_made' | 'calendar.address_dropped',
  work: Parameters<typeof changing>[2],
): Promise<unknown> =>
  changing(page.platform.database, scopeOf(page), async (tx) => {
    const { person } = page.member
    await work(tx)
    await record(
      tx,
      page.platform.secret,
      { person, mandate: null, at: page.platform.clock.now() },
      { act, municipality: 0, subject: { kind: 'person', id: person } },
    )
  })

/** Gives the member a new secret calendar address, which ends the old one. */
export const makeFeed = (page: Page): Promise<unknown> => {
  const { person } = page.member
  const madeAt = page.platform.clock.now()
  const secret = secretOf(page.platform.secret, { person, madeAt })
  const made = { token_hash: createHash('sha256').update(secret).digest('hex'), made_at: madeAt }
  return note(page, 'calendar.address_made', (tx) =>
    tx
      .insertInto('calendar_feed')
      .values({ person_id: person, ...made })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(made))
      .execute(),
  )
}

/** Ends the member's calendar address. */
export const dropFeed = (page: Page): Promise<unknown> =>
  note(page, 'calendar.address_dropped', (tx) => tx.deleteFrom('calendar_feed').where('person_id', '=', page.member.person).execute())
