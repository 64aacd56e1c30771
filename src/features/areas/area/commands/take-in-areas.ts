import { sql } from 'kysely'
import { takeAddress } from '#database/address'
import { command, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { slugFrom } from '#kernel/slug'
import { mayRegisterAreas } from '../policy.ts'
import { settle } from '../stage.ts'
import { areaTexts } from '../texts.ts'

/** An estate of a register: its name within its association, and its dwellings as counted on a day. */
export type ListedEstate = { readonly name: string; readonly association: string; readonly dwellings: number }

export type ListedArea = {
  readonly name: string
  readonly nicknames: readonly string[]
  readonly form: 'area' | 'scattered'
  readonly period: Period
  readonly estates: readonly ListedEstate[]
}

/** A municipality's areas as its own register lists them. */
export type TakeInAreas = {
  readonly municipality: number
  readonly areas: readonly ListedArea[]
  readonly source: string
  readonly countedOn: Day
  readonly example: boolean
}

type Taking = TakeInAreas & { readonly stage: Stage }

/** The municipality's slugs of organisations that are taken, and its associations by name. */
const lookAround = async ({ stage, municipality }: Taking) => {
  const found = await stage.tx
    .selectFrom('organisation')
    .select(['id', 'slug', 'name', 'kind'])
    .where('municipality', '=', municipality)
    .execute()
  return {
    slugs: new Set(found.map(({ slug }) => slug)),
    associations: new Map(found.filter(({ kind }) => kind === 'housing_association').map(({ id, name }): [string, Id] => [name, id])),
  }
}

/** The first slug of a stem that is free, which is taken then. */
const freeSlug = (slugs: Set<string>, name: string): string => {
  const stem = slugFrom(name) || 'organisation'
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    if (slugs.has(slug)) continue
    slugs.add(slug)
    return slug
  }
}

type NewOrganisation = {
  readonly id: Id
  readonly kind: 'housing_association' | 'estate'
  readonly name: string
  readonly parent: Id | null
}

const addOrganisations = async (taking: Taking, slugs: Set<string>, organisations: readonly NewOrganisation[]): Promise<void> => {
  if (organisations.length === 0) return
  const { stage, municipality, example, source } = taking
  await stage.tx
    .insertInto('organisation')
    .values(
      organisations.map(({ parent, ...one }) => ({
        ...one,
        municipality,
        slug: freeSlug(slugs, one.name),
        parent_id: parent,
        example,
        source,
      })),
    )
    .execute()
  for (const { id, name } of organisations)
    await takeAddress(stage.tx, { section: 'organisationer', name, municipality, record: id, now: stage.now })
}

type LaidArea = ListedArea & { readonly id: Id; readonly laid: readonly (ListedEstate & { readonly id: Id })[] }

const addAreas = async ({ stage, municipality, example, source }: Taking, areas: readonly LaidArea[]): Promise<void> => {
  for (const { id, name, nicknames, form, period } of areas) {
    const slug = await takeAddress(stage.tx, { section: 'omraader', name, municipality, record: id, now: stage.now })
    await stage.tx
      .insertInto('area')
      .values({ municipality, id, slug, name, nicknames: [...nicknames], form, period: toRange(period), example, source })
      .execute()
    await settle(stage, { municipality, id, name, slug }, [])
  }
}

/** Each estate with its first count, which its number follows from, and its place in the area. */
const addEstates = async ({ stage, municipality, example, source, countedOn }: Taking, areas: readonly LaidArea[]): Promise<void> => {
  const all = areas.flatMap(({ id: area, period, laid }) => laid.map((estate) => ({ ...estate, area, period, count: newId() })))
  if (all.length === 0) return
  const counted = { municipality, example, source, counted_on: countedOn }
  await stage.tx
    .insertInto('estate')
    .values(all.map(({ id, dwellings }) => ({ ...counted, id, dwellings })))
    .execute()
  await stage.tx
    .insertInto('stock_count')
    .values(all.map(({ id, count }) => ({ ...counted, id: count, estate_id: id, approximate: false, recorded_at: stage.now })))
    .execute()
  await stage.tx
    .insertInto('stock_line')
    .values(all.map(({ count, dwellings }) => ({ municipality, id: newId(), count_id: count, position: 1, dwellings, state: 'existing' })))
    .execute()
  await stage.tx
    .insertInto('area_estate')
    .values(all.map(({ id, area, period }) => ({ municipality, id: newId(), area_id: area, estate_id: id, period: toRange(period) })))
    .execute()
}

const twice = (names: readonly string[]): boolean => new Set(names.map((name) => name.toLowerCase())).size < names.length

/**
 * Takes in a municipality's areas with their associations and estates from its own register, all or nothing, as one act. An association
 * that is known by its name is the same one. Refuses a name twice in the register or known for an area already, and an estate's name
 * twice within its association; what merely looks alike is not asked about, since the register tells them apart.
 */
export const takeInAreas = command<TakeInAreas, number>('area.taken_in', mayRegisterAreas, async (stage, input) => {
  const { municipality, areas } = input
  stage.permit({ municipality })
  const taking: Taking = { ...input, stage }
  // There is no row to lock yet, and two who take in one name at once must not both find it free.
  await sql`select pg_advisory_xact_lock(hashtext('area'), ${municipality})`.execute(stage.tx)
  const names = areas.map(({ name }) => name)
  const known = await stage.tx
    .selectFrom('area')
    .select('name')
    .where('municipality', '=', municipality)
    .where(sql<boolean>`lower(name) = any (${names.map((name) => name.toLowerCase())}::text[])`)
    .execute()
  const estates = areas.flatMap((area) => area.estates.map(({ name, association }) => `${association} ${name}`))
  if (twice(names) || known.length > 0) return refused(at('name', areaTexts.phrase('register.taken')))
  if (twice(estates)) return refused(at('name', areaTexts.phrase('estate.known')))
  const { slugs, associations } = await lookAround(taking)
  const wanted = new Set(areas.flatMap((area) => area.estates.map(({ association }) => association)))
  const added = [...wanted]
    .filter((name) => !associations.has(name))
    .map((name) => ({ id: newId(), kind: 'housing_association' as const, name, parent: null }))
  const parents = new Map([...associations, ...added.map(({ name, id }): [string, Id] => [name, id])])
  const laid = areas.map((area): LaidArea => ({ ...area, id: newId(), laid: area.estates.map((estate) => ({ ...estate, id: newId() })) }))
  await addOrganisations(taking, slugs, added)
  await addOrganisations(
    taking,
    slugs,
    laid.flatMap((area) =>
      area.laid.map(({ id, name, association }) => ({ id, name, kind: 'estate' as const, parent: parents.get(association) ?? null })),
    ),
  )
  await addAreas(taking, laid)
  await addEstates(taking, laid)
  const detail = { areas: areas.length, estates: estates.length, associations: added.length }
  return done({ value: areas.length, entry: { municipality, subject: { kind: 'municipality', id: null }, detail } })
})
