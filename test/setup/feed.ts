import { createHash } from 'node:crypto'
import type { World } from './world.ts'

/** The secret of a calendar address that is laid into a world. */
export const feedSecret = 'proevens-kalender-med-32-tegn-00'

/** Gives a person of the world a calendar address with that secret. */
export const layFeed = async (world: World, who = 'skanderborg-koordinator'): Promise<void> => {
  const { person } = await world.actor(who)
  await world.superuser.query(`insert into helhed.calendar_feed (person_id, token_hash, made_at) values ($1, $2, '2026-05-01')`, [
    person,
    createHash('sha256').update(feedSecret).digest('hex'),
  ])
}
