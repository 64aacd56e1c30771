import type { Id } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { slugFrom } from '#kernel/slug'
import type { Row } from '#sheets/table'
import { nearestNames } from './nearest.ts'
import type { KnownEstate } from './sums.ts'
import { capped, type Ground, type Sums } from './sums.ts'
import { presenceTexts } from './texts.ts'

/** A stretch of a road that belongs to an estate; house numbers, both ends inside. */
export type Stretch = {
  readonly road: string
  readonly from: number
  readonly to: number
  readonly side: Side
  readonly estate: Id
  readonly row: number
}
type Side = 'all' | 'odd' | 'even'

const say = presenceTexts.phrase

const columnNames = {
  address: ['adresse', 'address'],
  road: ['vej', 'vejnavn', 'road', 'street'],
  number: ['nr', 'husnr', 'husnummer', 'nummer', 'number'],
  kind: ['ydelse', 'slags', 'service', 'kind'],
  from: ['fra', 'from'],
  to: ['til', 'to'],
  side: ['side'],
  estate: ['afdeling', 'boligafdeling', 'estate'],
} as const
type Column = keyof typeof columnNames

/** Where a column stands; -1 when it is not there. */
const columnIn = (header: readonly string[], column: Column): number =>
  header.findIndex((name) => (columnNames[column] as readonly string[]).includes(slugFrom(name)))

/** The road and the house number of an address as people write it: `Højvangens Torv 12 B, 1. tv., 8660`. */
const addressParts = (text: string): { readonly road: string; readonly number: number } | null => {
  const [, road = '', number = ''] = /^\s*(\D[^,]*?)[\s,]+(\d{1,4})\s*[A-Za-z]?(?:\s*[,.].*|\s+.*)?$/.exec(text) ?? []
  const slug = slugFrom(road)
  return slug === '' || number === '' ? null : { road: slug, number: Number(number) }
}

const sides: Readonly<Record<string, Side>> = { '': 'all', alle: 'all', all: 'all', ulige: 'odd', odd: 'odd', lige: 'even', even: 'even' }

const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.road === other.road &&
  one.from <= other.to &&
  other.from <= one.to &&
  one.estate !== other.estate &&
  (one.side === 'all' || other.side === 'all' || one.side === other.side)

/**
 * Reads which stretches of which roads belong to which estate. What it refuses is named by row alone, as for the addresses themselves;
 * only an estate's name is said, since that is ours.
 */
export const readStretches = (
  header: readonly string[],
  rows: readonly Row[],
  estates: readonly KnownEstate[],
): Result<readonly Stretch[]> => {
  const columns = {
    road: columnIn(header, 'road'),
    from: columnIn(header, 'from'),
    to: columnIn(header, 'to'),
    estate: columnIn(header, 'estate'),
  }
  if (Object.values(columns).includes(-1)) return refused(at('mapping', say('stretch.columns')))
  const side = columnIn(header, 'side')
  const stretches: Stretch[] = []
  const refusals: Refusal[] = []
  for (const { row, cells } of rows) {
    const text = (at: number): string => (cells[at]?.kind === 'formula' ? '' : (cells[at]?.text ?? ''))
    const [road, word] = [slugFrom(text(columns.road)), text(columns.estate)]
    const [from, to] = [Number(text(columns.from)), Number(text(columns.to))]
    const found = estates.filter(({ name, association }) =>
      [name, `${association ?? ''} ${name}`].some((one) => slugFrom(one) === slugFrom(word)),
    )
    const estate = found.length === 1 ? found[0] : undefined
    const one = sides[slugFrom(text(side))]
    if (road === '' || !Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from || one === undefined) {
      refusals.push(at('mapping', say('stretch.wrong', { row })))
    } else if (!estate) {
      const near = nearestNames(
        word,
        estates.map(({ name }) => name),
      )
      const names = near.map((name) => `»${name}«`).join(', ')
      refusals.push(at('mapping', say(near.length > 0 ? 'stretch.estate.near' : 'stretch.estate', { row, names })))
    } else {
      const stretch = { road, from, to, side: one, estate: estate.id, row }
      const other = stretches.find((before) => overlaps(before, stretch))
      if (other) refusals.push(at('mapping', say('stretch.overlaps', { row, before: other.row })))
      else stretches.push(stretch)
    }
  }
  if (refusals.length > 0) return refused(...capped(refusals))
  return done(stretches)
}

/** A building of the register: street and numbers as people know them, and the estate that it is part of. */
export type Building = { readonly address: string; readonly estate: Id }

/**
 * The stretches that the register's buildings give: `Møllevej 2-14, 18` is two. Numbers from one to another of the same side are that
 * side's alone, as houses are numbered.
 */
