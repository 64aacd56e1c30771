import type { Tx } from '#database/database'
import { command, notFound } from '#features/identity'
import { addDays, type Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import { fill, inside, type Participation, type Seat, vacate } from '../body.ts'
import { roomFor } from '../composition.ts'
import { mayFillSeats, mayFoundBodies } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { held, lockBody, personFrom, settle } from '../stage.ts'
import { bodyTexts } from '../texts.ts'

export type AddSeat = {
  readonly body: Id
  readonly category: string
  readonly title: string
  readonly participation: Participation
  readonly office: 'chair' | 'vice_chair' | null
  readonly level: 'director' | 'local_leader' | null
  readonly profile: string | null
  readonly represents: Id | null
  readonly appointedBy: { readonly kind: 'body' | 'organisation'; readonly id: Id } | null
  readonly period: Period
}

/** Whom a new seat speaks for and who appoints to it, as the composition asks about them. */
const partiesOf = async (tx: Tx, municipality: number, input: AddSeat): Promise<Result<Pick<Seat, 'represents' | 'appointedBy'>>> => {
  const organisation = (id: Id) =>
    tx
      .selectFrom('organisation')
      .select(['id', 'name', 'slug', 'kind'])
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .executeTakeFirst()
  const body = (id: Id) =>
    tx.selectFrom('body').select(['id', 'name', 'kind']).where('municipality', '=', municipality).where('id', '=', id).executeTakeFirst()
  const represents = input.represents ? await organisation(input.represents) : null
  const by = input.appointedBy
  const appointing = by?.kind === 'body' ? await body(by.id) : null
  const appointer = by?.kind === 'organisation' ? await organisation(by.id) : null
  if (represents === undefined) return refused(at('represents', bodyTexts.phrase('relation.unknown')))
  if (appointing === undefined || appointer === undefined) return refused(at('appointedBy', bodyTexts.phrase('relation.unknown')))
  return done({
    represents,
    appointedBy: appointing
      ? { id: appointing.id, name: appointing.name, kind: 'body', bodyKind: appointing.kind }
      : appointer && { id: appointer.id, name: appointer.name, kind: 'organisation', bodyKind: null },
  })
}

/** Creates a seat behind the others. Refuses one more of a category than the composition has, an office that another seat has, an observer with an office. */
export const addSeat = command<AddSeat, Id>('seat.added', mayFoundBodies, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const { municipality } = body
  if (!inside(input.period, body.period)) return refused(at('from', bodyTexts.phrase('seat.outside')))
  const parties = await partiesOf(stage.tx, municipality, input)
  if (!parties.ok) return parties
  const room = roomFor(body, { ...input, ...parties.value }, stage.today)
  if (!room.ok) return room
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('seat')
      .values({
        municipality,
        id,
        body_id: body.id,
        position: Math.max(0, ...body.seats.map((seat) => seat.position)) + 1,
        category: input.category,
        title: input.title,
        office: input.office,
        participation: input.participation,
        level: input.level,
        profile: input.profile,
        represents_id: input.represents,
        appointed_by_body_id: input.appointedBy?.kind === 'body' ? input.appointedBy.id : null,
        appointed_by_organisation_id: input.appointedBy?.kind === 'organisation' ? input.appointedBy.id : null,
        period: toRange(input.period),
      })
      .execute(),
  )
  if (!saved.ok) return saved
  await settle(stage, body.id)
  return done({ value: id, entry: { municipality, subject: { kind: 'body', id: body.id }, detail: { seat: id } } })
})

export type FillSeatInput = {
  readonly body: Id
  readonly seat: Id
  readonly person: Id | null
  /** A person who is not known yet. */
  readonly email: string | null
  readonly name: string | null
  readonly standing: 'holder' | 'substitute'
  readonly period: Period
  readonly appointedBy: Id | null
}

/** Puts somebody in a seat; what is refused, `fill` says. */
export const fillSeat = command<FillSeatInput, Id>('seat.filled', mayFillSeats, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const seat = body.seats.find((candidate) => candidate.id === input.seat)
  if (!seat) throw notFound()
  if (input.person && (input.email || input.name)) return refused(at('person', bodyTexts.phrase('fill.both')))
  const person = await personFrom(stage, body.municipality, input)
  if (!person) return refused(at(input.person || !input.email ? 'person' : 'name', bodyTexts.phrase('fill.who')))
  const filled = fill(body.seats, seat, { person, standing: input.standing, period: input.period, appointedBy: input.appointedBy })
  if (!filled.ok) return filled
  const id = newId()
  const { municipality } = body
  const saved = await held(() =>
    stage.tx
      .insertInto('seat_holding')
      .values({
        municipality,
        id,
        body_id: body.id,
        seat_id: seat.id,
        person_id: person,
        standing: input.standing,
        period: toRange(input.period),
      })
      .execute(),
  )
  if (!saved.ok) return saved
  await settle(stage, body.id)
  return done({
    value: id,
    entry: { municipality, subject: { kind: 'body', id: body.id }, detail: { seat: seat.id, holding: id, person } },
  })
})

export type VacateSeat = { readonly body: Id; readonly holding: Id; readonly lastDay: Day; readonly reason: string }

/** Lets somebody leave a seat after a last day; the seat stays, and its vacancy is seen. */
export const vacateSeat = command<VacateSeat, Id>('seat.vacated', mayFillSeats, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const { municipality } = body
  const holding = body.seats.flatMap((seat) => seat.holdings).find((candidate) => candidate.id === input.holding)
  if (!holding) throw notFound()
  const ended = vacate(holding, input.lastDay, addDays(input.lastDay, 1))
  if (!ended.ok) return ended
  await stage.tx
    .updateTable('seat_holding')
    .set((eb) => ({ period: toRange(ended.value), ended_reason: input.reason, version: eb('version', '+', 1) }))
    .where('municipality', '=', municipality)
    .where('id', '=', holding.id)
    .execute()
  await settle(stage, body.id)
  return done({
    value: holding.id,
    entry: { municipality, subject: { kind: 'body', id: body.id }, detail: { holding: holding.id }, reason: input.reason },
  })
})
