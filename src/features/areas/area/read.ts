import type { Tx } from '#database/database'
import { type Actor, reachOf, type Subject } from '#features/identity'
import type { Day } from '#kernel/day'
import { fromRange, holds, type Period } from '#kernel/period'
import type { Entry } from '../directory/directory.ts'
import { entryFrom } from '../directory/rows.ts'
import type { FigureCode, Listing, RecordedFigure, RecordedStatus } from './area.ts'
import { mayReadArea } from './policy.ts'
import { findArea } from './queries.ts'
import type { AreaRow, BodyRow, ClassificationRow, EstateRow, StatusRow, ValueRow } from './rows.ts'

type Dated<Row extends { readonly period: string }> = Omit<Row, 'period'> & { readonly period: Period }

/** An area as its page and its commands see it; its lists are in the order of their days. */
export type Area = Omit<AreaRow, 'period' | 'values' | 'statuses' | 'estates' | 'bodies' | 'classifications' | 'directory'> & {
  readonly period: Period
  readonly listings: readonly Listing[]
  readonly estates: readonly Dated<EstateRow>[]
  readonly bodies: readonly Dated<BodyRow>[]
  readonly classifications: readonly Dated<ClassificationRow>[]
  /** Who and what is here, or will be. */
  readonly directory: readonly Entry[]
}

const dated = <Row extends { readonly period: string }>(row: Row): Dated<Row> => ({ ...row, period: fromRange(row.period) })

/** Figures and statuses gathered by list, the oldest first. */
export const listingsFrom = (values: readonly ValueRow[], statuses: readonly StatusRow[]): readonly Listing[] => {
  const days = [...new Set([...values, ...statuses].map(({ day }) => day))].sort()
  const status = (day: string, origin: StatusRow['origin']): RecordedStatus | null =>
    statuses.find((row) => row.day === day && row.origin === origin) ?? null
  return days.map((day) => ({
    day,
    figures: Object.fromEntries(values.filter((row) => row.day === day).map((row): [FigureCode, RecordedFigure] => [row.code, row])),
    published: status(day, 'published'),
    computed: status(day, 'computed'),
  }))
}

/** The lists with one more, or with one in place of its earlier form; in the order of their days. */
export const listingsWith = (listings: readonly Listing[], listing: Listing): readonly Listing[] =>
  [...listings.filter((other) => other.day !== listing.day), listing].sort((one, other) => (one.day < other.day ? -1 : 1))

const fromRow = ({ period, values, statuses, estates, bodies, classifications, directory, ...row }: AreaRow): Area => ({
  ...row,
  period: fromRange(period),
  listings: listingsFrom(values, statuses),
  estates: estates.map(dated),
  bodies: bodies.map(dated),
  classifications: classifications.map(dated),
  directory: directory.map(entryFrom),
})

/** An area that the actor may read on the day, by any of its addresses. */
export const readArea = async (tx: Tx, actor: Actor, slug: string, day: Day): Promise<Area | undefined> => {
  const row = await findArea(tx, reachOf(actor, mayReadArea), slug, day)
  return row && fromRow(row)
}

/** What permissions look at when something is done to an area on a day: ended ties and past estates give nobody a say. */
export const subjectOf = (area: Pick<Area, 'municipality' | 'id' | 'bodies' | 'estates'>, day: Day): Subject => ({
  municipality: area.municipality,
  areas: [area.id],
  bodies: area.bodies.filter(({ period }) => holds(period, day)).map(({ id }) => id),
  organisations: area.estates.filter(({ period }) => holds(period, day)).map(({ id }) => id),
})
