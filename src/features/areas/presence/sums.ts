import type { Id } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { slugFrom } from '#kernel/slug'
import type { Cell, Row } from '#sheets/table'
import { nearestNames } from './nearest.ts'
import type { Kind } from './presence.ts'
import { presenceTexts } from './texts.ts'

/** An estate as files may call it: by its name, or with its association where two have one name. */
export type KnownEstate = { readonly id: Id; readonly name: string; readonly association: string | null }

/** What rows are matched against. */
export type Ground = { readonly municipality: string; readonly kinds: readonly Kind[]; readonly estates: readonly KnownEstate[] }

/** Services by kind; null where the file has no number. */
export type ByKind = ReadonlyMap<Id, number | null>

/** What a file says, summed: by estate, and for the whole municipality where it says that. `whole` when nothing lies outside the estates. */
export type Sums = {
  readonly kinds: readonly Id[]
  readonly estates: ReadonlyMap<Id, ByKind>
  readonly total: ByKind | null
  readonly whole: boolean
  readonly matched: 'all' | 'most' | 'part'
}

/** The most that is counted in one cell. */
const most = 1_000_000

/** At most so many refusals are said; the rest are counted. */
const mostRefusals = 25

const say = presenceTexts.phrase
const field = 'file'

const offered = (names: readonly string[]): string => names.map((name) => `»${name}«`).join(', ')

/** Refusals that fit on a page. */
export const capped = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.length <= mostRefusals
    ? refusals
    : [...refusals.slice(0, mostRefusals), at(field, say('sums.more', { count: refusals.length - mostRefusals }))]

/** The kinds that the columns behind the first name, in their order. */
const columnsOf = (header: readonly string[], kinds: readonly Kind[]): Result<readonly Kind[]> => {
  const found = header.slice(1).map((name) => kinds.find(({ slug }) => slug === slugFrom(name)) ?? name)
  const unknown = found.flatMap((one) => (typeof one === 'string' ? [one] : []))
  if (unknown.length > 0)
    return refused(
      ...unknown.map((name) => {
        const near = nearestNames(
          name,
          kinds.map((kind) => kind.name),
        )
        const values = { column: name, names: offered(near.length > 0 ? near : kinds.map((kind) => kind.name)) }
        return at(field, say(near.length > 0 ? 'sums.kind.near' : 'sums.kind', values))
      }),
    )
  const known = found.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  const twice = known.find((one, index) => known.indexOf(one) !== index)
  if (twice) return refused(at(field, say('sums.kind.twice', { column: twice.name })))
  return known.length > 0 ? done(known) : refused(at(field, say('sums.no_kinds')))
}

/** What a word of the first column names: an estate, the whole municipality, or the sentence that says that it names neither. */
const placeOf = (word: string, row: number, { estates, municipality }: Ground): Result<Id | 'municipality'> => {
  const slug = slugFrom(word)
  if ([slugFrom(municipality), `${slugFrom(municipality)}-kommune`, 'hele-kommunen', 'kommunen', 'i-alt'].includes(slug))
    return done('municipality')
  const exact = estates.filter(({ name, association }) => [name, `${association ?? ''} ${name}`].some((one) => slugFrom(one) === slug))
  const [first, second] = exact
  if (first && !second) return done(first.id)
  if (second)
    return refused(
      at(field, say('sums.estate.two', { row, word, names: offered(exact.map((one) => `${one.association ?? ''} ${one.name}`.trim())) })),
    )
  const near = nearestNames(
    word,
    estates.map(({ name }) => name),
  )
  return refused(at(field, say(near.length > 0 ? 'sums.estate.near' : 'sums.estate', { row, word, names: offered(near) })))
}

/** The whole number of a cell, null where it is empty, or what is wrong with it. */
const countIn = (cell: Cell | undefined, row: number, column: string): Result<number | null> => {
  if (!cell || cell.kind === 'empty') return done(null)
  const wrong = (key: 'formula' | 'error' | 'number' | 'negative' | 'whole' | 'large') =>
    refused(at(field, say(`sums.${key}`, { row, column })))
  if (cell.kind === 'formula') return wrong('formula')
  if (cell.kind === 'error') return wrong('error')
  if (cell.number === null) return wrong('number')
  if (cell.number.startsWith('-') && Number(cell.number) !== 0) return wrong('negative')
  const number = Number(cell.number)
  if (!Number.isInteger(number)) return wrong('whole')
  return number > most ? wrong('large') : done(number)
}

/** The municipality must have at least what its estates have together. */
const tooFew = (sums: Pick<Sums, 'estates' | 'total'>, kinds: readonly Kind[]): readonly Refusal[] =>
  kinds.flatMap(({ id, name }) => {
    const total = sums.total?.get(id) ?? null
    const parts = [...sums.estates.values()].reduce((sum, counts) => sum + (counts.get(id) ?? 0), 0)
    return total !== null && total < parts ? [at(field, say('sums.total', { column: name, total, parts }))] : []
  })

/**
 * Reads counts that were summed per estate: one row each with the estate in the first column and a column for each kind of service; a row
 * "Hele kommunen" gives the municipality's own. Refuses, with row and column, an estate or kind that is not known (with the nearest
 * names), a row that comes twice, and what is no whole number from nought up.
 */
export const readSums = (header: readonly string[], rows: readonly Row[], ground: Ground): Result<Sums> => {
  const columns = columnsOf(header, ground.kinds)
  if (!columns.ok) return columns
  const kinds = columns.value
  const estates = new Map<Id, ByKind>()
  const seen = new Map<string, number>()
  const refusals: Refusal[] = []
  let total: ByKind | null = null
  for (const { row, cells } of rows) {
    const word = cells[0]?.kind === 'formula' ? '' : (cells[0]?.text ?? '')
    if (word === '') {
      refusals.push(at(field, say('sums.estate.none', { row })))
      continue
    }
    const place = placeOf(word, row, ground)
    if (!place.ok) {
      refusals.push(...place.refusals)
      continue
    }
    const before = seen.get(place.value)
    if (before !== undefined) {
      refusals.push(at(field, say('sums.twice', { row, word, before })))
      continue
    }
    seen.set(place.value, row)
    const counts = kinds.map(({ id, name }, index) => [id, countIn(cells[index + 1], row, name)] as const)
    refusals.push(...counts.flatMap(([, read]) => (read.ok ? [] : read.refusals)))
    const known = new Map(counts.map(([id, read]) => [id, read.ok ? read.value : null]))
    if (place.value === 'municipality') total = known
    else estates.set(place.value, known)
  }
  if (rows.length > 0 && refusals.length === 0 && estates.size === 0) refusals.push(at(field, say('sums.no_estates')))
  if (refusals.length === 0) refusals.push(...tooFew({ estates, total }, kinds))
  if (refusals.length > 0) return refused(...capped(refusals))
  return done({ kinds: kinds.map(({ id }) => id), estates, total, whole: false, matched: 'all' })
}
