import { type Day, yearOf } from '#kernel/day'
import { readDecimal } from '#kernel/decimal'
import { ruleSetOf } from '../../../../rules/area-status/index.ts'
import { type FigureCode, hasFigures, judge, type Listing, type RecordedFigure } from './area.ts'
import { codesOf, type FigureInput, type OfficialFigures, type PublishedStatus } from './list-check.ts'

/** A recorded list as it should have been. */
export type Correction = {
  readonly figures: OfficialFigures
  readonly status: PublishedStatus
  readonly source: string
  readonly example: boolean
}

/** Whether two decimal texts are one number: `43.5` and `43.5000`. */
const same = (one: string | null, other: string | null): boolean => {
  const [a, b] = [one === null ? null : readDecimal(one), other === null ? null : readDecimal(other)]
  return a === null || b === null ? a === b : a.eq(b)
}

const correctedFigure = (recorded: RecordedFigure | undefined, input: FigureInput, { source, example }: Correction): RecordedFigure => {
  const none = { amount: null, numerator: null, denominator: null, source, example }
  if (input === 'missing') return { ...none, state: recorded?.state === 'withheld' ? 'withheld' : 'missing' }
  const { amount, numerator, denominator = null } = input
  // The counted persons belong to the figure that they gave: another figure has others, and nobody has told them.
  const kept = recorded && same(recorded.amount, amount) && same(recorded.denominator, denominator) ? recorded.numerator : null
  return { ...none, state: 'known', amount, denominator, numerator: numerator ?? kept }
}

/** The source that a list's figures were taken from. */
export const sourceOf = ({ figures }: Listing): string => Object.values(figures)[0]?.source ?? ''

/** A list with its correction. A published status that was told by another source than the figures keeps it while it stays. */
export const correctedListing = (recorded: Listing, correction: Correction): Listing => {
  const { published } = recorded
  const { status, source } = correction
  const stays = published?.status === status && published.source !== sourceOf(recorded)
  return {
    ...recorded,
    figures: Object.fromEntries(
      codesOf(yearOf(recorded.day)).map((code) => [code, correctedFigure(recorded.figures[code], correction.figures[code], correction)]),
    ),
    published: stays ? published : { status, source },
  }
}

const figureFields = (code: FigureCode, before: RecordedFigure | undefined, after: RecordedFigure | undefined): readonly string[] => [
  ...(before?.state === after?.state && same(before?.amount ?? null, after?.amount ?? null) ? [] : [code]),
  ...(same(before?.denominator ?? null, after?.denominator ?? null) ? [] : [`${code}_of`]),
]

/** The fields of the form that a correction changes: what its entry in the record names. */
export const changedFields = (before: Listing, after: Listing): readonly string[] => {
  const codes = codesOf(yearOf(after.day))
  const any = (differ: (one: RecordedFigure | undefined, other: RecordedFigure | undefined) => boolean): boolean =>
    codes.some((code) => differ(before.figures[code], after.figures[code]))
  return [
    ...codes.flatMap((code) => figureFields(code, before.figures[code], after.figures[code])),
    ...(before.published?.status === after.published?.status ? [] : ['status']),
    ...(any((one, other) => one?.source !== other?.source) || before.published?.source !== after.published?.source ? ['source'] : []),
    ...(any((one, other) => (one?.example ?? false) !== other?.example) ? ['example'] : []),
  ]
}

/** How many years a list's status looks back (§ 61 a (4): five lists running, itself included). */
const lookback = (year: number): number => (ruleSetOf(year).transformation?.years ?? 1) - 1

/**
 * The lists after one of them was corrected: its status computed again, and that of every later list that looks back on it
 * or on one that changed with it. The others stay as they are. `listings` in the order of their days.
 */
export const recomputedFrom = (listings: readonly Listing[], corrected: Day): readonly Listing[] => {
  const changed = new Set<number>()
  const renewed: Listing[] = []
  for (const listing of listings) {
    const year = yearOf(listing.day)
    const due = listing.day === corrected || [...changed].some((before) => year - before <= lookback(year))
    const judgement = due && hasFigures(listing) ? judge(listing, renewed) : null
    if (listing.day === corrected || (judgement && judgement.status !== listing.computed?.status)) changed.add(year)
    renewed.push(
      judgement && judgement.status !== listing.computed?.status
        ? { ...listing, computed: { status: judgement.status, source: judgement.basis.rules.law.da } }
        : listing,
    )
  }
  return renewed
}
