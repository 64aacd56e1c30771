import type { Id } from '#kernel/id'
import { fromRange } from '#kernel/period'
import type { Entry } from './directory.ts'

/** An entry as the database gives it: its period in the database's own words. */
export type EntryRow = Omit<Entry, 'period'> & { readonly period: string }

/** An entry that was found by its own address, with the area that it is in. */
export type EntryInArea = EntryRow & { readonly area: Id }

export const entryFrom = <Row extends EntryRow>({ period, ...row }: Row): Omit<Row, 'period'> & Entry => ({
  ...row,
  period: fromRange(period),
})
