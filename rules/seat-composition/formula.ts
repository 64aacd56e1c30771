import type { Composition, Office, OfficeRule, SeatCategory, Side } from './parameters.ts'

/**
 * Who sits where. `holder` is any key that tells persons apart; `unit` the administration or association they come
 * from; `appointedBy` who appointed them to their office.
 */
export type Seat = {
  readonly category: string
  readonly holder: string
  readonly side: Side
  readonly unit?: string
  readonly level?: 'director' | 'leader'
  readonly profiles?: readonly string[]
  readonly office?: Office
  readonly appointedBy?: 'council' | 'body'
}

export type Body = { readonly seats: readonly Seat[]; readonly residentsPart?: string | null }

/** Seats of a category that nobody sits in. */
export type Vacancy = { readonly category: SeatCategory; readonly count: number }

/** What goes against the composition: a machine id with the values that its sentence needs. */
export type Violation =
  | { readonly id: 'unknown-category'; readonly holder: string; readonly category: string }
  | { readonly id: 'too-many'; readonly category: SeatCategory; readonly count: number }
  | { readonly id: 'one-seat-a-person'; readonly holder: string }
  | { readonly id: 'wrong-side'; readonly holder: string; readonly category: SeatCategory }
  | { readonly id: 'profile-missing'; readonly holder: string; readonly category: SeatCategory }
  | { readonly id: 'not-director'; readonly holder: string; readonly category: SeatCategory }
  | { readonly id: 'office-twice'; readonly office: Office }
  | { readonly id: 'office-without-vote'; readonly holder: string; readonly office: Office }
  | { readonly id: 'office-not-appointed'; readonly holder: string; readonly office: Office }
  | { readonly id: 'office-wrong-side'; readonly holder: string; readonly office: Office; readonly rule: OfficeRule }
  | { readonly id: 'residents-part-missing' }

/** A body held against its composition. Seats and filled count members' seats with a number; guests by item and observers are no members. */
export type CompositionJudged = {
  readonly complete: boolean
  readonly seats: number
  readonly filled: number
  readonly vacancies: readonly Vacancy[]
  /** Offices that the composition has and nobody holds. */
  readonly openOffices: readonly Office[]
  readonly violations: readonly Violation[]
}

const seatViolations = (composition: Composition, seat: Seat): readonly Violation[] => {
  const { holder } = seat
  const category = composition.categories.find((one) => one.id === seat.category)
  if (!category) return [{ id: 'unknown-category', holder, category: seat.category }]
  const found: Violation[] = []
  if (seat.side !== category.side) found.push({ id: 'wrong-side', holder, category })
  if (category.profile && !seat.profiles?.includes(category.profile)) found.push({ id: 'profile-missing', holder, category })
  if (category.level === 'director' && seat.level !== 'director') found.push({ id: 'not-director', holder, category })
  if (seat.office && category.takesPart !== 'member') found.push({ id: 'office-without-vote', holder, office: seat.office })
  return found
}

const fits = (rule: OfficeRule, seat: Seat): boolean =>
  (rule.side === undefined || rule.side === seat.side) &&
  (rule.unit === undefined || rule.unit === seat.unit) &&
  (rule.category === undefined || rule.category === seat.category)

const officeViolations = (rule: OfficeRule, seats: readonly Seat[]): readonly Violation[] => {
  const { office } = rule
  const holding = seats.filter((seat) => seat.office === office)
  return [
    ...(holding.length > 1 ? [{ id: 'office-twice', office } as const] : []),
    ...holding.flatMap((seat): readonly Violation[] => [
      ...(rule.appointedBy && seat.appointedBy !== rule.appointedBy
        ? [{ id: 'office-not-appointed', holder: seat.holder, office } as const]
        : []),
      ...(fits(rule, seat) ? [] : [{ id: 'office-wrong-side', holder: seat.holder, office, rule } as const]),
    ]),
  ]
}

/** Holds a body's seats against its composition. A wish of the document (such as experience of psychiatry) is never a violation. */
export const judgeComposition = (composition: Composition, body: Body): CompositionJudged => {
  const sitting = composition.categories.map((category) => ({
    category,
    held: body.seats.filter((seat) => seat.category === category.id).length,
  }))
  const numbered = sitting.filter(({ category }) => category.takesPart === 'member' && category.count !== null)
  const vacancies = numbered.flatMap(({ category, held }) => {
    const count = (category.count ?? 0) - held
    return count > 0 ? [{ category, count }] : []
  })
  const holders = body.seats.map((seat) => seat.holder)
  const twice = [...new Set(holders.filter((holder, index) => holders.indexOf(holder) < index))]
  const openOffices = composition.offices.map((rule) => rule.office).filter((office) => !body.seats.some((seat) => seat.office === office))
  const violations: readonly Violation[] = [
    ...sitting.flatMap(({ category, held }): readonly Violation[] =>
      category.count !== null && held > category.count ? [{ id: 'too-many', category, count: held - category.count }] : [],
    ),
    ...twice.map((holder) => ({ id: 'one-seat-a-person', holder }) as const),
    ...body.seats.flatMap((seat) => seatViolations(composition, seat)),
    ...composition.offices.flatMap((rule) => officeViolations(rule, body.seats)),
    ...(composition.residentsPart && !body.residentsPart?.trim() ? [{ id: 'residents-part-missing' } as const] : []),
  ]
  return {
    complete: vacancies.length === 0 && violations.length === 0,
    seats: numbered.reduce((sum, { category }) => sum + (category.count ?? 0), 0),
    filled: numbered.reduce((sum, { category, held }) => sum + Math.min(held, category.count ?? 0), 0),
    vacancies,
    openOffices,
    violations,
  }
}

const categoryOf = (composition: Composition, id: string): SeatCategory | undefined => composition.categories.find((one) => one.id === id)

/** Whether a seat of the category votes: members do, observers and guests by item do not. */
export const votes = (composition: Composition, category: string): boolean => categoryOf(composition, category)?.takesPart === 'member'

/** Whether a seat of the category sees an item's papers: members and observers all, guests those of their own items. */
export const seesPapers = (composition: Composition, category: string, item: { readonly invited: boolean }): boolean => {
  const found = categoryOf(composition, category)
  return found !== undefined && (found.takesPart !== 'item' || item.invited)
}
