import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Named } from '../document.ts'
import type { CatalogueFacts, EntryFacts } from './catalogue.ts'

export type CatalogueRow = Omit<CatalogueFacts, 'keeper'> & {
  readonly municipality: number
  readonly municipality_name: string
  readonly id: Id
  readonly keeper: Named | null
  readonly example: boolean
  readonly version: number
}

/** A catalogue in the list: with how many entries it has, and how many activities refer to one of them. */
export type ListedCatalogue = CatalogueRow & { readonly entries: number; readonly uses: number }

export type EntryRow = EntryFacts & { readonly id: Id; readonly example: boolean; readonly version: number; readonly uses: number }

/** An activity that refers to an entry. */
export type Use = {
  readonly plan: string
  readonly slug: string
  readonly kind: 'plan' | 'effort'
  readonly part: number
  readonly number: number
  readonly title: string
}

const within = (reach: Pick<ReachSets, 'municipalities'>) => sql`catalogue.municipality = any (${[...reach.municipalities]}::int[])`

const facts = sql`
  catalogue.municipality, municipality.name as municipality_name, catalogue.id, catalogue.kind, catalogue.name, catalogue.publisher, catalogue.edition,
  catalogue.published_on as "publishedOn", catalogue.levels, catalogue.source, catalogue.example, catalogue.version,
  case when keeper.id is not null then jsonb_build_object('id', keeper.id, 'name', keeper.name) end as keeper`

const tables = sql`
  helhed.catalogue join helhed.municipality on municipality.code = catalogue.municipality
  left join helhed.body keeper on keeper.municipality = catalogue.municipality and keeper.id = catalogue.keeper_id`

const uses = sql`
  (select count(*)::int from helhed.activity_reference reference where reference.municipality = entry.municipality and reference.entry_id = entry.id)`

/** The catalogues that a reader's municipalities have taken in, the newest edition of each first. */
export const listCatalogues = rows(
  (_tx: Tx, reach: Pick<ReachSets, 'municipalities'>) => sql<ListedCatalogue>`
    select ${facts},
      (select count(*)::int from helhed.catalogue_entry entry where entry.municipality = catalogue.municipality and entry.catalogue_id = catalogue.id) as entries,
      (select count(distinct reference.activity_id)::int from helhed.catalogue_entry entry
        join helhed.activity_reference reference on reference.municipality = entry.municipality and reference.entry_id = entry.id
        where entry.municipality = catalogue.municipality and entry.catalogue_id = catalogue.id) as uses
    from ${tables} where ${within(reach)}
    order by municipality.name, catalogue.kind, catalogue.name, catalogue.published_on desc nulls last, catalogue.edition desc, catalogue.id`,
  [{ municipalities: [746] }],
)

/** A catalogue with its entries by their numbers; nothing where the reader's municipalities have not taken it in. */
export const findCatalogue = firstRow(
  (_tx: Tx, reach: Pick<ReachSets, 'municipalities'>, id: Id) => sql<CatalogueRow & { readonly entries: readonly EntryRow[] }>`
    select ${facts}, coalesce((select jsonb_agg(jsonb_build_object('id', entry.id, 'number', entry.number, 'title', entry.title, 'what', entry.what,
        'kind', entry.kind, 'groups', entry.target_groups, 'method', entry.method, 'level', entry.level, 'sources', entry.sources,
        'indicators', entry.indicators, 'example', entry.example, 'version', entry.version, 'uses', ${uses}) order by entry.number)
      from helhed.catalogue_entry entry where entry.municipality = catalogue.municipality and entry.catalogue_id = catalogue.id), '[]') as entries
    from ${tables} where ${within(reach)} and catalogue.id = ${id}`,
  [{ municipalities: [746] }, '01900000-0000-7000-8000-000000000000'],
)

/** The activities that refer to an entry, in plans and efforts of its municipality. */
export const usesOf = rows(
  (_tx: Tx, municipality: number, entry: Id) => sql<Use>`
    select work.name as plan, work.slug, work.kind, part.number as part, activity.number, activity.title
    from helhed.activity_reference reference
    join helhed.activity on activity.municipality = reference.municipality and activity.id = reference.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.work on work.municipality = part.municipality and work.id = part.work_id
    where reference.municipality = ${municipality} and reference.entry_id = ${entry}
    order by work.name, work.id, part.number, activity.number`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** Bodies that can keep a local catalogue, with their municipality. */
export const keepersIn = rows(
  (_tx: Tx, municipalities: readonly number[]) => sql<Named>`
    select id, name from helhed.body where municipality = any (${[...municipalities]}::int[]) and upper_inf(period) order by name, id`,
  [[746]],
)

/** What an activity takes over from an entry that it begins from; nothing where the municipality has no such entry. */
export const findOrigin = firstRow(
  (_tx: Tx, municipality: number, entry: Id) => sql<
    Pick<EntryFacts, 'title' | 'what' | 'kind' | 'groups' | 'method'> & { readonly id: Id }
  >`
    select id, title, what, kind, target_groups as groups, method from helhed.catalogue_entry where municipality = ${municipality} and id = ${entry}`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** The sub-agreements of plans that a reader may write an activity into. */
export const partsToWrite = rows(
  (_tx: Tx, municipality: number, reach: Pick<ReachSets, 'municipalities' | 'organisations'>) => sql<{
    readonly id: Id
    readonly plan: string
    readonly slug: string
    readonly number: number
    readonly title: string
  }>`
    select part.id, work.name as plan, work.slug, part.number, part.title
    from helhed.part join helhed.work on work.municipality = part.municipality and work.id = part.work_id
    where part.municipality = ${municipality} and work.kind = 'plan' and part.kind = 'sub'
      and (${municipality} = any (${[...reach.municipalities]}::int[]) or work.operator_id = any (${[...reach.organisations]}::uuid[]))
    order by upper(work.period) desc, work.name, work.id, part.number`,
  [746, { municipalities: [746], organisations: [] }],
)
