import type { Day } from '#kernel/day'
import { lastDay } from '#kernel/period'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { State } from '#ui/kit.ts'
import {
  type Composition,
  type CompositionId,
  compositionIds,
  compositionOn,
  judgeComposition,
  type Seat as RuleSeat,
  type Side,
  type Violation,
  vacancySentence,
  versionsOf,
  violationSentence,
} from '../../../rules/seat-composition/index.ts'
import { holderOf, type Seat, seatsOn, vacanciesOn } from './body.ts'
import type { Body } from './read.ts'

/** The day a body's page speaks of: today, or its last day once it is over. */
export const speaksOf = (body: Pick<Body, 'period'>, today: Day): Day => {
  const last = lastDay(body.period)
  return last !== null && last < today ? last : today
}

const isComposition = (id: string | null): id is CompositionId => compositionIds.some((known) => known === id)

/** The composition that a body is held against on a day; the last one known, once the template itself is over. */
const compositionOf = (body: Pick<Body, 'composition'>, day: Day): Composition | null =>
  isComposition(body.composition) ? (compositionOn(body.composition, day) ?? versionsOf(body.composition).at(-1) ?? null) : null

const sideOf = (kind: string | undefined): Side => {
  if (kind === 'municipality') return 'council'
  if (kind === 'administration' || kind === 'secretariat') return 'municipality'
  return kind === undefined ? 'citizens' : 'associations'
}

type Described = Pick<Seat, 'category' | 'office' | 'level' | 'represents' | 'appointedBy'>

/** A seat as the rule reads it. Who appoints to a seat vouches for the experience that its category asks for. */
const asRule = (composition: Composition, seat: Described, holder: string): RuleSeat => {
  const profile = composition.categories.find((category) => category.id === seat.category)?.profile
  return {
    category: seat.category,
    holder,
    side: sideOf(seat.represents?.kind),
    ...(seat.represents && { unit: seat.represents.slug.toUpperCase() }),
    ...(seat.level && { level: seat.level === 'director' ? 'director' : 'leader' }),
    ...(profile && { profiles: [profile] }),
    ...(seat.office && { office: seat.office === 'chair' ? 'chair' : 'vice-chair' }),
    ...(seat.appointedBy && { appointedBy: seat.appointedBy.bodyKind === 'council' ? 'council' : 'body' }),
  }
}

export type Judgement = {
  /** The bead's state: lacking while a seat is vacant or the composition is broken, waiting before the first seat. */
  readonly state: State
  /** What goes against the composition, and what kinds of seats it lacks, as sentences. */
  readonly violations: readonly Phrase[]
}

/** Holds a body's seats against its composition on the day its page speaks of. */
export const judge = (body: Body, today: Day): Judgement => {
  const day = speaksOf(body, today)
  const present = seatsOn(body.seats, day)
  if (present.length === 0) return { state: 'wait', violations: [] }
  const composition = compositionOf(body, day)
  const names = new Map(present.flatMap((seat) => seat.holdings.map((holding) => [holding.person, holding.name])))
  const judged =
    composition &&
    judgeComposition(composition, {
      seats: present.map((seat) => asRule(composition, seat, holderOf(seat, day)?.person ?? seat.title)),
      residentsPart: body.residents_part,
    })
  const violations = judged
    ? [
        ...judged.vacancies.map(vacancySentence),
        ...judged.violations.map((violation) => violationSentence(violation, (holder) => names.get(holder) ?? holder)),
      ]
    : []
  return { state: violations.length > 0 || vacanciesOn(body.seats, day).length > 0 ? 'missing' : 'good', violations }
}

const fieldOf: Readonly<Partial<Record<Violation['id'], string>>> = {
  'unknown-category': 'category',
  'too-many': 'category',
  'wrong-side': 'represents',
  'not-director': 'level',
  'office-twice': 'office',
  'office-without-vote': 'office',
  'office-not-appointed': 'office',
  'office-wrong-side': 'office',
}

/** Whether the composition has room for one more seat; refuses at the field that goes against it. */
export const roomFor = (body: Body, seat: Described & Pick<Seat, 'title'>, today: Day): Result<null> => {
  const day = speaksOf(body, today)
  const composition = compositionOf(body, day)
  if (!composition) return done(null)
  const { violations } = judgeComposition(composition, {
    seats: [...seatsOn(body.seats, day).map((held) => asRule(composition, held, held.id)), asRule(composition, seat, seat.title)],
    residentsPart: body.residents_part,
  })
  const concerns = (violation: Violation): boolean => !('holder' in violation) || violation.holder === seat.title
  const refusals = violations.flatMap((violation): readonly Refusal[] => {
    const field = fieldOf[violation.id]
    return field && concerns(violation)
      ? [
          at(
            field,
            violationSentence(violation, (holder) => holder),
          ),
        ]
      : []
  })
  return refusals.length > 0 ? refused(...refusals) : done(null)
}

/** The templates that a body of one of the municipalities (by name) can be held against. */
export const compositions = (places: readonly string[], language: Language): readonly { readonly id: string; readonly name: string }[] =>
  compositionIds.flatMap((id) => {
    const latest = versionsOf(id).at(-1)
    return latest && places.includes(latest.municipality) ? [{ id, name: `${latest.name[language]} (${latest.municipality})` }] : []
  })

/** The composition that a municipality has laid down for its coordination forums; null when it has none, or several. */
export const forumComposition = (place: string): CompositionId | null => {
  const own = compositionIds.filter((id) => /-forum$/.test(id) && versionsOf(id).at(-1)?.municipality === place)
  return own.length === 1 ? (own[0] ?? null) : null
}

/** The categories that a new seat can have; none when nothing is laid down. */
export const categoriesOf = (body: Body, today: Day, language: Language): readonly { readonly id: string; readonly name: string }[] =>
  compositionOf(body, speaksOf(body, today))?.categories.map(({ id, name }) => ({ id, name: name[language] })) ?? []
