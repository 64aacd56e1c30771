import type { Clock } from '#kernel/clock'
import type { Database } from '#database/database'

/** What commands and pages are given to work with. */
export type Platform = {
  readonly database: Database
  readonly clock: Clock
  /** Signs entries of the record and sessions. */
  readonly secret: string
}
