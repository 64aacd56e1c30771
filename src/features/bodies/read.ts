import type { Tx } from '#database/database'
import { type Actor, reachOf } from '#features/identity'
import { fromRange, type Period } from '#kernel/period'
import type { Seat } from './body.ts'
import { mayReadBody } from './policy.ts'
import { type BodyRow, findBody } from './queries.ts'

/** A body as its page and its commands see it. */
export type Body = Omit<BodyRow, 'period' | 'seats'> & { readonly period: Period; readonly seats: readonly Seat[] }

const fromRow = ({ period, seats, ...row }: BodyRow): Body => ({
  ...row,
  period: fromRange(period),
  seats: seats.map((seat) => ({
    ...seat,
    period: fromRange(seat.period),
    holdings: seat.holdings.map((holding) => ({ ...holding, period: fromRange(holding.period) })),
  })),
})

/** A body that the actor may read, by any of its addresses. */
export const readBody = async (tx: Tx, actor: Actor, slug: string): Promise<Body | undefined> => {
  const row = await findBody(tx, reachOf(actor, mayReadBody), slug)
  return row && fromRow(row)
}

/** What permissions look at when something is done to a body. */
export const subjectOf = (body: Pick<Body, 'municipality' | 'id' | 'areas' | 'seats'>) => ({
  municipality: body.municipality,
  bodies: [body.id],
  areas: body.areas.map((area) => area.id),
  organisations: body.seats.flatMap((seat) => (seat.represents ? [seat.represents.id] : [])),
})
