import { type Dimension, faultsOf, hidden, hiddenShare, type ProtectedRow, protect, type Row } from '#disclosure/index'
import type { Id } from '#kernel/id'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'

/** A count of persons of one place, of the figures of one definition on one day in one municipality. */
export type Counted = {
  readonly id: Id
  readonly place: Id
  readonly kind: 'municipality' | 'area' | 'estate'
  /** The area that it is part of on the day: an estate of the area that it lies in, an area of the one that it was split from or merged into; null of other places. */
  readonly area: Id | null
  readonly count: number
  /** What it is a share of; null where the figure is the count itself. */
  readonly of: number | null
  /** Whether it stood before, so that readers have seen it, or know that they were kept from it (`kept`). */
  readonly before?: boolean
  readonly kept?: boolean
}

type Figures = readonly Counted[]

/** The places directly below each total that is among the figures: estates in areas, areas in those they were split from, the rest in the municipality. */
const partsOf = (figures: Figures): readonly (readonly [total: Counted, parts: Figures])[] => {
  const areas = new Set(figures.filter(({ kind }) => kind === 'area').map(({ place }) => place))
  const above = ({ kind, area }: Counted): Id | 'municipality' | null => {
    if (kind === 'municipality') return null
    return area !== null && areas.has(area) ? area : 'municipality'
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

const isSmall = ({ count, of }: Counted, rule: DisclosureRule): boolean =>
  of === null ? hidden(count, rule) : hiddenShare(count, of, rule)

const rowsOf = (figure: Counted, rule: DisclosureRule): readonly (Row & { readonly id: Id })[] => {
  const { id, place, count, of, kept = false } = figure
  const hide = kept || isSmall(figure, rule)
  if (of === null) return [{ id, at: [place], count, hide }]
  return [
    { id, at: [place, 'counted'], count, hide },
    { id, at: [place, 'others'], count: of - count, hide },
    { id, at: [place, 'all'], count: of },
  ]
}

/** What readers have: figures that stood before, and how many people each share is of, since other figures tell that too. */
const seenOf = (figure: Counted, rule: DisclosureRule): readonly ProtectedRow[] => {
  const { before = false, of, kept = false } = figure
  const state = kept || isSmall(figure, rule) ? 'secondary' : 'shown'
  return rowsOf(figure, rule).flatMap(({ at, count }): readonly ProtectedRow[] => {
    if (at[1] === 'all') return of !== null && hidden(of, rule) ? [] : [{ at, count, state: 'shown' }]
    return before ? [{ at, count, state }] : []
  })
}

/**
 * The figures of one definition, day and municipality that readers are kept from: those that tell of few persons, and as few beside them as
 * keep sums over estates, areas and the municipality, and what was seen before, from giving one back. What readers were kept from before they are kept from still. A share goes together with its counts. Figures without
 * counts are the source's own answer and are left alone; shares and plain counts do not stand in one definition.
 */
export const keptBackOf = async (figures: Figures, rule: DisclosureRule): Promise<readonly Id[]> => {
  const small = figures.filter((figure) => figure.kept || isSmall(figure, rule))
  const shares = figures.every(({ of }) => of !== null)
  const told = shares ? figures : figures.map((figure) => ({ ...figure, of: null }))
  const place = placesOf(told)
  if (Object.keys(place.parts ?? {}).length === 0) return small.map(({ id }) => id)
  const dimensions = shares ? [place, lines] : [place]
  const table = { dimensions, rows: told.flatMap((figure) => rowsOf(figure, rule)) }
  // What is no table, such as a place twice over, cannot be worked out from sums either.
  if (faultsOf(table).length > 0) return small.map(({ id }) => id)
  const { rows } = await protect(table, rule, { against: [{ dimensions, rows: told.flatMap((figure) => seenOf(figure, rule)) }] })
  return [...new Set([...small, ...rows.filter(({ state }) => state === 'primary' || state === 'secondary')].map(({ id }) => id))]
}
