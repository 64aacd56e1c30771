import { setImmediate } from 'node:timers/promises'
import { cellOf } from './cells.ts'
import { letterOf, refuse, said } from './refusals.ts'
import { type Batch, batchRows, type Cell, type Encoding, type Format, type Row, type SheetRefusal, type TableResult } from './table.ts'

/** A dimension of a cube: its name and what it can be, as codes and as words, in the order of the file. */
export type Dimension = { readonly name: string; readonly codes: readonly string[]; readonly labels: readonly string[] }

/** A cell of a cube: the figure as the file writes it, and the sign beside it that says what it is worth. */
export type CubeCell = { readonly text: string; readonly status: string }

/** A table with dimensions. The last dimension goes round fastest; `cells` gives them in that order, as often as it is asked. */
export type Cube = {
  readonly dimensions: readonly Dimension[]
  readonly time: string | null
  readonly titles: readonly string[]
  readonly languages: readonly string[]
  readonly hasStatus: boolean
  readonly cells: () => Iterable<CubeCell>
}

/** More cells than the country has figures of this kind. */
const mostCells = 2_000_000

export const cubeRefusal = (part: Parameters<typeof said>[0], values: Readonly<Record<string, string>> = {}): SheetRefusal =>
  refuse('cube', said('fault.cube.part', { part: said(part, values) }))

const codeName = (name: string): string => `${name} (kode)`

const headerOf = ({ dimensions, hasStatus }: Cube): readonly string[] => [
  ...dimensions.flatMap(({ name }) => [codeName(name), name]),
  'value',
  ...(hasStatus ? ['status'] : []),
]

const text = (value: string): Cell => ({ text: value, number: null, kind: value === '' ? 'empty' : 'text' })

/** The words of one category, as cells that all its rows share. */
const cellsOf = ({ codes, labels }: Dimension): readonly (readonly Cell[])[] =>
  codes.map((code, at) => [cellOf(code, 'point'), text(labels[at] ?? code)])

/** One row for each cell of the cube: code and words of every dimension, the figure, and its status where there is one. */
async function* batchesOf(cube: Cube): AsyncGenerator<Batch> {
  const words = cube.dimensions.map(cellsOf)
  const places = cube.dimensions.map(() => 0)
  const width = headerOf(cube).length
  let rows: Row[] = []
  let row = 0
  for (const { text: figure, status } of cube.cells()) {
    row += 1
    const cells = words.flatMap((of, at) => of[places[at] ?? 0] ?? [])
    cells.push(cellOf(figure, 'point'))
    if (cube.hasStatus) cells.push(text(status))
    rows.push({ row, width, cells })
    for (let at = places.length - 1; at >= 0; at -= 1) {
      places[at] = (places[at] ?? 0) + 1
      if ((places[at] ?? 0) < (words[at]?.length ?? 0)) break
      places[at] = 0
    }
    if (rows.length < batchRows) continue
    yield { ok: true, rows }
    rows = []
    await setImmediate()
  }
  if (rows.length > 0) yield { ok: true, rows }
}

const sizeOf = (dimensions: readonly Dimension[]): number => dimensions.reduce((size, { codes }) => size * codes.length, 1)

/** Counts the cells, giving others their turn; one more than expected is enough. */
const countOf = async (cells: Iterable<CubeCell>, expected: number): Promise<number> => {
  let count = 0
  for (const _ of cells) {
    count += 1
    if (count > expected) break
    if (count % 50_000 === 0) await setImmediate()
  }
  return count
}

/** A cube as a table; one whose figures are not as many as its dimensions say is refused whole. */
export const tableOfCube = async (cube: Cube, format: Format, encoding: Encoding | null): Promise<TableResult> => {
  const expected = sizeOf(cube.dimensions)
  if (cube.dimensions.length === 0 || expected === 0) return { ok: false, refusals: [cubeRefusal('cube.dimensions')] }
  if (expected > mostCells) {
    return { ok: false, refusals: [refuse('cube', said('fault.cube.too-many', { count: expected, most: mostCells }))] }
  }
  const header = headerOf(cube)
  const twice = header.find((name, at) => header.indexOf(name) !== at)
  if (twice !== undefined) {
    const columns = header.flatMap((name, at) => (name === twice ? [letterOf(at)] : [])).join(', ')
    return { ok: false, refusals: [refuse('same-name', said('fault.same-name', { columns }), { column: twice })] }
  }
  const found = await countOf(cube.cells(), expected)
  if (found !== expected) {
    const counts = { found: found > expected ? `> ${expected}` : found, expected }
    return { ok: false, refusals: [refuse('cube', said('fault.cube.count', counts))] }
  }
  return {
    ok: true,
    table: {
      found: {
        format,
        encoding,
        separator: null,
        decimal: 'point',
        headerRow: 0,
        titles: cube.titles,
        sheet: null,
        sheets: [],
        merged: [],
        languages: cube.languages,
        time: cube.time === null ? null : codeName(cube.time),
        doubts: [],
      },
      header,
      batches: () => batchesOf(cube),
    },
  }
}
