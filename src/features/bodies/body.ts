import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { holds, overlap, type Period } from '#kernel/period'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { bodyTexts } from './texts.ts'

const say = bodyTexts.phrase

/** What a body is in the field's terms (domain glossary). */
export const bodyKinds = [
  'council',
  'standing_committee',
  'task_committee',
  'plan_board',
  'district_board',
  'steering_group',
  'coordination_forum',
  'working_group',
  'estate_meeting',
  'estate_board',
  'association_board',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const participations = ['member', 'observer', 'ad_hoc'] as const
export type Participation = (typeof participations)[number]

/** Someone in a seat, or someone who steps in; `person` says who, by role in the demonstration world. */
export type Holding = {
  readonly id: Id
  readonly person: Id
  readonly name: string
  readonly standing: 'holder' | 'substitute'
  readonly period: Period
  readonly endedReason: string | null
}

export type Seat = {
  readonly id: Id
  readonly position: number
  readonly category: string
  readonly title: string
  readonly office: 'chair' | 'vice_chair' | null
  readonly participation: Participation
  readonly level: 'director' | 'local_leader' | null
  readonly profile: string | null
  readonly represents: { readonly id: Id; readonly name: string; readonly slug: string; readonly kind: string } | null
  readonly appointedBy: {
    readonly id: Id
    readonly name: string
    readonly kind: 'body' | 'organisation'
    readonly bodyKind: BodyKind | null
  } | null
  readonly period: Period
  readonly holdings: readonly Holding[]
}

/** Who holds the seat on a day; null for a vacancy. */
export const holderOf = (seat: Seat, day: Day): Holding | null =>
  seat.holdings.find((holding) => holding.standing === 'holder' && holds(holding.period, day)) ?? null

/** Who steps in for the holder on a day. */
export const substitutesOf = (seat: Seat, day: Day): readonly Holding[] =>
  seat.holdings.filter((holding) => holding.standing === 'substitute' && holds(holding.period, day))

/** The seats that exist on a day, in their order. */
export const seatsOn = (seats: readonly Seat[], day: Day): readonly Seat[] => seats.filter((seat) => holds(seat.period, day))

/** The members' seats that nobody holds on a day. Observers and ad hoc participants leave no vacancy. */
export const vacanciesOn = (seats: readonly Seat[], day: Day): readonly Seat[] =>
  seatsOn(seats, day).filter((seat) => seat.participation === 'member' && !holderOf(seat, day))

export type FillSeat = {
  readonly person: Id
  readonly standing: Holding['standing']
  readonly period: Period
  /** The body or organisation that appointed the person, as the paper says. */
  readonly appointedBy: Id | null
}

/** Whether a period lies within another. */
export const inside = (inner: Period, outer: Period): boolean =>
  outer.from <= inner.from && (outer.until === null || (inner.until !== null && inner.until <= outer.until))

/**
 * Puts a person in a seat. Refuses a period outside the seat's own, a seat that is filled in the period, a person who sits
 * in the same body already (one person fills one seat, whatever profiles he has), and an appointment by somebody else than
 * the terms of reference say.
 */
export const fill = (seats: readonly Seat[], seat: Seat, input: FillSeat): Result<FillSeat> => {
  const refusals: Refusal[] = []
  if (!inside(input.period, seat.period)) refusals.push(at('from', say('fill.outside')))
  const sitting = seat.holdings.find((holding) => holding.standing === 'holder' && overlap(holding.period, input.period))
  if (input.standing === 'holder' && sitting) refusals.push(at('from', say('fill.filled', { name: sitting.name })))
  const elsewhere = seats.find((other) =>
    other.holdings.some((holding) => holding.person === input.person && overlap(holding.period, input.period)),
  )
  if (elsewhere) refusals.push(at('person', say('fill.twice', { seat: elsewhere.title })))
  if (seat.appointedBy && input.appointedBy !== seat.appointedBy.id) {
    refusals.push(at('appointedBy', say('fill.appointedBy', { name: seat.appointedBy.name })))
  }
  return refusals.length > 0 ? refused(...refusals) : done(input)
}

/** Ends a holding from a day on; refuses a day before it began or after it already ended. */
export const vacate = (holding: Holding, lastDay: Day, until: Day): Result<Period> => {
  if (lastDay < holding.period.from) return refused(at('lastDay', say('vacate.early')))
  if (holding.period.until !== null && holding.period.until < until) return refused(at('lastDay', say('vacate.over')))
  return done({ from: holding.period.from, until })
}

/** Whether placing a body under another would make a circle: `above` holds everybody above the parent. */
export const makesCircle = (body: Id, parent: Id, above: readonly Id[]): boolean => body === parent || above.includes(body)
