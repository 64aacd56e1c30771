import type { Status } from '../../../../rules/area-status/index.ts'
import { type FigureCode, figureCodes, type Listing, type RecordedFigure } from './area.ts'

const source = 'Ministeriets liste'

/** A known figure as the tests write it: `'50.3'`, or with the population behind the share. */
export const known = (amount: string, denominator: string | null = null, numerator: string | null = null): RecordedFigure => ({
  amount,
  state: 'known',
  numerator,
  denominator,
  source,
  example: false,
})

const missing: RecordedFigure = { amount: null, state: 'missing', numerator: null, denominator: null, source, example: false }

type Figures = Partial<Readonly<Record<FigureCode, string>>>

/** A list with the given figures, the rest of them missing, and its two statuses. */
export const listing = (day: string, figures: Figures, published: Status | null, computed: Status | null = published): Listing => ({
  day,
  figures: Object.fromEntries(
    figureCodes.map((code): [FigureCode, RecordedFigure] => [code, figures[code] ? known(figures[code]) : missing]),
  ),
  published: published && { status: published, source },
  computed: computed && { status: computed, source: 'almenboligloven § 61 a' },
})

/** A list of which only the published status is known. */
export const bare = (day: string, published: Status): Listing => ({
  day,
  figures: {},
  published: { status: published, source },
  computed: null,
})

/** Højvangen on the official lists of 1 October 2013 and 1 December 2014, and its exit on 1 December 2015 (public facts). */
export const hoejvangen: readonly Listing[] = [
  listing('2013-10-01', { residents: '1199', U: '41.3', I: '29.0', P: '2.99' }, 'vulnerable'),
  listing('2014-12-01', { residents: '1204', U: '43.5', I: '27.5', P: '3.06', E: '50.3', N: '64.9' }, 'vulnerable'),
  bare('2015-12-01', 'none'),
]
