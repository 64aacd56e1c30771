/** For tests: random tables, the file that the public gets, and an attacker who has nothing but that file. */
import fc from 'fast-check'
import { readRecords } from '#sheets/csv-records'
import { csvText } from '#sheets/csv-write'
import type { Column } from '#sheets/sheet'
import { type DisclosureRule, isProtected } from '../../rules/disclosure-control/pure.ts'
import type { Solver } from './solver.ts'
import type { Dimension, ProtectedRow, Row, Table } from './table.ts'

/** The rule of the tests: counts of 1 to 4 are hidden. */
export const five: DisclosureRule = { threshold: 5, zero: 'shown', denominator: 20, place: 0 }

const totalsOf = ({ parts = {} }: Dimension): ReadonlyMap<string, string> =>
  new Map(Object.entries(parts).flatMap(([total, list]) => list.map((part): [string, string] => [part, total])))

/** What the public gets: for every dimension its word and the total that it is a part of, then the count, `•` for hidden, `–` for unknown. */
export const publishedCsv = (dimensions: readonly Dimension[], rows: readonly ProtectedRow[]): string => {
  const totals = dimensions.map(totalsOf)
  const column = (name: string, kind: Column['kind'] = 'text'): Column => ({ key: name, title: () => name, kind })
  const signs = { primary: '•', secondary: '•', unknown: '–' }
  return csvText(
    {
      name: () => 'antal',
      columns: [...dimensions.flatMap(({ name }) => [column(name), column(`${name} er del af`)]), column('antal', 'number')],
      rows: rows.map(({ at, count, state }) => [
        ...at.flatMap((word, index) => [word, totals[index]?.get(word) ?? null]),
        state === 'shown' ? count : signs[state],
      ]),
    },
    { language: 'da' },
  )
}

/** What an attacker knows of a hidden cell, by the words of its dimensions: the least and the most that it can be; null for no bound. */
export type Found = ReadonlyMap<string, { readonly least: number; readonly most: number | null }>

export const nameOf = (at: readonly string[]): string => at.join(' | ')

type Seen = {
  readonly counts: Map<string, number | null>
  /** For each dimension the ways in which its totals add up, as the files tell them: by file and total, the parts. */
  readonly totals: readonly Map<string, { readonly total: string; readonly parts: Set<string> }>[]
  readonly words: readonly Set<string>[]
}

/** Reads published files and nothing else. A count that one of them shows is known, whatever another hides. */
const read = (files: readonly string[]): Seen => {
  const counts = new Map<string, number | null>()
  const totals: Map<string, { total: string; parts: Set<string> }>[] = []
  const words: Set<string>[] = []
  files.forEach((file, number) => {
    const csv = readRecords(new TextEncoder().encode(file))
    if (!csv.ok) throw new Error(csv.why)
    for (const { cells } of csv.records.slice(1)) {
      const at: string[] = []
      for (let index = 0; index * 2 < cells.length - 1; index += 1) {
        const [word = '', total = ''] = [cells[index * 2], cells[index * 2 + 1]]
        at.push(word)
        totals[index] ??= new Map()
        words[index] ??= new Set()
        words[index]?.add(word)
        if (total === '') continue
        const division = totals[index]?.get(`${number} ${total}`) ?? { total, parts: new Set<string>() }
        division.parts.add(word)
        totals[index]?.set(`${number} ${total}`, division)
      }
      const count = /^\d+$/.test(cells.at(-1) ?? '') ? Number(cells.at(-1)) : null
      counts.set(nameOf(at), counts.get(nameOf(at)) ?? count)
    }
  })
  return { counts, totals, words }
}

/** Every sum that the files tell of: in each dimension, at every combination of words of the others. */
const sumsIn = ({ totals, words }: Seen): readonly { readonly total: string; readonly parts: readonly string[] }[] =>
  totals.flatMap((own, dimension) => {
    const places = words.reduce<readonly (readonly string[])[]>(
      (ways, list, index) => ways.flatMap((way) => (index === dimension ? [[...way, '']] : [...list].map((word) => [...way, word]))),
      [[]],
    )
    return [...own.values()].flatMap(({ total, parts }) =>
      places.map((place) => ({
        total: nameOf(place.with(dimension, total)),
        parts: [...parts].map((part) => nameOf(place.with(dimension, part))),
      })),
    )
  })

