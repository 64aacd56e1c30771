import type { Database } from '#database/database'
import type { Clock } from '#kernel/clock'

/** What commands and pages are given to work with. */
export type Platform = {
  readonly database: Database
  readonly clock: Clock
  /** Signs entries of the record and sessions. */
  readonly secret: string
}
