import type { ProjectBesideRow } from '#features/projects'
import type { Day, Precision } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Status } from '../../../../rules/area-status/index.ts'
import type { AreaCasesRow } from '../cases/fragment.ts'
import type { Succession } from '../delimitation/delimitation.ts'
import type { EntryRow } from '../directory/rows.ts'
import type { BesideRow } from '../figures/fragment.ts'
import type { Outline } from '../map/location.ts'
import type { AreaPresence } from '../presence/fragment.ts'
import type { StockCount } from '../stock/stock.ts'
import type { FigureCode } from './area.ts'

/** Whose classification of an area it is, beside the state's list. */
export const schemes = ['municipality', 'fund_plan', 'under_assessment'] as const
export type Scheme = (typeof schemes)[number]

export type ValueRow = {
  readonly code: FigureCode
  readonly day: Day
  readonly state: 'known' | 'missing' | 'withheld'
  readonly amount: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly source: string
  readonly example: boolean
  readonly kept: boolean
}

export type StatusRow = { readonly day: Day; readonly origin: 'published' | 'computed'; readonly status: Status; readonly source: string }

export type EstateRow = {
  readonly id: Id
  readonly name: string
  readonly association: string | null
  readonly dwellings: number | null
  readonly approximate: boolean
  readonly countedOn: Day | null
  readonly source: string | null
  readonly period: string
  readonly example: boolean
  readonly exampleNumber: boolean
}

export type BodyRow = {
  readonly id: Id
  readonly name: string
  readonly href: string
  readonly task: string | null
  readonly period: string
  readonly example: boolean
  /** Title of the chair's seat. */
  readonly chair: string | null
}

export type ClassificationRow = {
  readonly id: Id
  readonly scheme: Scheme
  readonly label: string
  readonly period: string
  readonly source: string
  /** Whether a case of the municipality's laid it, so that it ends there. */
  readonly held: boolean
}

export type EventRow = {
  readonly day: Day
  readonly precision: Precision
  readonly title: string
  readonly actor: string
  readonly major: boolean
  readonly source: string
}

/** Where an area lies, as the map has it: its point in degrees, and its border where that is known. */
export type LocationRow = {
  readonly longitude: string
  readonly latitude: string
  readonly outline: Outline | null
  readonly approximate: boolean
}

/** An area as the database gives it, with all that its page shows. */
export type AreaRow = {
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly nicknames: readonly string[]
  readonly form: 'area' | 'scattered'
  readonly period: string
  readonly example: boolean
  readonly source: string | null
  readonly case_number: string | null
  readonly document_number: string | null
  readonly kle: string | null
  readonly version: number
  readonly published_at: Date | null
  readonly figures_changed_at: Date | null
  /** When the area was last designated, or its designation lifted. */
  readonly decided_at: Date | null
  readonly values: readonly ValueRow[]
  readonly statuses: readonly StatusRow[]
  readonly estates: readonly EstateRow[]
  /** Figures beside those of the official lists. */
  readonly figures: readonly BesideRow[]
  readonly bodies: readonly BodyRow[]
  readonly classifications: readonly ClassificationRow[]
  readonly events: readonly EventRow[]
  readonly location: LocationRow | null
  readonly directory: readonly EntryRow[]
  readonly designation: AreaCasesRow
  readonly stock: readonly StockCount[]
  readonly presence: readonly AreaPresence[]
  readonly successions: readonly Succession[]
  /** The municipality's own projects about it; `projectsSeenBy` says which its reader is shown. */
  readonly projects: readonly ProjectBesideRow[]
}
