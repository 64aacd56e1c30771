import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { directions, frequencies } from './commands/define-indicator.ts'
import type { Amounts, Range } from './figure.ts'

/** Words of a definition in both languages. */
export type Both = { readonly da: string; readonly en: string }

/** A definition of an indicator, as the database gives it. */
export type DefinitionRow = Range & {
  readonly id: Id
  readonly from: Day
  readonly until: Day | null
  /** True where the law defines it. */
  readonly statutory: boolean
  readonly name: Both
  readonly counted: Both | null
  readonly numerator: Both | null
  readonly denominator: Both | null
  readonly direction: (typeof directions)[number]
  readonly source: string
  readonly method: string | null
  readonly frequency: (typeof frequencies)[number]
  readonly bridge: string | null
}

export type PlaceKind = 'area' | 'estate' | 'block' | 'municipality' | 'region' | 'country'

/** One figure of one place. */
export type FigureRow = Amounts & {
  readonly id: Id
  readonly definition: Id
  readonly place: Id
  readonly placeName: string
  readonly placeKind: PlaceKind
  /** Its area's address, where the place is one. */
  readonly slug: string | null
  readonly municipality: number
  readonly day: Day
  readonly state: 'known' | 'missing' | 'withheld'
  readonly source: string
  readonly example: boolean
}

export type IndicatorListRow = {
  readonly code: string
  readonly municipality: number
  readonly municipality_name: string
  readonly definition: DefinitionRow
  readonly versions: number
  readonly latest: Day | null
  readonly places: number
}

export type IndicatorRow = {
  readonly id: Id
  readonly code: string
  readonly municipality: number
  readonly municipality_name: string
  readonly definitions: readonly DefinitionRow[]
  readonly figures: readonly FigureRow[]
}

/** What stood as a figure before. */
export type PastRow = Amounts & {
  readonly source: string
  readonly example: boolean
  readonly reason: string | null
  readonly file: string | null
  readonly undone: boolean
  readonly recordedAt: string
}

export type KeptFigureRow = {
  readonly indicator: Id
  readonly code: string
  readonly definition: DefinitionRow
  readonly figure: FigureRow & {
    readonly reason: string | null
    readonly file: string | null
    readonly recordedAt: string
    /** Whether readers are kept from it, since it tells of few persons or stands beside one that does. */
    readonly kept: boolean
  }
  readonly past: readonly PastRow[]
}
