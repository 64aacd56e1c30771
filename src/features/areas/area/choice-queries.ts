import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'

export type EstateOffer = {
  readonly id: Id
  readonly name: string
  readonly kind: 'estate' | 'housing_association'
  readonly association: string | null
}

/** What can be chosen where an estate is added: the municipality's estates that lie in no area on the day, and its associations. */
export const estateOffers = rows(
  (_tx: Tx, municipality: number, day: Day) => sql<EstateOffer>`
    select offered.id, offered.name, offered.kind, association.name as association
    from helhed.organisation offered
    left join helhed.organisation association on association.municipality = offered.municipality and association.id = offered.parent_id
    where offered.municipality = ${municipality} and offered.kind in ('estate', 'housing_association') and not exists (
      select from helhed.area_estate link where link.municipality = offered.municipality and link.estate_id = offered.id and link.period @> ${day}::date)
    order by offered.name, offered.id`,
  [746, '2016-02-22'],
)

/** The municipality's bodies that have not ended and are not tied to the area. */
export const forumOffers = rows(
  (_tx: Tx, municipality: number, area: Id, day: Day) => sql<{ id: Id; name: string }>`
    select body.id, body.name from helhed.body
    where body.municipality = ${municipality} and (upper_inf(body.period) or upper(body.period) > ${day}::date) and not exists (
      select from helhed.area_body link where link.municipality = body.municipality and link.area_id = ${area} and link.body_id = body.id)
    order by body.name, body.id`,
  [746, '01900000-0000-7000-8000-000000000000', '2016-02-22'],
)