/** Attacks every hidden cell of published files by linear programming: the least and the most that it can be, all the rest known. */
export const attackFiles = (solver: Solver, files: readonly string[]): Found => {
  const seen = read(files)
  const open = new Map<string, number>()
  const variable = (name: string): number | undefined => {
    if (typeof seen.counts.get(name) === 'number') return undefined
    if (!open.has(name)) open.set(name, open.size)
    return open.get(name)
  }
  const rows = sumsIn(seen).map(({ total, parts }) => {
    let right = 0
    const entries = new Map<number, number>()
    for (const [name, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = variable(name)
      if (at === undefined) right -= sign * (seen.counts.get(name) ?? 0)
      else entries.set(at, sign)
    }
    return { entries: [...entries], right }
  })
  for (const [name, count] of seen.counts) if (count === null) variable(name)
  const size = open.size
  const found = new Map<string, { readonly least: number; readonly most: number | null }>()
  if (size === 0) return found
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ entries }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + entries.length
  })
  return solver.withModel(
    {
      numCols: size,
      numRows: rows.length,
      colCost: new Float64Array(size),
      colLower: new Float64Array(size),
      colUpper: new Float64Array(size).fill(solver.infinity),
      rowLower: Float64Array.from(rows, ({ right }) => right),
      rowUpper: Float64Array.from(rows, ({ right }) => right),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: size,
        starts,
        indices: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([at]) => at))),
        values: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, sign]) => sign))),
      },
    },
    (model) => {
      model.options.set({ output_flag: false })
      const end = (cell: number, sign: 1 | -1): number | null => {
        model.changeColCost(cell, sign)
        // After one without a bound, the next does not always end unless it begins anew.
        model.clearSolver()
        model.run()
        const status = model.getModelStatus()
        const value = model.getSolution().colValue[cell] ?? 0
        model.changeColCost(cell, 0)
        if (status === solver.constants.modelStatus.optimal) return Math.round(value * 1e6) / 1e6
        if (status === solver.constants.modelStatus.unbounded || status === solver.constants.modelStatus.unboundedOrInfeasible) return null
        throw new Error(`The attack ended with ${status}`)
      }
      for (const [name, cell] of open) if (seen.counts.has(name)) found.set(name, { least: end(cell, 1) ?? 0, most: end(cell, -1) })
      return found
    },
  )
}

/** Hidden rows that the attacker knows too much of, each with what he knows. */
export const tooNarrow = (rows: readonly ProtectedRow[], found: Found, rule: DisclosureRule): readonly string[] =>
  rows.flatMap(({ at, count, state }) => {
    const known = found.get(nameOf(at))
    if (count === null || (state !== 'primary' && state !== 'secondary')) return []
    return known && isProtected(count, known.least, known.most, rule) ? [] : [`${nameOf(at)} (${count}): ${known?.least}-${known?.most}`]
  })

/** A total word with its parts, one or two levels deep. */
const dimensionOf = (name: string, widths: readonly number[]): Dimension =>
  widths.length === 1
    ? { name, parts: { [`${name}*`]: Array.from({ length: widths[0] ?? 1 }, (_, part) => `${name}${part}`) } }
    : {
        name,
        parts: {
          [`${name}*`]: widths.map((_, group) => `${name}${group}*`),
          ...Object.fromEntries(
            widths.map((width, group) => [`${name}${group}*`, Array.from({ length: width }, (_, part) => `${name}${group}.${part}`)]),
          ),
        },
      }

/** All rows of a table, from the counts of its smallest cells in the order of their words. */
export const filled = (dimensions: readonly Dimension[], counts: readonly number[]): Table => {
  const above = dimensions.map(totalsOf)
  const leaves = dimensions.map(({ parts = {} }) =>
    Object.values(parts)
      .flat()
      .filter((word) => !(word in parts)),
  )
  const sums = new Map<string, { at: readonly string[]; count: number }>()
  const cells = leaves.reduce<readonly (readonly string[])[]>(
    (ways, list) => ways.flatMap((way) => list.map((word) => [...way, word])),
    [[]],
  )
  cells.forEach((cell, index) => {
    const lines = cell.map((word, dimension) => {
      const line = [word]
      for (let next = above[dimension]?.get(word); next !== undefined; next = above[dimension]?.get(next)) line.push(next)
      return line
    })
    for (const at of lines.reduce<readonly (readonly string[])[]>(
      (ways, line) => ways.flatMap((way) => line.map((word) => [...way, word])),
      [[]],
    )) {
      const sum = sums.get(nameOf(at)) ?? { at, count: 0 }
      sum.count += counts[index] ?? 0
      sums.set(nameOf(at), sum)
    }
  })
  return { dimensions, rows: [...sums.values()] satisfies readonly Row[] }
}

const counts = fc.oneof(
  { weight: 2, arbitrary: fc.nat(6) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 40 }) },
  { weight: 1, arbitrary: fc.nat(900) },
)

/** Random tables of given shapes: for each dimension the numbers of parts, one number for one level, several for two. */
export const tables = (...shapes: readonly (readonly (readonly number[])[])[]): fc.Arbitrary<Table> =>
  fc.constantFrom(...shapes).chain((shape) => {
    const cells = shape.reduce((product, widths) => product * widths.reduce((sum, width) => sum + width, 0), 1)
    const dimensions = shape.map((widths, index) => dimensionOf('abc'[index] ?? 'x', widths))
    return fc.array(counts, { minLength: cells, maxLength: cells }).map((list) => filled(dimensions, list))
  })
