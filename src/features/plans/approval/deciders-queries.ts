import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, theRow } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'
import type { Named } from '../document.ts'
import type { MediaType } from './file.ts'

/** A seat that might decide: with its body, whose side it speaks for and whether somebody holds it today. */
export type SeatOffer = {
  readonly id: Id
  readonly title: string
  readonly body: Named
  readonly participation: 'member' | 'observer' | 'ad_hoc'
  readonly side: { readonly name: string; readonly kind: string } | null
  readonly held: boolean
}

/** Who there is in a municipality to decide in a step: organisations, seats, bodies. */
export type DeciderOffers = {
  readonly partners: readonly (Named & { readonly kind: string })[]
  readonly seats: readonly SeatOffer[]
  readonly bodies: readonly Named[]
}

const partners = (municipality: number) => sql`
  select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'kind', kind) order by kind <> 'administration', name, id) from helhed.organisation
  where municipality = ${municipality} and kind not in ('estate', 'municipality')`

const seats = (municipality: number, first: Id | null, day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', seat.id, 'title', seat.title, 'body', jsonb_build_object('id', body.id, 'name', body.name),
    'participation', seat.participation, 'side', case when side.id is not null then jsonb_build_object('name', side.name, 'kind', side.kind) end,
    'held', exists (select from helhed.seat_holding holding where holding.municipality = seat.municipality and holding.seat_id = seat.id
      and holding.standing = 'holder' and holding.period @> ${day}::date))
    order by body.id is distinct from ${first}::uuid, body.name, body.id, seat.position)
  from helhed.seat
  join helhed.body on body.municipality = seat.municipality and body.id = seat.body_id
  left join helhed.organisation side on side.municipality = seat.municipality and side.id = seat.represents_id
  where seat.municipality = ${municipality} and seat.period @> ${day}::date and body.period @> ${day}::date`

const bodies = (municipality: number, day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name, id) from helhed.body
  where municipality = ${municipality} and period @> ${day}::date`

/** Who can be named to decide on a plan; the seats of its board stand first. */
export const getDeciderOffers = theRow(
  (_tx: Tx, municipality: number, board: Id | null, day: Day) => sql<DeciderOffers>`
    select coalesce((${partners(municipality)}), '[]') as partners, coalesce((${seats(municipality, board, day)}), '[]') as seats,
      coalesce((${bodies(municipality, day)}), '[]') as bodies`,
  [746, null, '2016-02-22'],
)

/** What a decision's own page tells beyond the record: by which role it was recorded and confirmed, who had submitted, what its paper is. */
export type DecisionFacts = {
  readonly submitted_by: Id
  readonly submitted_on: Day
  readonly recorded_as: Role
  readonly confirmed_as: Role | null
  readonly media_type: MediaType | null
  /** The frozen texts that were decided on. */
  readonly texts: readonly string[]
}

/** The facts of one decision of a plan. */
export const findDecisionFacts = firstRow(
  (_tx: Tx, municipality: number, work: Id, decision: Id) => sql<DecisionFacts>`
    select taken.submitted_by, taken.submitted_on::text as submitted_on, recorder.role as recorded_as, confirmer.role as confirmed_as, paper.media_type,
      array(select frozen.text from helhed.part_version frozen where frozen.municipality = taken.municipality and frozen.version_id = taken.version_id) as texts
    from helhed.decision taken
    join helhed.mandate recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_under
    left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
    left join helhed.mandate confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_under
    left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
    where taken.municipality = ${municipality} and taken.work_id = ${work} and taken.id = ${decision}`,
  [746, '01900000-0000-7000-8000-000000000000', '01900000-0000-7000-8000-000000000001'],
)

export type PaperRow = { readonly name: string; readonly media_type: MediaType; readonly bytes: Buffer }

/** A paper of a plan by its id: of one of its decisions, what proves that one of their conditions is met, or what a figure was read from. */
export const findPaper = firstRow(
  (_tx: Tx, municipality: number, work: Id, file: Id) => sql<PaperRow>`
    select name, media_type, bytes from helhed.stored_file paper
    where paper.municipality = ${municipality} and paper.id = ${file} and (
      exists (select from helhed.decision taken where taken.municipality = paper.municipality and taken.work_id = ${work} and taken.paper_id = paper.id)
      or exists (select from helhed.decision_condition_met met
        join helhed.decision_condition condition on condition.municipality = met.municipality and condition.id = met.condition_id
        join helhed.decision taken on taken.municipality = condition.municipality and taken.id = condition.decision_id
        where met.municipality = paper.municipality and met.paper_id = paper.id and taken.work_id = ${work})
      or exists (select from helhed.measurement told
        join helhed.goal on goal.municipality = told.municipality and goal.id = told.goal_id
        join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
        where told.municipality = paper.municipality and told.file_id = paper.id and part.work_id = ${work}))`,
  [746, '01900000-0000-7000-8000-000000000000', '01900000-0000-7000-8000-000000000001'],
)
