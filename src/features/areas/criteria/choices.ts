import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow } from '#database/query'
import type { Id } from '#kernel/id'

/** A kind, body or estate to choose, with its municipality's name where the member works in several. */
export type Choice = { readonly id: Id; readonly name: string }

export type Choices = { readonly kinds: readonly Choice[]; readonly bodies: readonly Choice[]; readonly indicators: readonly string[] }

const none: Choices = { kinds: [], bodies: [], indicators: [] }

/** What a set can be made of: kinds of services, indicators, and the bodies that decide. The steering group comes first. */
const findChoices = firstRow(
  (_tx: Tx, municipalities: readonly number[]) => sql<Choices>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by municipality, position, id) from helhed.presence_kind
        where municipality = any (${[...municipalities]}::int[])), '[]') as kinds,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by (kind = 'steering_group') desc, name, id) from helhed.body
        where municipality = any (${[...municipalities]}::int[]) and upper_inf(period)), '[]') as bodies,
      coalesce((select jsonb_agg(distinct code) from helhed.indicator where municipality = 0 or municipality = any (${[...municipalities]}::int[])), '[]') as indicators`,
  [[746]],
)

/** The choices of the municipalities that the member may record in. */
export const choicesFor = async (tx: Tx, municipalities: readonly number[]): Promise<Choices> =>
  (await findChoices(tx, municipalities)) ?? none
