import { sql } from 'kysely'
import { type Actor, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { maySeeInbox, maySignal } from '../signals/policy.ts'
import type { State } from './case.ts'
import { mayPrepareCases, mayReadCase } from './policy.ts'

/** A case as its area's page knows it; every reader of the area gets it from the database, and `seenBy` says what he is shown. */
export type AreaCaseRow = {
  readonly slug: string
  readonly state: State
  readonly due: Day | null
  readonly body: Id
  readonly bodyName: string
  readonly parties: readonly Id[]
  readonly signals: number
  readonly designatedOn: Day | null
  readonly liftedOn: Day | null
}

/** The cases of an area, and how many of its signals lie outside them. */
export type AreaCasesRow = { readonly cases: readonly AreaCaseRow[]; readonly signals: number }

const dayOf = (outcome: 'designated' | 'lift') => sql`
  (select max(step.happened_on) from helhed.case_step step where step.municipality = held.municipality and step.case_id = held.id and step.outcome = ${outcome})`

/** The cases of `area` as one value, the latest first. */
export const areaCases = sql`
  select jsonb_build_object(
    'signals', (select count(*) from helhed.signal where signal.municipality = area.municipality and signal.area_id = area.id and signal.case_id is null),
    'cases', coalesce((select jsonb_agg(jsonb_build_object('slug', held.slug, 'state', held.state, 'due', held.due_on, 'body', held.body_id, 'bodyName', body.name,
        'parties', array(select organisation_id from helhed.case_party party where party.municipality = held.municipality and party.case_id = held.id),
        'signals', (select count(*) from helhed.signal where signal.municipality = held.municipality and signal.case_id = held.id),
        'designatedOn', ${dayOf('designated')}, 'liftedOn', ${dayOf('lift')}) order by held.opened_on desc, held.id desc)
      from helhed.area_case held join helhed.body on body.municipality = held.municipality and body.id = held.body_id
      where held.municipality = area.municipality and held.area_id = area.id), '[]'))`

/** What a reader of an area is shown of its signals and cases; undecided cases and signals are for those who may see them. */
export type SeenCases = {
  /** Designations that were decided: known to every reader of the area, since its classification says so too. */
  readonly decided: readonly AreaCaseRow[]
  readonly cases: readonly AreaCaseRow[]
  /** Signals in no case; null for those who do not see the inbox. */
  readonly signals: number | null
  readonly preparing: boolean
  readonly sending: boolean
}

export const seenBy = (actor: Actor, municipality: number, { cases, signals }: AreaCasesRow): SeenCases => {
  const may = (permission: Parameters<typeof permitting>[1]): boolean => permitting(actor, permission, { municipality }).length > 0
  const mayRead = ({ body, parties }: AreaCaseRow): boolean =>
    permitting(actor, mayReadCase, { municipality, bodies: [body], organisations: parties }).length > 0
  return {
    decided: cases.filter(({ designatedOn }) => designatedOn !== null),
    cases: cases.filter(mayRead),
    signals: may(maySeeInbox) ? signals : null,
    preparing: may(mayPrepareCases),
    sending: may(maySignal),
  }
}
