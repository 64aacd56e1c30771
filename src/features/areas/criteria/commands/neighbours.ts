import { sql } from 'kysely'
import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { mayRecordCriteria } from '../policy.ts'
import { criteriaTexts } from '../texts.ts'

export type AddNeighbour = { readonly municipality: number; readonly one: Id; readonly other: Id }

const say = criteriaTexts.phrase

const lock = ({ tx }: Stage, municipality: number) =>
  sql`select pg_advisory_xact_lock(hashtext('estate_neighbour'), ${municipality})`.execute(tx)

/** Records that two estates lie beside each other. Refuses one beside itself, one of another municipality, and what is recorded. */
export const addNeighbour = command<AddNeighbour, Id>('neighbour.added', mayRecordCriteria, async (stage, { municipality, one, other }) => {
  stage.permit({ municipality })
  await lock(stage, municipality)
  if (one === other) return refused(at('other', say('neighbour.same')))
  const estates = await stage.tx
    .selectFrom('organisation')
    .select('id')
    .where('municipality', '=', municipality)
    .where('kind', '=', 'estate')
    .where('id', 'in', [one, other])
    .execute()
  for (const [field, id] of Object.entries({ one, other }))
    if (!estates.some((estate) => estate.id === id)) return refused(at(field, say('neighbour.missing')))
  const known = await sql`select from helhed.estate_neighbour where municipality = ${municipality} and upper_inf(period)
    and ((estate_id = ${one} and other_id = ${other}) or (estate_id = ${other} and other_id = ${one}))`.execute(stage.tx)
  if (known.rows.length > 0) return refused(at('other', say('neighbour.known')))
  const id = newId()
  const period = toRange({ from: stage.today, until: null })
  await stage.tx.insertInto('estate_neighbour').values({ municipality, id, estate_id: one, other_id: other, period }).execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'estate_neighbour', id }, detail: { one, other } } })
})

/** Ends a neighbourhood: from today the two no longer lie beside each other. */
export const removeNeighbour = command<{ readonly municipality: number; readonly id: Id }, null>(
  'neighbour.removed',
  mayRecordCriteria,
  async (stage, { municipality, id }) => {
    stage.permit({ municipality })
    await lock(stage, municipality)
    const ended = await stage.tx
      .updateTable('estate_neighbour')
      .set({ period: sql<string>`daterange(lower(period), ${stage.today}::date)` })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .where(sql<boolean>`upper_inf(period)`)
      .returning('id')
      .executeTakeFirst()
    if (!ended) return refused(at('id', say('neighbour.gone')))
    return done({ value: null, entry: { municipality, subject: { kind: 'estate_neighbour', id } } })
  },
)
