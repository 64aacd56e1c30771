import type { ActivityKind, TargetGroup } from '#features/areas'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import { catalogueTexts } from './texts.ts'

/** evidence: what studies support; local: what a body has found worth passing on. */
export const catalogueKinds = ['evidence', 'local'] as const
export type CatalogueKind = (typeof catalogueKinds)[number]

/** What a catalogue is: an edition of one that others publish, or a body's own. */
export type CatalogueFacts = {
  readonly kind: CatalogueKind
  readonly name: string
  readonly publisher: string
  readonly edition: string
  readonly publishedOn: Day | null
  /** The body that keeps a local one; null where others publish it. */
  readonly keeper: Id | null
  /** Its own scale of knowledge in words, weakest first; empty where none is known. */
  readonly levels: readonly string[]
  readonly source: string | null
}

/** A core activity or measure of a catalogue. */
export type EntryFacts = {
  readonly number: number
  readonly title: string
  readonly what: string
  readonly kind: ActivityKind | null
  readonly groups: readonly TargetGroup[]
  readonly method: string | null
  /** Which step of the catalogue's scale it has, from 1. */
  readonly level: number | null
  readonly sources: string | null
  readonly indicators: string | null
}

const say = catalogueTexts.phrase

/** What is wrong with a catalogue's facts; empty when they can be saved. */
export const judgeCatalogue = ({ kind, keeper, levels }: CatalogueFacts): readonly Refusal[] => [
  ...(kind === 'local' && keeper === null ? [at('keeper', say('refuse.keeper'))] : []),
  ...(kind === 'evidence' && keeper !== null ? [at('keeper', say('refuse.keeper.none'))] : []),
  ...(new Set(levels).size < levels.length ? [at('levels', say('refuse.levels'))] : []),
]

/** What is wrong with an entry in its catalogue. */
export const judgeEntry = ({ level }: Pick<EntryFacts, 'level'>, { levels }: Pick<CatalogueFacts, 'levels'>): readonly Refusal[] =>
  level === null || level <= levels.length
    ? []
    : [at('level', levels.length === 0 ? say('refuse.level.none') : say('refuse.level', { most: levels.length }))]

/** The word for an entry's step on its catalogue's scale; null where nothing is known of it. */
export const levelIn = (levels: readonly string[], level: number | null): string | null =>
  level === null ? null : (levels[level - 1] ?? null)
