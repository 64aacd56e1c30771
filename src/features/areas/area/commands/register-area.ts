import { sql } from 'kysely'
import { takeAddress } from '#database/address'
import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { slugFrom } from '#kernel/slug'
import { nearAreas } from '../../near/queries.ts'
import { nearRefusal } from '../../near/refusal.ts'
import { mayRegisterAreas } from '../policy.ts'
import { settle } from '../stage.ts'
import { areaTexts } from '../texts.ts'

export type RegisterArea = {
  readonly municipality: number
  readonly name: string
  readonly nicknames: readonly string[]
  readonly form: 'area' | 'scattered'
  readonly period: Period
  readonly source?: string
  readonly example?: boolean
  /** Why it is another one than what looks like it; empty when nothing does. */
  readonly distinct?: string | null
}

export type RegisteredArea = { readonly id: Id; readonly slug: string }

/** The last part of the address of the page that registers an area. */
const own = 'nyt'

/**
 * Registers an area and gives it its address and its bead. Refuses a name that the municipality already uses for an area
 * in the period, the name whose address is a page of Helhed itself, and what looks like an area that is registered, until somebody says why it is another.
 */
export const registerArea = command<RegisterArea, RegisteredArea>('area.registered', mayRegisterAreas, async (stage, input) => {
  const { municipality, name, period } = input
  stage.permit({ municipality })
  // There is no row to lock yet, and two who register one name at once must not both find it free.
  await sql`select pg_advisory_xact_lock(hashtext('area'), ${municipality})`.execute(stage.tx)
  const known = await stage.tx
    .selectFrom('area')
    .select('id')
    .where('municipality', '=', municipality)
    .where(sql<boolean>`lower(name) = lower(${name}) and period && ${toRange(period)}::daterange`)
    .executeTakeFirst()
  if (known) return refused(at('name', areaTexts.phrase('register.taken')))
  if (slugFrom(name) === own) return refused(at('name', areaTexts.phrase('register.own')))
  const near = nearRefusal(await nearAreas(stage.tx, municipality, [name, ...input.nicknames], period), input.distinct)
  if (near) return refused(near)
  const id = newId()
  const slug = await takeAddress(stage.tx, { section: 'omraader', name, municipality, record: id, now: stage.now })
  await stage.tx
    .insertInto('area')
    .values({
      municipality,
      id,
      slug,
      name,
      nicknames: [...input.nicknames],
      form: input.form,
      period: toRange(period),
      example: input.example ?? false,
      source: input.source ?? null,
    })
    .execute()
  await settle(stage, { municipality, id, name, slug }, [])
  return done({
    value: { id, slug },
    entry: { municipality, subject: { kind: 'area', id }, ...(input.distinct && { reason: input.distinct }) },
  })
})
