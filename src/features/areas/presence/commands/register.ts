import { sql } from 'kysely'
import { command, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import { slugFrom } from '#kernel/slug'
import { mayImportPresence } from '../policy.ts'
import { lockPresence } from '../stage.ts'
import { presenceTexts } from '../texts.ts'

export type RegisterSource = {
  readonly municipality: number
  readonly system: string
  readonly legalBasis: string
  readonly purpose: string
  readonly owner: string
  readonly retention: string
  /** Days that counts may be about. */
  readonly period: Period
  readonly example?: boolean
}

/** Registers where counts are drawn from and why they may be. Refuses the same system twice for days that overlap. */
export const registerPresenceSource = command<RegisterSource, Id>('presence.source_registered', mayImportPresence, async (stage, input) => {
  const { municipality, system, legalBasis, purpose, owner, retention } = input
  stage.permit({ municipality })
  await lockPresence(stage, municipality)
  const period = toRange(input.period)
  const known = await stage.tx
    .selectFrom('presence_source')
    .select('id')
    .where('municipality', '=', municipality)
    .where(({ eb, fn, val }) => eb(fn<string>('lower', ['system']), '=', fn<string>('lower', [val(system)])))
    .where('period', '&&', period)
    .executeTakeFirst()
  if (known) return refused(at('system', presenceTexts.phrase('source.known')))
  const id = newId()
  const example = input.example ?? false
  await stage.tx
    .insertInto('presence_source')
    .values({ municipality, id, system, legal_basis: legalBasis, purpose, owner, retention, period, example, registered_at: stage.now })
    .execute()
  return done({
    value: id,
    entry: { municipality, subject: { kind: 'presence_source', id }, detail: { system, legalBasis, purpose, owner } },
  })
})

export type AddKind = { readonly municipality: number; readonly name: string; readonly counted: string; readonly example?: boolean }

/** Puts a kind of service on the municipality's list, behind the others. Refuses a name that stands there. */
export const addPresenceKind = command<AddKind, Id>(
  'presence.kind_added',
  mayImportPresence,
  async (stage, { municipality, name, counted, example }) => {
    stage.permit({ municipality })
    await lockPresence(stage, municipality)
    const slug = slugFrom(name)
    if (slug === '') return refused(at('name', presenceTexts.phrase('kind.no_letters')))
    const kinds = await stage.tx.selectFrom('presence_kind').select(['slug', 'position']).where('municipality', '=', municipality).execute()
    if (kinds.some((kind) => kind.slug === slug)) return refused(at('name', presenceTexts.phrase('kind.known')))
    const id = newId()
    const position = Math.max(0, ...kinds.map((kind) => kind.position)) + 1
    await stage.tx
      .insertInto('presence_kind')
      .values({ municipality, id, slug, name, counted, position, example: example ?? false })
      .execute()
    return done({ value: id, entry: { municipality, subject: { kind: 'presence_kind', id }, detail: { name } } })
  },
)

export type RecordStock = {
  readonly municipality: number
  /** An estate outside all areas; null for the whole municipality. */
  readonly estate?: Id | null
  readonly dwellings: number
  readonly approximate: boolean
  readonly countedOn: Day
  readonly source: string
  readonly example?: boolean
}

/** An estate of the municipality that lies in no area on the day: what lies in one is counted on the area's page. */
const estateOutside = async ({ tx, today }: Stage, municipality: number, estate: Id): Promise<Result<null>> => {
  const { rows } = await sql<{ inside: boolean }>`
    select exists (select from helhed.area_estate link where link.municipality = organisation.municipality and link.estate_id = organisation.id and link.period @> ${today}::date) as inside
    from helhed.organisation where municipality = ${municipality} and id = ${estate} and kind = 'estate'`.execute(tx)
  if (!rows[0]) return refused(at('estate', presenceTexts.phrase('stock.estate.missing')))
  return rows[0].inside ? refused(at('estate', presenceTexts.phrase('stock.estate.inside'))) : done(null)
}

/**
 * Records how many dwellings the whole municipality, or an estate outside all areas, has on a day. Refuses a day to come, and an estate that
 * lies in an area.
 */
export const recordMunicipalityStock = command<RecordStock, null>('presence.stock_recorded', mayImportPresence, async (stage, input) => {
  const { municipality, dwellings, approximate, countedOn, source, estate = null } = input
  stage.permit({ municipality })
  if (countedOn > stage.today) return refused(at('countedOn', presenceTexts.phrase('stock.future')))
  const stock = { dwellings, approximate, counted_on: countedOn, source, example: input.example ?? false }
  if (estate !== null) {
    const outside = await estateOutside(stage, municipality, estate)
    if (!outside.ok) return outside
    await stage.tx
      .insertInto('estate')
      .values({ municipality, id: estate, ...stock })
      .onConflict((conflict) => conflict.columns(['municipality', 'id']).doUpdateSet(stock))
      .execute()
    return done({ value: null, entry: { municipality, subject: { kind: 'estate', id: estate }, detail: { dwellings, countedOn } } })
  }
  const id = newId()
  await stage.tx
    .insertInto('municipality_stock')
    .values({ municipality, id, ...stock, recorded_at: stage.now })
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'presence_stock', id }, detail: { dwellings, countedOn } } })
})
