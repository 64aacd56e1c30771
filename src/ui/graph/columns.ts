import { edgesOf, type Graph, type GraphStep } from './graph.ts'
import { widthOf } from './words.ts'

/** Measures of the drawing, px. */
export const measures = {
  /** The width that work pages give it. */
  page: 992,
  /** The widest that can still be read when it is drawn smaller. */
  widest: 1180,
  /** From the left edge to the first column of beads, where rows have their labels. */
  labels: 236,
  /** Between columns: the least, and the most that looks well. */
  gap: 136,
  widestGap: 190,
  /** The widest name above the first column, where the lane's title stands before it, and above the others. */
  firstHead: 140,
  head: 176,
  /** Added before a column where rows come together: room for the bends. */
  join: 84,
  /** From the last column of a lane to its edge. */
  edge: 82,
  /** What words beside the last beads of rows ask for beyond that. */
  words: 48,
  /** From a lane's edge to a bead behind it, and the room for that bead's name. */
  behind: 66,
  name: 156,
  text: 12.5,
  line: 16,
  bead: 11,
} as const

/** In which column each step lies: behind those that it waits for, alone in its lane, and behind all lanes where it has none. */
const columnsOf = (graph: Graph): ReadonlyMap<string, number> => {
  const stepOf = new Map(graph.steps.flatMap((step) => step.beads.map((bead) => [bead.key, step.key] as const)))
  const columns = new Map<string, number>()
  const taken = new Set<string>()
  const place = (step: GraphStep, least: number): void => {
    const before = step.beads.flatMap(({ after }) => after.map((key) => columns.get(stepOf.get(key) ?? '') ?? -1))
    let column = Math.max(least, ...before.map((one) => one + 1))
    while (taken.has(`${step.lane} ${column}`)) column += 1
    taken.add(`${step.lane} ${column}`)
    columns.set(step.key, column)
  }
  for (const step of graph.steps.filter(({ lane }) => lane !== null)) place(step, 0)
  const behind = Math.max(-1, ...columns.values()) + 1
  for (const step of graph.steps.filter(({ lane }) => lane === null)) place(step, behind)
  return columns
}

export type Columns = {
  readonly xOf: (step: string) => number
  /** Where the lanes end. */
  readonly edge: number
  readonly width: number
  /** Width for the name of a step. */
  readonly headOf: (step: string) => number
}

const isWhole = ({ beads }: GraphStep): boolean => beads.some(({ row }) => row === null)
const hasRows = ({ beads }: GraphStep): boolean => beads.some(({ row }) => row !== null)

/** The columns before which a lane needs room: rows come together there, or the words of rows meet the name of a step. */
const roomyIn = (graph: Graph, columns: ReadonlyMap<string, number>): ReadonlySet<number> => {
  const joined = new Set(edgesOf(graph).flatMap(([from, to]) => (from.row !== null && to.row === null ? [to.key] : [])))
  const inLanes = graph.steps.filter(({ lane }) => lane !== null)
  const roomy = inLanes.filter(
    (step) =>
      isWhole(step) &&
      (step.beads.some(({ key }) => joined.has(key)) ||
        inLanes.some((other) => other.lane === step.lane && hasRows(other) && columns.get(other.key) === (columns.get(step.key) ?? 0) - 1)),
  )
  return new Set(roomy.map(({ key }) => columns.get(key) ?? 0))
}

/** Where the first column lies: behind the labels of rows, and further where a name stands in it between them. */
const firstOf = (graph: Graph, columns: ReadonlyMap<string, number>): number => {
  const labelled = graph.lanes.filter(({ rows }) => rows.length > 0).map(({ key }) => key)
  const named = graph.steps.some(
    ({ key, lane, beads }) => lane !== null && labelled.includes(lane) && columns.get(key) === 0 && beads.some(({ row }) => row === null),
  )
  return named ? measures.labels + 48 : measures.labels
}

/** How wide the name of a step may be in each column: as its longest word asks for, within what the drawing has room for. */
const headsOf = (steps: readonly GraphStep[], columns: ReadonlyMap<string, number>, count: number): readonly number[] =>
  Array.from({ length: count }, (_, column) => {
    const words = steps.filter(({ key }) => columns.get(key) === column).flatMap(({ name }) => name.split(/\s+/))
    const longest = Math.max(0, ...words.map((word) => widthOf(word, measures.text, true)))
    return Math.min(Math.max(longest + 2, measures.gap - 12), column === 0 ? measures.firstHead : measures.head)
  })

/** Where the columns lie, as wide as the page allows. */
export const placeColumns = (graph: Graph): Columns => {
  const columns = columnsOf(graph)
  const inLanes = graph.steps.filter(({ lane }) => lane !== null)
  const behind = graph.steps.filter(({ lane }) => lane === null)
  const roomy = roomyIn(graph, columns)
  const first = firstOf(graph, columns)
  const count = Math.max(0, ...inLanes.map(({ key }) => (columns.get(key) ?? 0) + 1))
  const heads = headsOf(inLanes, columns, count)
  const headAt = (column: number): number => heads[column] ?? measures.firstHead
  const outside = new Set(behind.map(({ key }) => columns.get(key))).size * (measures.behind + measures.name)
  const worded = inLanes.some(({ key, beads }) => columns.get(key) === count - 1 && beads.some(({ row }) => row !== null))
  const margin = Math.max(measures.edge, headAt(count - 1) / 2 + 12) + (worded ? measures.words : 0)
  const least = Array.from({ length: count }, (_, column) =>
    column === 0 ? first : Math.max(measures.gap, (headAt(column - 1) + headAt(column)) / 2 + 12) + (roomy.has(column) ? measures.join : 0),
  )
  const free = measures.page - least.reduce((sum, one) => sum + one, 0) - margin - outside
  const more = Math.min(measures.widestGap - measures.gap, Math.max(0, Math.floor(free / Math.max(1, count - 1))))
  const at: number[] = []
  for (let column = 0; column < count; column += 1) at.push((at[column - 1] ?? 0) + (least[column] ?? 0) + (column === 0 ? 0 : more))
  const edge = (at.at(-1) ?? first) + margin
  const order = [...new Set(behind.map(({ key }) => columns.get(key) ?? 0))].toSorted((a, b) => a - b)
  const xOf = (step: string): number => {
    const column = columns.get(step) ?? 0
    const isBehind = behind.some(({ key }) => key === step)
    const out = order.indexOf(column) * (measures.behind + measures.name)
    return isBehind ? edge + out + measures.behind : (at[column] ?? first)
  }
  return { xOf, headOf: (step) => headAt(columns.get(step) ?? 0), edge, width: edge + outside }
}
