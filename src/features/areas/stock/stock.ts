import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import { stockTexts } from './texts.ts'

export const owners = ['association', 'municipality', 'other'] as const
export type Owner = (typeof owners)[number]

export const dwellingKinds = ['family', 'youth', 'elderly', 'care', 'other'] as const
export type DwellingKind = (typeof dwellingKinds)[number]

/** Rooms, or floor space up to so many square metres, as sources give the one or the other. */
export const sizes = ['rooms_1', 'rooms_2', 'rooms_3', 'rooms_4', 'rooms_5', 'm2_50', 'm2_75', 'm2_100', 'm2_115', 'm2_over'] as const
export type Size = (typeof sizes)[number]

/** How dwellings stand: the first three stand today, the last two are to come. */
export const dwellingStates = ['existing', 'renovated', 'renovation_planned', 'being_built', 'planned'] as const
export type DwellingState = (typeof dwellingStates)[number]

/** So many dwellings that are the same in what the source tells of them; null is what it does not tell. */
export type StockLine = {
  readonly dwellings: number | null
  readonly owner: Owner | null
  readonly agent: Id | null
  readonly kind: DwellingKind | null
  readonly size: Size | null
  readonly state: DwellingState
}

/** A count of an estate's dwellings, or of an area's properties that belong to no estate. */
export type StockCount = {
  readonly id: Id
  /** The estate and its name; null for properties without one. */
  readonly estate: Id | null
  readonly estateName: string | null
  /** Day that it holds for; null when the source gives none. */
  readonly countedOn: Day | null
  readonly approximate: boolean
  readonly example: boolean
  readonly source: string | null
  readonly lines: readonly (StockLine & { readonly agentName: string | null })[]
}

/** A sum of dwellings: how many, whether circa, and how many lines had no number. */
export type Total = { readonly dwellings: number; readonly approximate: boolean; readonly missing: number }

/** Whether dwellings in a state are there to live in. */
export const stands = (state: DwellingState): boolean => state !== 'being_built' && state !== 'planned'

type Counted = Pick<StockLine, 'dwellings'> & { readonly approximate: boolean }

/** The sum of lines; circa as soon as one of those with a number is. */
export const totalOf = (lines: readonly Counted[]): Total => ({
  dwellings: lines.reduce((sum, { dwellings }) => sum + (dwellings ?? 0), 0),
  approximate: lines.some(({ dwellings, approximate }) => approximate && dwellings !== null),
  missing: lines.filter(({ dwellings }) => dwellings === null).length,
})

/** Lines of several counts that are the same in owner, kind and state, as one. */
export type StockGroup = Pick<StockLine, 'owner' | 'kind' | 'state'> & { readonly total: Total; readonly example: boolean }

const orderOf = ({ owner, kind, state }: Pick<StockLine, 'owner' | 'kind' | 'state'>): number =>
  dwellingStates.indexOf(state) * 100 +
  (owner === null ? 9 : owners.indexOf(owner)) * 10 +
  (kind === null ? 9 : dwellingKinds.indexOf(kind))

/** Counts gathered by owner, kind and state, and their totals: what stands, and what is to come. The groups add up to the totals. */
export const stockOf = (
  counts: readonly StockCount[],
): { readonly groups: readonly StockGroup[]; readonly standing: Total; readonly coming: Total } => {
  const lines = counts.flatMap(({ approximate, example, lines: own }) => own.map((line) => ({ ...line, approximate, example })))
  const groups = [...Map.groupBy(lines, ({ owner, kind, state }) => `${owner} ${kind} ${state}`).values()].flatMap((own) => {
    const [first] = own
    return first
      ? [{ owner: first.owner, kind: first.kind, state: first.state, total: totalOf(own), example: own.some(({ example }) => example) }]
      : []
  })
  return {
    groups: groups.toSorted((one, other) => orderOf(one) - orderOf(other)),
    standing: totalOf(lines.filter(({ state }) => stands(state))),
    coming: totalOf(lines.filter(({ state }) => !stands(state))),
  }
}

/** The number that an estate carries: what stands by a count; null when no line that stands has a number. */
export const standingNumber = (lines: readonly StockLine[]): number | null => {
  const known = lines.flatMap(({ dwellings, state }) => (stands(state) && dwellings !== null ? [dwellings] : []))
  return known.length === 0 ? null : known.reduce((sum, dwellings) => sum + dwellings, 0)
}

const sameLine = (one: StockLine, other: StockLine): boolean =>
  (['owner', 'agent', 'kind', 'size', 'state'] as const).every((name) => one[name] === other[name])

/** A count as somebody wants to record it. */
export type NewCount = {
  readonly countedOn: Day | null
  readonly source: string | null
  readonly example: boolean
  readonly lines: readonly StockLine[]
}

/** Why a count cannot be recorded: a day to come, no source, no lines, or two lines that say the same of their dwellings. */
export const checkCount = ({ countedOn, source, example, lines }: NewCount, today: Day): readonly Refusal[] => {
  const say = stockTexts.phrase
  const twice = lines.flatMap((line, index) => (lines.slice(0, index).some((other) => sameLine(line, other)) ? [index + 1] : []))
  return [
    ...(countedOn !== null && countedOn > today ? [at('countedOn', say('refused.future'))] : []),
    ...(source === null && !example ? [at('source', say('refused.source'))] : []),
    ...(lines.length === 0 ? [at('dwellings_1', say('refused.empty'))] : []),
    ...twice.map((number) => at(`dwellings_${number}`, say('refused.twice'))),
  ]
}
