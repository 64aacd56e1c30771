import { fromRange } from '#kernel/period'
import type { Entry } from './directory.ts'

/** An entry as the database gives it: its period in the database's own words. */
export type EntryRow = Omit<Entry, 'period'> & { readonly period: string }

export const entryFrom = <Row extends EntryRow>({ period, ...row }: Row): Omit<Row, 'period'> & Entry => ({
  ...row,
  period: fromRange(period),
})
