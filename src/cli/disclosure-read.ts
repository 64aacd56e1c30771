import { z } from 'zod'
import type { Published, Row, Table } from '#disclosure/index'
import { isDay } from '#kernel/day'
import {
  type Audience,
  audiences,
  type DisclosureRule,
  type DisclosureSource,
  disclosureRuleOn,
  disclosureSources,
} from '../../rules/disclosure-control/index.ts'
import { hasPath, pathText } from './json-path.ts'

export type DisclosureFile = { readonly table: Table; readonly rule: DisclosureRule; readonly against: readonly Published[] }
export type DisclosureRead =
  | { readonly ok: true; readonly file: DisclosureFile }
  | { readonly ok: false; readonly refusals: readonly string[] }

const Word = z
  .union([z.string(), z.int()], 'skal være en tekst eller et helt tal')
  .transform((word) => String(word).trim().normalize('NFC'))
  .refine((word) => word !== '', 'må ikke være tom')
const Words = z.array(Word, 'skal være en liste').min(1, 'har ingen dele')
const reserved = ['count', 'state', 'hide']

const Dimension = z.strictObject(
  {
    name: Word.refine((name) => !reserved.includes(name), `må ikke hedde ${reserved.join(', ')}`),
    parts: z.record(z.string(), Words, 'skal være et objekt').optional(),
    partial: Words.optional(),
    also: z.array(z.strictObject({ total: Word, parts: Words }), 'skal være en liste').optional(),
  },
  'skal være et objekt med name og måske parts og partial',
)
const Dimensions = z.array(Dimension, 'skal være en liste').min(1, 'har ingen dimensioner')
const Rows = z.array(z.record(z.string(), z.unknown(), 'skal være et objekt'), 'skal være en liste')

const File = z.strictObject(
  {
    source: z.enum(disclosureSources as [DisclosureSource], `skal være en af ${disclosureSources.join(', ')}`).default('default'),
    audience: z.enum(audiences as unknown as [Audience], `skal være en af ${audiences.join(', ')}`).default('public'),
    on: z.string('skal være en dato').refine(isDay, 'skal være en dato som 2016-12-31').optional(),
    threshold: z.int('skal være et helt tal').min(2, 'skal være mindst 2').max(1_000, 'er over 1.000').optional(),
    dimensions: Dimensions,
    rows: Rows,
    against: z.array(z.strictObject({ dimensions: Dimensions, rows: Rows }, 'skal være et objekt med dimensions og rows')).default([]),
  },
  'skal være et objekt med dimensions og rows',
)
type Read = z.output<typeof File>
type Dimensions = Read['dimensions']

const Count = z
  .int('skal være et helt antal, eller null når det ikke kendes')
  .min(0, 'må ikke være negativt')
  .max(1_000_000_000, 'er over det største antal, 1.000.000.000')
  .nullable()
const states = ['shown', 'primary', 'secondary', 'hidden', 'unknown'] as const

type State = (typeof states)[number]

/** Reads one row, or every field of it that is wrong. */
const readRow = (
  given: Readonly<Record<string, unknown>>,
  place: string,
  dimensions: Dimensions,
): (Row & { readonly state?: State }) | readonly string[] => {
  const refusals: string[] = []
  const read = <T>(field: string, schema: z.ZodType<T>, otherwise: T): T => {
    const result = schema.safeParse(given[field])
    if (result.success) return result.data
    refusals.push(`${place}.${field}: ${field in given ? (result.error.issues[0]?.message ?? 'er forkert') : 'mangler'}`)
    return otherwise
  }
  const at = dimensions.map(({ name }) => read(name, Word as z.ZodType<string>, ''))
  const count = read('count', Count, null)
  const hide = 'hide' in given && read('hide', z.boolean('skal være true eller false'), false)
  const state = 'state' in given ? read('state', z.enum(states, `skal være en af ${states.join(', ')}`), 'shown' as State) : undefined
  return refusals.length > 0 ? refusals : { at, count, ...(hide && { hide }), ...(state && { state }) }
}

const isRow = (read: Row | readonly string[]): read is Row & { readonly state?: State } => 'count' in read

const readRows = (given: Read['rows'], place: string, dimensions: Dimensions) => {
  const read = given.map((row, index) => readRow(row, `${place}[${index}]`, dimensions))
  return { rows: read.filter(isRow), refusals: read.flatMap((row) => (isRow(row) ? [] : row)) }
}

const toDimensions = (dimensions: Dimensions): Table['dimensions'] =>
  dimensions.map(({ name, parts, partial, also }) => ({
    name,
    ...(parts && { parts: Object.fromEntries(Object.entries(parts).map(([total, list]) => [total.trim().normalize('NFC'), list])) }),
    ...(partial && { partial }),
    ...(also && { also }),
  }))

/** A row that was published before: without a state, a count is shown and none is hidden. */
const published = (row: Row & { readonly state?: State }): Published['rows'][number] => {
  const state = row.state === 'hidden' ? 'secondary' : (row.state ?? (row.count === null ? 'secondary' : 'shown'))
  return { at: row.at, count: row.count, state }
}

/** Reads a table, or every place in the file that is wrong: its path and the reason. `today` is the day of a file that names none. */
export const readDisclosureFile = (bytes: Uint8Array, today: string): DisclosureRead => {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return { ok: false, refusals: [`filen er ikke JSON (${error instanceof Error ? error.message : error})`] }
  }
  const read = File.safeParse(data)
  if (!read.success) {
    return {
      ok: false,
      refusals: read.error.issues.map((issue) =>
        issue.code === 'unrecognized_keys'
          ? `${pathText(issue.path)}: kender ikke ${issue.keys.join(', ')}`
          : `${pathText(issue.path)}: ${hasPath(data, issue.path) ? issue.message : 'mangler'}`,
      ),
    }
  }
  const { source, audience, on = today, threshold, dimensions, against } = read.data
  const own = readRows(read.data.rows, 'rows', dimensions)
  const before = against.map((one, index) => ({ ...one, ...readRows(one.rows, `against[${index}].rows`, one.dimensions) }))
  const refusals = [...own.refusals, ...before.flatMap((one) => one.refusals)]
  if (refusals.length > 0) return { ok: false, refusals }
  const { threshold: usual, zero, denominator, place } = disclosureRuleOn(source, audience, on)
  return {
    ok: true,
    file: {
      table: { dimensions: toDimensions(dimensions), rows: own.rows.map(({ state: _, ...row }) => row) },
      rule: { threshold: threshold ?? usual, zero, denominator, place },
      against: before.map((one) => ({ dimensions: toDimensions(one.dimensions), rows: one.rows.map(published) })),
    },
  }
}
