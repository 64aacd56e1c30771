import { type Columns, measures, placeColumns } from './columns.ts'
import { edgesOf, type Graph, type GraphBead, type GraphLane } from './graph.ts'
import { type Place, waysTo } from './ways.ts'
import { broken, fitted } from './words.ts'

/** Lines of text at one place; `y` is the first line's foot. */
export type Lines = {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
  readonly kind: 'title' | 'name' | 'label' | 'word'
  readonly lines: readonly string[]
}

export type Way = { readonly d: string; readonly walked: boolean }

/** A graph as it is drawn, px from the upper left corner. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly { readonly y: number; readonly width: number; readonly height: number }[]
  readonly texts: readonly Lines[]
  readonly ways: readonly Way[]
  readonly beads: readonly (GraphBead & { readonly x: number; readonly y: number })[]
}

const { line, text, bead: radius } = measures
const between = 12
const manyRows = 8

type Band = {
  readonly lane: GraphLane
  readonly y: number
  readonly height: number
  readonly middle: number
  readonly rowY: (row: string) => number
}

/** How high a lane is, and where its rows and its middle lie. */
const bandOf = (graph: Graph, lane: GraphLane, y: number, headOf: Columns['headOf']): Band => {
  const steps = graph.steps.filter((step) => step.lane === lane.key)
  const linesOf = (whole: boolean): number =>
    Math.max(
      0,
      ...steps
        .filter(({ beads }) => beads.every(({ row }) => (row === null) === whole))
        .map(({ key, name }) => broken(name, headOf(key), text, 3, true).length),
    )
  const pitch = lane.rows.length > manyRows ? 32 : 38
  const rows = lane.rows.length * pitch
  const top = 16 + Math.max(2, linesOf(false)) * line
  const whole = steps.some(({ beads }) => beads.some(({ row }) => row === null))
  const above = whole ? 14 + linesOf(true) * line + radius + 8 : 0
  const below = whole ? radius + 28 : 14
  const begin = Math.max(top, above - rows / 2)
  const height = begin + rows + Math.max(14, below - rows / 2)
  const rowY = (row: string): number => y + begin + (lane.rows.findIndex(({ key }) => key === row) + 0.5) * pitch
  return { lane, y, height, middle: y + begin + rows / 2, rowY }
}

const nameLines = (name: string, most: number): readonly string[] => broken(name, most, text, 3, true)

/** The words of one lane: its title, its rows, and the names above the columns that lie in its rows. */
const wordsOf = (graph: Graph, { lane, y, rowY, middle }: Band, { xOf, headOf }: Columns): readonly Lines[] => [
  { x: 16, y: y + 26, anchor: 'start', kind: 'title', lines: [fitted(lane.title, measures.labels - 90, text, true)] },
  ...(lane.note === ''
    ? []
    : [{ x: 16, y: y + 26 + line, anchor: 'start', kind: 'word', lines: [fitted(lane.note, measures.labels - 90, text)] } as const]),
  ...lane.rows.map(({ key, label }): Lines => {
    const lines = broken(label, measures.labels - 46, text, 2)
    return { x: 16, y: rowY(key) + 4.5 - ((lines.length - 1) * (line - 1)) / 2, anchor: 'start', kind: 'label', lines }
  }),
  ...graph.steps
    .filter((step) => step.lane === lane.key)
    .map(({ key, name, beads }): Lines => {
      const lines = nameLines(name, headOf(key))
      const inRows = beads.every(({ row }) => row !== null)
      const foot = inRows ? y + 26 : middle - radius - 8 - (lines.length - 1) * line
      return { x: xOf(key), y: foot, anchor: 'middle', kind: 'name', lines }
    }),
]

/**
 * Lays a graph out: lanes one above the other, columns by what comes after what, rows side by side, the branches meeting behind the
 * lanes. The same graph always gives the same drawing. Null where it would be too wide to read; then only the list is shown.
 */
export const layoutOf = (graph: Graph): Drawing | null => {
  const columns = placeColumns(graph)
  const { xOf, headOf, edge, width } = columns
  if (width > measures.widest) return null
  const bands: Band[] = []
  for (const lane of graph.lanes) {
    const last = bands.at(-1)
    bands.push(bandOf(graph, lane, last ? last.y + last.height + between : 0, headOf))
  }
  const end = bands.at(-1)
  const height = Math.max(end ? end.y + end.height : 0, 96)
  const bandIn = (lane: string | null): Band | undefined => bands.find((band) => band.lane.key === lane)
  const places: readonly Place[] = graph.steps.flatMap((step) =>
    step.beads.map((bead) => {
      const band = bandIn(step.lane)
      const y = band ? (bead.row === null ? band.middle : band.rowY(bead.row)) : height / 2
      return { bead, lane: step.lane, x: xOf(step.key), y, laneMiddle: band?.middle ?? height / 2 }
    }),
  )
  const behind = graph.steps.filter(({ lane }) => lane === null)
  const texts: readonly Lines[] = [
    ...bands.flatMap((band) => wordsOf(graph, band, columns)),
    ...places.flatMap(({ bead, lane, x, y }): readonly Lines[] => {
      if (bead.word === '') return []
      if (lane === null) return []
      const most = bead.row === null ? measures.gap - 12 : measures.gap - 30
      const lines = [fitted(bead.word, most, text)]
      return [
        bead.row === null
          ? { x, y: y + radius + 17, anchor: 'middle', kind: 'word', lines }
          : { x: x + radius + 5, y: y - 5, anchor: 'start', kind: 'word', lines },
      ]
    }),
    ...behind.flatMap(({ key, name, beads }): readonly Lines[] => {
      const lines = nameLines(name, measures.name - radius - 10)
      const word = beads[0]?.word ?? ''
      const rest = broken(word, measures.name - radius - 10, text, 2)
      const all = lines.length + rest.length
      const top = height / 2 + 4.5 - ((all - 1) * line) / 2
      const x = xOf(key) + radius + 7
      return [
        { x, y: top, anchor: 'start', kind: 'name', lines },
        ...(rest.length > 0 ? [{ x, y: top + lines.length * line, anchor: 'start', kind: 'word', lines: rest } as const] : []),
      ]
    }),
  ]
  const sources = new Map<string, Set<string>>()
  for (const [from, to] of edgesOf(graph)) sources.set(to.key, (sources.get(to.key) ?? new Set()).add(from.key))
  return {
    width,
    height,
    lanes: bands.map((band) => ({ y: band.y, width: edge, height: band.height })),
    texts,
    ways: places.flatMap((to) =>
      waysTo(
        to,
        places.filter((from) => sources.get(to.bead.key)?.has(from.bead.key)),
        places,
        edge,
      ),
    ),
    beads: places.map(({ bead, x, y }) => ({ ...bead, x, y })),
  }
}
