import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
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
  readonly dwellings: number
  readonly approximate: boolean
  readonly countedOn: Day
  readonly source: string
  readonly example?: boolean
}

/** Records how many dwellings the whole municipality has on a day. Refuses a day to come. */
export const recordMunicipalityStock = command<RecordStock, null>('presence.stock_recorded', mayImportPresence, async (stage, input) => {
  const { municipality, dwellings, approximate, countedOn, source } = input
  stage.permit({ municipality })
  if (countedOn > stage.today) return refused(at('countedOn', presenceTexts.phrase('stock.future')))
  const id = newId()
  const example = input.example ?? false
  await stage.tx
    .insertInto('municipality_stock')
    .values({ municipality, id, dwellings, approximate, counted_on: countedOn, source, example, recorded_at: stage.now })
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'presence_stock', id }, detail: { dwellings, countedOn } } })
})
