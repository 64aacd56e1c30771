import { sql } from 'kysely'
import type { Stage } from '#features/identity'
import { tie } from '#features/thread'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import type { Begun } from './carry-over.ts'
import type { Follower } from './followers.ts'

type Passing = { readonly municipality: number; readonly old: Id; readonly day: Day }

/** The designation that a case gave the old area goes on in the new one from the day; it ended with the old area. */
const carryDesignation = async ({ tx }: Stage, { municipality, day }: Passing, held: Id, to: Id): Promise<void> => {
  const id = newId()
  const { numAffectedRows } = await sql`
    insert into helhed.area_classification (municipality, id, area_id, scheme, label, period, source)
    select given.municipality, ${id}, ${to}, given.scheme, given.label, daterange(${day}::date, null), given.source
    from helhed.area_case held join helhed.area_classification given on given.municipality = held.municipality and given.id = held.classification_id
    where held.municipality = ${municipality} and held.id = ${held} and upper(given.period) = ${day}::date`.execute(tx)
  if (numAffectedRows)
    await tx
      .updateTable('area_case')
      .set({ classification_id: id })
      .where('municipality', '=', municipality)
      .where('id', '=', held)
      .execute()
}

const moveCase = async (stage: Stage, passing: Passing, held: Id, to: Id): Promise<void> => {
  const { municipality } = passing
  const { tx } = stage
  await tx.updateTable('area_case').set({ area_id: to }).where('municipality', '=', municipality).where('id', '=', held).execute()
  await tx.updateTable('signal').set({ area_id: to }).where('municipality', '=', municipality).where('case_id', '=', held).execute()
  await carryDesignation(stage, passing, held, to)
}

/** Signals that name no estate, and belong to no case, go together. */
const moveSignals = ({ tx }: Stage, { municipality, old }: Passing, to: Id): Promise<unknown> =>
  sql`update helhed.signal set area_id = ${to} where municipality = ${municipality} and area_id = ${old} and estate_id is null
    and case_id is null and state <> 'closed'`.execute(tx)

/** Signals that name an estate are where it is. */
export const moveSignalsOfEstates = async ({ tx }: Stage, { municipality, old }: Passing, begun: readonly Begun[]): Promise<void> => {
  for (const { id, estates } of begun)
    await sql`update helhed.signal set area_id = ${id} where municipality = ${municipality} and area_id = ${old} and case_id is null and state <> 'closed'
      and estate_id = any (${[...estates]}::uuid[])`.execute(tx)
}

/** Lets something that was under way in an area go on in one that came of it. What has ended stays where it was. */
export const follow = async (stage: Stage, passing: Passing, { kind, id }: Follower, to: Id): Promise<void> => {
  const { municipality } = passing
  if (kind === 'signals') await moveSignals(stage, passing, to)
  else if (kind === 'case') await moveCase(stage, passing, id, to)
  else {
    await stage.tx.updateTable('work').set({ area_id: to }).where('municipality', '=', municipality).where('id', '=', id).execute()
    await tie(stage.tx, municipality, to, id, stage.now)
  }
}
