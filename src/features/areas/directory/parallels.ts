import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import { fromRange, type Period, toRange } from '#kernel/period'
import { alike, type Effort, type Likeness } from './alike.ts'
import type { ActivityKind, TargetGroup } from './directory.ts'

type OfferRow = {
  readonly id: Id
  readonly name: string
  readonly href: string
  readonly organisation: string | null
  readonly area: Id
  readonly estate: Id | null
  readonly target_groups: readonly TargetGroup[]
  readonly target_note: string | null
  readonly activity_kind: ActivityKind
  readonly activity_note: string | null
  readonly period: string
}

/** What a check looks for parallels of: an effort in a municipality, and the entry that it is itself, if it is one. */
export type Sought = Effort & { readonly municipality: number; readonly except?: Id }

/** An effort that could be parallel, by whatever feature holds it. */
export type Candidate = Effort & { readonly id: Id; readonly name: string; readonly href: string; readonly organisation: string | null }

/** An effort that is alike, and how. */
export type Parallel = { readonly candidate: Candidate; readonly likeness: Likeness }

/** What is done in the areas of an effort while it runs: entries that name its kind of activity. */
const offersNear = rows(
  (_tx: Tx, municipality: number, areas: readonly Id[], kind: ActivityKind, period: Period) => sql<OfferRow>`
    select entry.id, entry.name, '/omraader/' || area.slug || '/hvem/' || entry.id as href, coalesce(organisation.name, entry.organisation_name) as organisation,
      entry.area_id as area, entry.estate_id as estate, entry.target_groups, entry.target_note, entry.activity_kind, entry.activity_note,
      entry.period::text as period
    from helhed.directory_entry entry
    join helhed.area on area.municipality = entry.municipality and area.id = entry.area_id
    left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
    where entry.municipality = ${municipality} and entry.activity_kind = ${kind} and entry.period && ${toRange(period)}::daterange
      and entry.area_id = any (${[...areas]}::uuid[])
    order by entry.name, entry.id`,
  [746, ['01900000-0000-7000-8000-000000000000'], 'homework', { from: '2016-01-01', until: null }],
)

const candidateFrom = (row: OfferRow): Candidate => ({
  id: row.id,
  name: row.name,
  href: row.href,
  organisation: row.organisation,
  areas: [row.area],
  estates: row.estate === null ? [] : [row.estate],
  targetGroups: row.target_groups,
  targetNote: row.target_note,
  activityKind: row.activity_kind,
  activityNote: row.activity_note,
  period: fromRange(row.period),
})

/**
 * What is done already and is alike: the offers of the directory, and the efforts that the caller brings, since plans stand after areas and
 * know their own. One statement; none when the effort names no kind of activity.
 *
 * @param others activities of plans and efforts, each with the areas that it works in.
 */
export const parallelsTo = async (tx: Tx, sought: Sought, others: readonly Candidate[] = []): Promise<readonly Parallel[]> => {
  const { municipality, activityKind, except, areas, period } = sought
  if (activityKind === null || areas.length === 0) return []
  const offers = (await offersNear(tx, municipality, areas, activityKind, period)).map(candidateFrom)
  return [...offers, ...others].flatMap((candidate) => {
    const likeness = candidate.id === except ? null : alike(sought, candidate)
    return likeness ? [{ candidate, likeness }] : []
  })
}
