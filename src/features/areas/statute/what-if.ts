import { yearOf } from '#kernel/day'
import { type Decimal, decimal } from '#kernel/decimal'
import {
  type AreaFigures,
  type AreaStatus,
  type CriterionId,
  evaluateYear,
  type Figure,
  type RuleSet,
} from '../../../../rules/area-status/index.ts'
import { type FigureCode, figureCodes, figuresOf, type Listing, predecessorsOf, type RecordedFigure } from '../area/area.ts'
import { answeredIn } from './statute.ts'

export const units = ['points', 'persons'] as const
/** What a change is written in: percentage points, or persons of the population that a share is of. Residents are always persons. */
export type Unit = (typeof units)[number]

/** A change of figures: signed decimals with a point. */
export type Change = { readonly unit: Unit; readonly by: Partial<Readonly<Record<FigureCode, string>>> }

/** Why a figure stays as it is: it is not recorded, it is hidden, the population behind it is not, or it is no share of persons. */
export type Stays = 'missing' | 'hidden' | 'no_population' | 'no_persons'

/** What a change did to one figure. `stopped` when it would have passed the least or most that it can be, and was taken to there. */
export type Effect = {
  readonly code: FigureCode
  readonly before: Figure
  readonly after: Figure
  readonly stays: Stays | null
  readonly stopped: boolean
}

const most = { share: '100', income: '1000', residents: '9999999' } as const
const mostOf = (code: FigureCode): string => (code === 'residents' ? most.residents : code === 'N' ? most.income : most.share)

/** The figure times what it is over, kept between nothing and the most it can be; as a quotient where it has a population. */
const within = (code: FigureCode, over: Decimal, under: Decimal | null): { readonly figure: string; readonly stopped: boolean } => {
  const ceiling = decimal(mostOf(code)).times(under ?? 1)
  if (over.lt(0)) return { figure: '0', stopped: true }
  if (over.gt(ceiling)) return { figure: mostOf(code), stopped: true }
  return { figure: under ? `${over.toFixed()}/${under.toFixed()}` : over.toFixed(), stopped: false }
}

const effectOf = (code: FigureCode, figure: RecordedFigure | undefined, by: string, unit: Unit): Effect => {
  const before = figure?.amount ?? null
  const same = (stays: Stays | null): Effect => ({ code, before, after: before, stays, stopped: false })
  if (before === null) return same(figure?.state === 'withheld' ? 'hidden' : 'missing')
  const step = decimal(by)
  if (step.eq(0)) return same(null)
  if (unit === 'points' || code === 'residents') {
    const { figure: after, stopped } = within(code, decimal(before).plus(step), null)
    return { code, before, after, stays: null, stopped }
  }
  if (code === 'N') return same('no_persons')
  if (!figure?.denominator) return same('no_population')
  const population = decimal(figure.denominator)
  // One person is a hundred per cent over the population: added to the share as it was published, nothing is rounded.
  const { figure: after, stopped } = within(code, decimal(before).times(population).plus(step.times(100)), population)
  return { code, before, after, stays: null, stopped }
}

/** The figures of a list with a change, and what it did to each of those that were to change. */
export const changedFigures = (
  listing: Listing,
  change: Change,
): { readonly figures: AreaFigures; readonly effects: readonly Effect[] } => {
  const effects = figureCodes.flatMap((code): readonly Effect[] => {
    const by = change.by[code]
    return by === undefined ? [] : [effectOf(code, listing.figures[code], by, change.unit)]
  })
  return { figures: { ...figuresOf(listing), ...Object.fromEntries(effects.map(({ code, after }) => [code, after])) }, effects }
}

/** A condition that a change turned. */
export type Turned = { readonly id: CriterionId | 'residents'; readonly softer: boolean; readonly met: boolean | null }

/** An area before and after a change, by the same law and the same years before. */
export type WhatIf = {
  readonly before: AreaStatus
  readonly after: AreaStatus
  readonly effects: readonly Effect[]
  readonly turned: readonly Turned[]
}

const sizeOf = (figures: AreaFigures, rules: RuleSet): boolean | null =>
  figures.residents === null ? null : decimal(figures.residents).gte(rules.residents)

const turnedBy = (before: AreaStatus, after: AreaStatus, from: AreaFigures, to: AreaFigures): readonly Turned[] => {
  const { rules } = before.basis
  const [old, now] = [answeredIn(before), answeredIn(after)]
  const size = sizeOf(to, rules)
  return [
    ...(sizeOf(from, rules) === size ? [] : [{ id: 'residents', softer: false, met: size } as const]),
    ...now.flatMap(({ test, criterion }, at): readonly Turned[] =>
      old[at]?.criterion.met === criterion.met ? [] : [{ id: criterion.id, softer: test.startsWith('prevention'), met: criterion.met }],
    ),
  ]
}

/** Judges a list as recorded and with a change, by a version of the law. `listings` are all that is known of the area. */
export const whatIf = (listing: Listing, listings: readonly Listing[], rules: RuleSet, change: Change): WhatIf => {
  const predecessors = predecessorsOf(yearOf(listing.day), listings, rules)
  const from = figuresOf(listing)
  const { figures: to, effects } = changedFigures(listing, change)
  const before = evaluateYear(from, predecessors, rules)
  const after = evaluateYear(to, predecessors, rules)
  return { before, after, effects, turned: turnedBy(before, after, from, to) }
}

/** How much a change did, for the order of a list: another status first, then another criterion, then another figure, then nothing. */
export const weightOf = ({ before, after, turned, effects }: WhatIf): 0 | 1 | 2 | 3 => {
  if (before.status !== after.status) return 0
  if (turned.length > 0) return 1
  return effects.some((effect) => effect.before !== effect.after) ? 2 : 3
}
