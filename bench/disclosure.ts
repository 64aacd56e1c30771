/** Hiding the small counts of the whole country, and of the table of one page. */
import { closeDisclosure, protect } from '#disclosure/index'
import type { ProtectedTable, Table } from '#disclosure/table'
import { publicRuleOn } from '../rules/disclosure-control/index.ts'
import { countryTable } from './disclosure-table.ts'
import { type Bench, type Figure, median } from './report.ts'

const rule = publicRuleOn('2026-12-01')
const pages = 200

const timed = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const began = performance.now()
  const made = await work()
  return [performance.now() - began, made]
}

const proofOf = ({ proof }: ProtectedTable): string => (typeof proof === 'object' ? `gap at most ${(proof.gap * 100).toFixed(2)} %` : proof)

/** The longest that this process did not answer while work was going on, in milliseconds. */
const pausing = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  let [longest, last] = [0, performance.now()]
  const beat = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  try {
    const made = await work()
    longest = Math.max(longest, performance.now() - last)
    return [longest, made]
  } finally {
    clearInterval(beat)
  }
}

const whole = async (name: string, table: Table, say: (line: string) => void): Promise<readonly Figure[]> => {
  const [time, made] = await timed(() => protect(table, rule))
  const [pause, again] = await pausing(() => protect(table, rule))
  const small = made.rows.filter(({ state }) => state === 'primary').length
  if (made.rows.some(({ state }, row) => state !== again.rows[row]?.state)) throw new Error(`${name}: another answer the second time`)
  say(`  ${name}: ${table.rows.length} counts, ${small} small, ${made.loss.cells} hidden beside them; ${proofOf(made)}`)
  return [
    { what: `${name}, process started`, value: time / 1000, unit: 's', goal: { most: 5 } },
    { what: `${name}, longest pause of this process`, value: pause, unit: 'ms', goal: null },
    { what: `${name}, hidden beside / small`, value: made.loss.cells / small, unit: '', goal: null },
    {
      what: `${name}, gap`,
      value: typeof made.proof === 'object' ? made.proof.gap * 100 : made.proof === 'optimal' ? 0 : 100,
      unit: '%',
      goal: { most: 5 },
    },
  ]
}

/** The table of an area's page: four estates and twelve counts, with the area's sums. */
const pageTable = (): Table => {
  const parts = { området: ['afdeling 1', 'afdeling 2', 'afdeling 3', 'afdeling 4'] }
  const rows = Array.from({ length: 12 }, (_, kind) => {
    const counts = parts.området.map((_, estate) => Math.floor((900 / (kind * kind + 1)) * (0.3 + ((estate * 7 + kind * 5) % 11) / 12)))
    return [
      ...parts.området.map((estate, at) => ({ at: [estate, `antal ${kind}`], count: counts[at] ?? 0 })),
      { at: ['området', `antal ${kind}`], count: counts.reduce((sum, count) => sum + count, 0) },
    ]
  }).flat()
  return { dimensions: [{ name: 'sted', parts }, { name: 'antal' }], rows }
}

const onePage = async (): Promise<Figure> => {
  const table = pageTable()
  const times: number[] = []
  for (let page = 0; page < pages; page += 1) times.push((await timed(() => protect(table, rule)))[0])
  return { what: 'the table of an area’s page, 60 counts, without a solver', value: median(times), unit: 'ms', goal: { most: 5 } }
}

export const disclosure: Bench = {
  title: 'small counts hidden: 1,200 areas x 12 counts, sums for municipalities and the country',
  run: async (say) => {
    const figures = [
      ...(await whole('areas, municipalities, country', countryTable(false), say)),
      ...(await whole('the same, and the twelve add up too', countryTable(true), say)),
      await onePage(),
    ]
    await closeDisclosure()
    return figures
  },
}
