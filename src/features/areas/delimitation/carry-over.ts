import { sql } from 'kysely'
import type { Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import type { Area } from '../area/read.ts'
import { follow, moveSignalsOfEstates } from './follow.ts'
import type { Follower } from './followers.ts'

/** An area that began, and the estates that came to it. */
export type Begun = { readonly id: Id; readonly estates: readonly Id[] }

/** Forums that coordinated go on in the areas that come after, and so do the places on the thread that the old area led to. */
const carryTies = async (
  { tx, now }: Stage,
  { municipality, id: old }: Area,
  begun: readonly Begun[],
  day: Day,
  elsewhere: readonly Id[],
): Promise<void> => {
  for (const { id } of begun) {
    await sql`insert into helhed.area_body (municipality, area_id, body_id, task, period)
      select municipality, ${id}, body_id, task, daterange(${day}::date, null) from helhed.area_body
      where municipality = ${municipality} and area_id = ${old} and upper(period) = ${day}::date on conflict do nothing`.execute(tx)
    await sql`insert into helhed.thread_link (municipality, from_id, to_id, since)
      select municipality, ${id}, to_id, ${now} from helhed.thread_link where municipality = ${municipality} and from_id = ${old}
        and to_id <> all (${[...elsewhere]}::uuid[])
      on conflict do nothing`.execute(tx)
  }
}

/** Who and what was there is in the areas that come after: an estate's entry where the estate is, all others in each; what two areas that are merged both had, once. */
const carryDirectory = async (
  { tx }: Stage,
  { municipality, directory }: Area,
  begun: readonly Begun[],
  day: Day,
  reason: string,
): Promise<void> => {
  for (const entry of directory) {
    const targets = begun.filter(({ estates }) => entry.estate === null || estates.includes(entry.estate))
    for (const { id } of targets)
      await sql`insert into helhed.directory_entry (municipality, id, area_id, estate_id, kind, name, organisation_id, organisation_name, contact_role, contact,
          target_groups, target_note, activity_kind, activity_note, place, period, source, example, confirmed_on, confirmed_under)
        select municipality, ${newId()}, ${id}, estate_id, kind, name, organisation_id, organisation_name, contact_role, contact, target_groups, target_note,
          activity_kind, activity_note, place, daterange(greatest(lower(period), ${day}::date), upper(period)), source, example, confirmed_on, confirmed_under
        from helhed.directory_entry told where municipality = ${municipality} and id = ${entry.id} and not exists (
          select from helhed.directory_entry known where known.municipality = told.municipality and known.area_id = ${id} and known.kind = told.kind
            and lower(known.name) = lower(told.name) and known.estate_id is not distinct from told.estate_id
            and known.organisation_id is not distinct from told.organisation_id and known.organisation_name is not distinct from told.organisation_name)`.execute(
        tx,
      )
    await sql`update helhed.directory_entry set period = daterange(lower(period), greatest(lower(period) + 1, ${day}::date)), end_reason = ${reason},
        version = version + 1
      where municipality = ${municipality} and id = ${entry.id}`.execute(tx)
  }
}

/** Carries over to the areas that come after one what goes on there, each follower to the one that was said, and writes which became which. */
export const carryOver = async (
  stage: Stage,
  old: Area,
  begun: readonly Begun[],
  passed: { readonly kind: 'split' | 'merge'; readonly day: Day; readonly reason: string },
  followers: readonly (readonly [follower: Follower, to: Id])[],
): Promise<void> => {
  const elsewhere = followers.map(([{ id }]) => id)
  await carryTies(stage, old, begun, passed.day, elsewhere)
  await carryDirectory(stage, old, begun, passed.day, passed.reason)
  await stage.tx
    .insertInto('area_succession')
    .values(begun.map(({ id }) => ({ municipality: old.municipality, id: newId(), from_area_id: old.id, to_area_id: id, ...passed })))
    .execute()
  const passing = { municipality: old.municipality, old: old.id, day: passed.day }
  await moveSignalsOfEstates(stage, passing, begun)
  for (const [follower, to] of followers) await follow(stage, passing, follower, to)
}
