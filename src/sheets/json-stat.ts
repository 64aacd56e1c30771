import Big from 'big.js'
import { z } from 'zod'
import { type Cube, type CubeCell, cubeRefusal, type Dimension, tableOfCube } from './cube.ts'
import { encodingOf } from './encoding.ts'
import { wrongType } from './format.ts'
import { refuse, said } from './refusals.ts'
import type { Opened } from './source.ts'
import type { Choices, SheetRefusal, TableResult } from './table.ts'

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
})
const dimension = z.object({ label: z.string().optional(), category })
const value = z.union([z.number(), z.string(), z.null()])
const values = z.union([z.array(value), z.record(z.string(), value)])
const statuses = z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())])
const role = z.object({ time: z.array(z.string()).optional() })

/** A dataset as both versions have it: in version 1 the order of the dimensions stands among the dimensions. */
const dataset = z.object({
  label: z.string().optional(),
  source: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.number().int().nonnegative()),
  role: role.optional(),
  dimension: z.record(z.string(), dimension),
  value: values,
  status: statuses.optional(),
})
type Dataset = z.infer<typeof dataset>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The dataset of a file: the file itself in version 2, the first of its bundle in version 1. */
const rawDataset = (file: unknown): Readonly<Record<string, unknown>> | null => {
  if (!isObject(file)) return null
  if (isObject(file.dimension) && file.value !== undefined) return file
  return Object.values(file).find((one): one is Readonly<Record<string, unknown>> => isObject(one) && isObject(one.dimension)) ?? null
}

/** Version 1 with its order taken out of the dimensions, so that it is like version 2. */
const levelled = (raw: Readonly<Record<string, unknown>>): unknown => {
  const { id, size, role: roles, ...dimensions } = raw.dimension as Readonly<Record<string, unknown>>
  return raw.id === undefined ? { ...raw, id, size, role: roles, dimension: dimensions } : raw
}

const codesOf = ({ index, label }: z.infer<typeof category>): readonly string[] => {
  if (Array.isArray(index)) return index
  if (index)
    return Object.entries(index)
      .toSorted(([, one], [, other]) => one - other)
      .map(([code]) => code)
  return Object.keys(label ?? {})
}

const dimensionsOf = (set: Dataset): readonly Dimension[] | SheetRefusal => {
  const dimensions: Dimension[] = []
  for (const [at, id] of set.id.entries()) {
    const found = set.dimension[id]
    const codes = found ? codesOf(found.category) : []
    if (!found || codes.length !== set.size[at]) return cubeRefusal('cube.categories', { name: found?.label ?? id })
    dimensions.push({ name: found.label ?? id, codes, labels: codes.map((code) => found.category.label?.[code] ?? code) })
  }
  return dimensions
}

const written = (figure: z.infer<typeof value> | undefined): string => {
  if (figure === null || figure === undefined) return ''
  return typeof figure === 'string' ? figure : new Big(figure).toFixed()
}

/** The cells in their order; a sparse list names those that it has by their place. */
function* cellsOf(set: Dataset, size: number): Generator<CubeCell> {
  const { value: figures, status } = set
  const length = Array.isArray(figures) ? figures.length : size
  for (let at = 0; at < length; at += 1) {
    const figure = Array.isArray(figures) ? figures[at] : figures[String(at)]
    const sign = typeof status === 'string' ? status : Array.isArray(status) ? status[status.length === 1 ? 0 : at] : status?.[String(at)]
    yield { text: written(figure), status: sign ?? '' }
  }
}

/** What a JSON-stat file holds (format 2.0 and 1.x of json-stat.org). */
export const cubeOfJsonStat = (file: unknown): Cube | SheetRefusal => {
  const raw = rawDataset(file)
  if (raw === null) return isObject(file) && 'class' in file ? cubeRefusal('cube.dataset') : wrongType('json')
  const parsed = dataset.safeParse(levelled(raw))
  if (!parsed.success) {
    const part = String(parsed.error.issues[0]?.path[0] ?? '')
    return cubeRefusal(part === 'value' || part === 'status' ? 'cube.data' : 'cube.dimensions')
  }
  const set = parsed.data
  const dimensions = dimensionsOf(set)
  if ('fault' in dimensions) return dimensions
  const size = set.size.reduce((product, one) => product * one, 1)
  const time = set.role?.time?.[0]
  return {
    dimensions,
    time: time === undefined ? null : (set.dimension[time]?.label ?? time),
    titles: [set.label, set.source, set.updated].flatMap((title) => (title ? [title] : [])),
    languages: [],
    hasStatus: set.status !== undefined,
    cells: () => cellsOf(set, size),
  }
}

/** Reads a JSON-stat file as a table with one row for each of its cells. */
export const readJsonStat = async (opened: Opened, _: Choices): Promise<TableResult> => {
  const encoding = await encodingOf(opened.head, opened.chunks())
  if (typeof encoding !== 'string') return { ok: false, refusals: [encoding] }
  const text = new TextDecoder(encoding.startsWith('utf-8') ? 'utf-8' : encoding).decode(await opened.whole())
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { ok: false, refusals: [refuse('damaged', said('fault.damaged', { detail: said('detail.json') }))] }
  }
  const cube = cubeOfJsonStat(file)
  return 'fault' in cube ? { ok: false, refusals: [cube] } : tableOfCube(cube, 'json-stat', encoding)
}
