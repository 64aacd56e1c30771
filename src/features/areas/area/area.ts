import { type Day, yearOf } from '#kernel/day'
import { type Answer, all } from '#rules/three-valued'
import type { State } from '#ui/kit.ts'
import {
  type AreaFigures,
  type AreaStatus,
  evaluateYear,
  type RuleSet,
  ruleSetOf,
  type Status,
} from '../../../../rules/area-status/index.ts'

/** The six figures of the official lists, in the order of their columns. */
export const figureCodes = ['residents', 'U', 'I', 'P', 'E', 'N'] as const
export type FigureCode = (typeof figureCodes)[number]

/** One figure as it was recorded: decimal texts with a point; amount null unless known, the parts null where no source gives them. */
export type RecordedFigure = {
  readonly amount: string | null
  readonly state: 'known' | 'missing' | 'withheld'
  readonly numerator: string | null
  readonly denominator: string | null
  readonly source: string
  readonly example: boolean
  /** Whether it is hidden beside a small figure that could be worked out from it. */
  readonly kept?: boolean
}

/** A status as published by the ministry or as computed from the figures: two records, kept apart. */
export type RecordedStatus = { readonly status: Status; readonly source: string }

/** Everything recorded for one official list; there is one a year. Figures are empty where only the status is known. */
export type Listing = {
  readonly day: Day
  readonly figures: Partial<Readonly<Record<FigureCode, RecordedFigure>>>
  readonly published: RecordedStatus | null
  readonly computed: RecordedStatus | null
}

/** A list with its figures and the rules' judgement of them. */
export type Judged = { readonly listing: Listing; readonly judgement: AreaStatus }

export const hasFigures = (listing: Listing): boolean => Object.keys(listing.figures).length > 0

/** Whether the ministry named the area on the list, under whatever label the law had then. */
export const isListed = (listing: Listing): boolean => listing.published !== null && listing.published.status !== 'none'

/** What the year's status says about the question that leads to transformation; null when it is open. */
export const counted = (year: number, status: Status | undefined): Answer => {
  if (status === undefined || status === 'unknown') return null
  if (status === 'none' || status === 'prevention') return false
  return ruleSetOf(year).countsTowards === 'vulnerable' || status !== 'vulnerable'
}

/**
 * Whether the lists before a year all count towards transformation (five years running, § 61 a (4)): by the published
 * status, else by the computed one. A list that nobody has recorded leaves it open.
 */
export const predecessorsOf = (year: number, listings: readonly Listing[], rules: RuleSet = ruleSetOf(year)): Answer => {
  const needed = rules.transformation?.years
  if (needed === undefined) return null
  const statuses = new Map(listings.map(({ day, published, computed }) => [yearOf(day), (published ?? computed)?.status]))
  return all(...Array.from({ length: needed - 1 }, (_, index) => counted(year - 1 - index, statuses.get(year - 1 - index))))
}

/** A list's figures as the rules take them. */
export const figuresOf = ({ day, figures }: Pick<Listing, 'day' | 'figures'>): AreaFigures => {
  const amount = (code: FigureCode) => figures[code]?.amount ?? null
  return {
    year: yearOf(day),
    residents: amount('residents'),
    U: amount('U'),
    I: amount('I'),
    P: amount('P'),
    E: amount('E'),
    N: amount('N'),
  }
}

/** Judges one list by the law of its day, with what is recorded of the years before. */
export const judge = (listing: Listing, listings: readonly Listing[]): AreaStatus =>
  evaluateYear(figuresOf(listing), predecessorsOf(yearOf(listing.day), listings))

/** The lists that have figures, judged, the oldest first. `listings` must be in the order of their days. */
export const judgedLists = (listings: readonly Listing[]): readonly Judged[] =>
  listings.filter(hasFigures).map((listing) => ({ listing, judgement: judge(listing, listings) }))

/** The judged lists that have a criterion's figure at all; a list can be recorded with its residents alone. */
export const withCriteria = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ judgement }) => judgement.criteria.some(({ value }) => value !== null))

/** Whether the ministry and the rules certainly disagree about a list; an open computation disagrees with nobody. */
export const differs = ({ published, computed }: Listing): boolean =>
  published !== null && computed !== null && computed.status !== 'unknown' && published.status !== computed.status

/**
 * The area's bead on the thread: waiting before anything is recorded, in progress while on the list, missing while the
 * ministry and the rules disagree about the latest list, else in order.
 */
export const beadOf = (listings: readonly Listing[]): State => {
  const latest = listings.findLast((listing) => listing.published !== null)
  if (!latest) return 'wait'
  if (differs(latest)) return 'missing'
  return isListed(latest) ? 'progress' : 'good'
}
