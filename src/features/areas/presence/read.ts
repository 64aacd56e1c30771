import type { Tx } from '#database/database'
import { type Actor, reachOf } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { fromRange, type Period } from '#kernel/period'
import { mayReadPresence } from './policy.ts'
import { type Count, type Held, type Stock, stockOf, sumOf } from './presence.ts'
import { type CountRow, type EstateRow, findPresence, type PresenceRow } from './queries.ts'

/** A place whose services are counted: the municipality, an area with its estates, or an estate. */
export type Spot = {
  readonly level: CountRow['level']
  readonly id: Id | null
  readonly name: string
  readonly href: string | null
  readonly example: boolean
  readonly stock: Stock | null
  /** The estates of an area whose dwellings nobody has told; an estate itself when it is one. */
  readonly unknown: readonly EstateRow[]
  readonly association: string | null
  readonly count: (kind: Id) => Count
}

export type Presence = Omit<PresenceRow, 'held' | 'periods' | 'counts' | 'areas' | 'estates'> & {
  readonly held: ReadonlyMap<Id, Held>
  readonly periods: readonly Period[]
  readonly whole: Spot
  readonly areas: readonly (Spot & { readonly estates: readonly Spot[]; readonly designated: boolean })[]
  readonly outside: readonly Spot[]
}

const missing: Count = { state: 'missing' }

const countsOf = (rows: readonly CountRow[]) => {
  const byPlace = new Map(rows.map((row) => [`${row.level} ${row.place ?? ''} ${row.kind}`, row]))
  return (level: CountRow['level'], id: Id | null, kind: Id): Count | null => {
    const row = byPlace.get(`${level} ${id ?? ''} ${kind}`)
    if (!row) return null
    return row.state === 'known' && row.count !== null
      ? { state: 'known', count: row.count }
      : { state: row.state === 'hidden' ? 'hidden' : 'missing' }
  }
}

/** What an area that came after the counting has: its estates together, where each of them is known. It tells no more than they do. */
const together = (counts: readonly Count[]): Count => {
  const sum = sumOf(counts)
  if (sum.state === 'at_least') return { state: counts.some(({ state }) => state === 'hidden') ? 'hidden' : 'missing' }
  return sum.state === 'known' ? { state: 'known', count: sum.count } : { state: sum.state }
}

/** The rows of a municipality as places with their counts. */
export const presenceFrom = ({ held, periods, counts, areas, estates, ...row }: PresenceRow): Presence => {
  const stored = countsOf(counts)
  const countsAt = (level: CountRow['level'], id: Id | null) => (kind: Id) => stored(level, id, kind) ?? missing
  const spot = (estate: EstateRow): Spot => ({
    level: 'estate',
    id: estate.id,
    name: estate.name,
    href: null,
    example: estate.example,
    stock: estate.stock,
    unknown: estate.stock ? [] : [estate],
    association: estate.association,
    count: countsAt('estate', estate.id),
  })
  return {
    ...row,
    held: new Map(held.map((one) => [one.kind, { ...one, period: fromRange(one.period) }])),
    periods: periods.map(fromRange),
    whole: {
      level: 'municipality',
      id: null,
      name: row.name,
      href: null,
      example: false,
      stock: row.stock,
      unknown: [],
      association: null,
      count: countsAt('municipality', null),
    },
    areas: areas.map(({ id, slug, name, example, designated }) => {
      const own = estates.filter(({ area }) => area === id)
      const spots = own.map(spot)
      return {
        level: 'area',
        id,
        name,
        href: `/omraader/${slug}`,
        example,
        stock: stockOf(own.map(({ stock }) => stock)),
        unknown: own.filter(({ stock }) => stock === null),
        association: null,
        count: (kind) => stored('area', id, kind) ?? together(spots.map(({ count }) => count(kind))),
        estates: spots,
        designated,
      }
    }),
    outside: estates.filter(({ area }) => area === null || !areas.some(({ id }) => id === area)).map(spot),
  }
}

/** What one municipality has counted, for somebody who sees the whole of it; nothing when there is none. */
export const readPresence = async (
  tx: Tx,
  actor: Actor,
  slug: string | null,
  day: Day,
  period: string | null,
): Promise<Presence | undefined> => {
  const row = await findPresence(tx, reachOf(actor, mayReadPresence), slug, day, period)
  return row && presenceFrom(row)
}
