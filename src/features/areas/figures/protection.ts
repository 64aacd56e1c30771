import { type Dimension, faultsOf, hidden, hiddenShare, protect, type Row } from '#disclosure/index'
import type { Id } from '#kernel/id'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'

/** A count of persons of one place, of the figures of one definition on one day in one municipality. */
export type Counted = {
  readonly id: Id
  readonly place: Id
  readonly kind: 'municipality' | 'area' | 'estate'
  /** The area that an estate lies in on the day; null of other places and of estates outside all areas. */
  readonly area: Id | null
  readonly count: number
  /** What it is a share of; null where the figure is the count itself. */
  readonly of: number | null
}

type Figures = readonly Counted[]

/** The places directly below each total that is among the figures: estates in areas, what lies in no such area in the municipality. */
const partsOf = (figures: Figures): readonly (readonly [total: Counted, parts: Figures])[] => {
  const areas = new Set(figures.filter(({ kind }) => kind === 'area').map(({ place }) => place))
  const above = ({ kind, area }: Counted): Id | 'municipality' | null => {
    if (kind === 'municipality') return null
    return kind === 'estate' && area !== null && areas.has(area) ? area : 'municipality'
  }
  return figures
    .filter(({ kind }) => kind !== 'estate')
    .map((total) => {
      const own = total.kind === 'municipality' ? 'municipality' : total.place
      return [total, figures.filter((one) => above(one) === own)] as const
    })
    .filter(([, parts]) => parts.length > 0)
}

/** Counts that must add up, one for each line of the table. */
const linesOf = ({ count, of }: Counted): readonly number[] => (of === null ? [count] : [count, of - count])

const sumOf = (figures: Figures): readonly number[] =>
  figures.map(linesOf).reduce((sums, lines) => sums.map((sum, line) => sum + (lines[line] ?? 0)))

/** Places as they add up. Figures of other sources may exceed their total: nothing is worked out from such ones. */
const placesOf = (figures: Figures): Dimension => {
  const sums = partsOf(figures).flatMap(([total, parts]) => {
    const [whole, told] = [linesOf(total), sumOf(parts)]
    if (told.some((sum, line) => sum > (whole[line] ?? 0))) return []
    return [{ total: total.place, parts: parts.map(({ place }) => place), partial: told.some((sum, line) => sum < (whole[line] ?? 0)) }]
  })
  return {
    name: 'place',
    parts: Object.fromEntries(sums.map(({ total, parts }) => [total, parts])),
    partial: sums.filter(({ partial }) => partial).map(({ total }) => total),
  }
}

const lines: Dimension = { name: 'line', parts: { all: ['counted', 'others'] } }

const rowsOf = ({ id, place, count, of }: Counted, rule: DisclosureRule): readonly (Row & { readonly id: Id })[] => {
  if (of === null) return [{ id, at: [place], count, hide: hidden(count, rule) }]
  return [
    { id, at: [place, 'counted'], count, hide: hiddenShare(count, of, rule) },
    { id, at: [place, 'others'], count: of - count },
    { id, at: [place, 'all'], count: of },
  ]
}

const isSmall = ({ count, of }: Counted, rule: DisclosureRule): boolean =>
  of === null ? hidden(count, rule) : hiddenShare(count, of, rule)

/**
 * The figures of one definition, day and municipality that readers are kept from: those that tell of few persons, and as few beside them as
 * keep sums over estates, areas and the municipality from giving one back. A share goes together with its counts. Figures without
 * counts are the source's own answer and are left alone; shares and plain counts do not stand in one definition.
 */
export const keptBackOf = async (figures: Figures, rule: DisclosureRule): Promise<readonly Id[]> => {
  const small = figures.filter((figure) => isSmall(figure, rule))
  if (small.length === 0) return []
  const shares = figures.every(({ of }) => of !== null)
  const table = {
    dimensions: shares ? [placesOf(figures), lines] : [placesOf(figures)],
    rows: figures.flatMap((figure) => rowsOf(shares ? figure : { ...figure, of: null }, rule)),
  }
  // What is no table, such as a place twice over, cannot be worked out from sums either.
  if (faultsOf(table).length > 0) return small.map(({ id }) => id)
  const { rows } = await protect(table, rule)
  return [...new Set([...small, ...rows.filter(({ state }) => state === 'primary' || state === 'secondary')].map(({ id }) => id))]
}