export const stretchesOf = (buildings: readonly Building[]): readonly Stretch[] =>
  buildings.flatMap(({ address, estate }) => {
    const [, street = '', numbers = ''] = /^\s*(\D+?)\s+(\d.*)$/.exec(address) ?? []
    const road = slugFrom(street)
    if (road === '') return []
    return [...numbers.matchAll(/(\d{1,4})\s*[A-Za-z]?(?:\s*[-–]\s*(\d{1,4}))?/g)].map(([, first = '', last = first]): Stretch => {
      const [from, to] = [Number(first), Number(last)]
      const side = (to - from) % 2 !== 0 ? 'all' : from % 2 === 0 ? 'even' : 'odd'
      return { road, from, to: Math.max(from, to), side, estate, row: 0 }
    })
  })

/** The roads as they are looked up, one address after another. */
const finder = (stretches: readonly Stretch[]): ((text: string) => Id | 'nowhere' | 'unreadable') => {
  const roads = Map.groupBy(stretches, ({ road }) => road)
  return (text) => {
    const parts = addressParts(text)
    if (!parts) return 'unreadable'
    const { road, number } = parts
    const side: Side = number % 2 === 0 ? 'even' : 'odd'
    const found = roads.get(road)?.find((one) => one.from <= number && number <= one.to && (one.side === 'all' || one.side === side))
    return found?.estate ?? 'nowhere'
  }
}

/** What address rows are summed by. */
export type AddressGround = Ground & {
  readonly stretches: readonly Stretch[]
  /** The kind of all rows, where the file has no column for it. */
  readonly kind: Id | null
  /** Whether the file holds all services of its kinds in the municipality, so that their number is the municipality's own. */
  readonly complete: boolean
}

/** Below this share of rows in known estates the stretches do not fit the file. */
const least = { over: 1, under: 2 } as const

/**
 * Sums address rows by estate and kind. Each row is looked at once and forgotten: what comes back holds numbers of estates and nothing
 * of any row, and every refusal says the row's number and the reason and never what stood there. Rows outside all estates count for the
 * municipality alone. Counts that no row gave are nought in the estates that the stretches name.
 */
export const sumAddresses = (header: readonly string[], rows: readonly Row[], ground: AddressGround): Result<Sums> => {
  const [address, road, number, kindAt] = (['address', 'road', 'number', 'kind'] as const).map((column) => columnIn(header, column)) as [
    number,
    number,
    number,
    number,
  ]
  if (address === -1 && (road === -1 || number === -1)) return refused(at('file', say('address.columns')))
  if (kindAt === -1 && ground.kind === null) return refused(at('kind', say('address.kind')))
  const find = finder(ground.stretches)
  const bySlug = new Map(ground.kinds.map(({ slug, id }) => [slug, id]))
  const named = new Set(ground.stretches.map(({ estate }) => estate))
  const counts = new Map<Id, Map<Id, number>>()
  const total = new Map<Id, number>()
  const refusals: Refusal[] = []
  let outside = 0
  const wrong = (row: number, key: 'address.formula' | 'address.unreadable' | 'address.kind.unknown' | 'address.width'): void => {
    refusals.push(at('file', say(key, { row })))
  }
  for (const { row, cells, width } of rows) {
    if (width !== header.length) {
      wrong(row, 'address.width')
      continue
    }
    if (cells.some(({ kind }) => kind === 'formula' || kind === 'error')) {
      wrong(row, 'address.formula')
      continue
    }
    const kind = kindAt === -1 ? ground.kind : (bySlug.get(slugFrom(cells[kindAt]?.text ?? '')) ?? null)
    const place = find(address === -1 ? `${cells[road]?.text ?? ''} ${cells[number]?.text ?? ''}` : (cells[address]?.text ?? ''))
    if (kind === null) wrong(row, 'address.kind.unknown')
    else if (place === 'unreadable') wrong(row, 'address.unreadable')
    else {
      total.set(kind, (total.get(kind) ?? 0) + 1)
      if (place === 'nowhere') outside += 1
      else {
        const own = counts.get(kind) ?? new Map<Id, number>()
        counts.set(kind, own.set(place, (own.get(place) ?? 0) + 1))
      }
    }
  }
  if (refusals.length > 0) return refused(...capped(refusals))
  if ((rows.length - outside) * least.under < rows.length * least.over)
    return refused(at('mapping', say('address.outside', { outside, rows: rows.length })))
  const kinds = [...total.keys()]
  return done({
    kinds,
    estates: new Map([...named].map((estate) => [estate, new Map(kinds.map((kind) => [kind, counts.get(kind)?.get(estate) ?? 0]))])),
    total: ground.complete ? total : null,
    whole: outside === 0,
    matched: outside === 0 ? 'all' : outside * 20 <= rows.length ? 'most' : 'part',
  })
}
