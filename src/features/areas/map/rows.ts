import type { Day } from '#kernel/day'
import type { Status } from '../../../../rules/area-status/index.ts'
import type { Outline } from './location.ts'

/** An area as the map shows it: where it lies, where that is known, and the figure or status that it is shaded by. */
export type MapRow = {
  readonly slug: string
  readonly name: string
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly example: boolean
  readonly longitude: string | null
  readonly latitude: string | null
  readonly outline: Outline | null
  readonly approximate: boolean | null
  readonly status: Status | null
  readonly status_day: Day | null
  readonly amount: string | null
  /** Whether the figure tells of too few persons to be shown. */
  readonly amount_hidden: boolean
  readonly amount_day: Day | null
  readonly amount_source: string | null
  readonly amount_example: boolean | null
}
