import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AreaFigures, type AreaStatus, evaluateHistory, evaluateYear, type Figure, type Input, type Status } from './index.ts'

const runs = { numRuns: 1_000 }
const ranks: readonly Status[] = ['none', 'prevention', 'vulnerable', 'parallel', 'transformation']
const rank = (status: Status): number => ranks.indexOf(status)
const inputs = ['residents', 'U', 'I', 'P', 'E', 'N', 'convictionMean'] as const
type Known = Record<(typeof inputs)[number], number>

// Figures near the limits, in whole hundredths (residents in whole persons), so that equality comes up often.
const near = (...limits: readonly number[]) =>
  fc.oneof(...limits.map((limit) => fc.integer({ min: limit - 2, max: limit + 2 })), fc.integer({ min: 0, max: 10_000 }))
const known: fc.Arbitrary<Known> = fc.record({
  residents: near(1_000),
  U: near(3_000, 4_000),
  I: near(3_000, 5_000),
  P: near(160, 240, 270),
  E: near(5_000, 6_000),
  N: near(5_500, 6_500),
  convictionMean: fc.integer({ min: 78, max: 82 }),
})
const years = fc.integer({ min: 2010, max: 2026 })

const hundredths = (value: number): Figure => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`
const figuresOf = (year: number, values: Known, unknown: readonly string[] = []): AreaFigures => {
  const at = (key: (typeof inputs)[number]) =>
    unknown.includes(key) ? null : key === 'residents' ? String(values[key]) : hundredths(values[key])
  return {
    year,
    residents: at('residents'),
    U: at('U'),
    I: at('I'),
    P: at('P'),
    E: at('E'),
    N: at('N'),
    convictionMean: at('convictionMean'),
  }
}
const unknowns = fc.subarray([...inputs])

/** The statutes once more, in whole hundredths and in the order of their sentences. */
const byTheBook = (year: number, v: Known, predecessors: boolean): Status => {
  const count = (...met: readonly boolean[]) => met.filter(Boolean).length
  if (v.residents < 1_000) return 'none'
  if (year < 2014) return count(v.U > 4_000, v.I > 5_000, v.P > 270) >= 2 ? 'vulnerable' : 'none'
  if (year < 2018) return count(v.U > 4_000, v.I > 5_000, v.P > 270, v.E > 5_000, v.N < 5_500) >= 3 ? 'vulnerable' : 'none'
  if (count(v.U > 4_000, v.P >= 3 * v.convictionMean, v.E > 6_000, v.N < 5_500) >= 2) {
    if (v.I <= 5_000) return 'vulnerable'
    return predecessors ? 'transformation' : 'parallel'
  }
  const softer = count(v.U > 3_000, v.P >= 2 * v.convictionMean, v.E > 6_000, v.N < 6_500) >= 2
  return year >= 2021 && v.I > 3_000 && softer ? 'prevention' : 'none'
}

describe('with every figure known', () => {
  it('the status is what the statutes say', () => {
    fc.assert(
      fc.property(years, known, fc.boolean(), (year, values, predecessors) => {
        const judged = evaluateYear(figuresOf(year, values), predecessors)
        expect(judged.status).toBe(byTheBook(year, values, predecessors))
        expect(judged.missing).toEqual([])
        expect(judged.listed).toBe(rank(judged.status) >= rank('vulnerable'))
      }),
      runs,
    )
  })

  it('more of a burden never weakens the status', () => {
    const up = fc.record({ key: fc.constantFrom('residents', 'U', 'I', 'P', 'E', 'N'), by: fc.integer({ min: 0, max: 3_000 }) } as const)
    fc.assert(
      fc.property(years, known, fc.boolean(), up, (year, values, predecessors, { key, by }) => {
        const worse = { ...values, [key]: key === 'N' ? Math.max(0, values.N - by) : values[key] + by }
        const status = (v: Known) => rank(evaluateYear(figuresOf(year, v), predecessors).status)
        expect(status(worse)).toBeGreaterThanOrEqual(status(values))
      }),
      runs,
    )
  })

  it('a margin is positive when met, negative when not, and zero at the limit', () => {
    fc.assert(
      fc.property(years, known, (year, values) => {
        for (const one of evaluateYear(figuresOf(year, values)).criteria) {
          const margin = Number(one.margin)
          if (margin === 0) expect(one.met).toBe(one.comparator === '>=')
          else expect(one.met).toBe(margin > 0)
        }
      }),
      runs,
    )
  })
})

describe('with figures missing', () => {
  const judge = (year: number, values: Known, unknown: readonly string[], predecessors: boolean | null): AreaStatus =>
    evaluateYear(figuresOf(year, values, unknown), predecessors)
  const column = (key: string): Input => (key === 'convictionMean' ? 'conviction_mean' : (key as Input))

  it('nothing is guessed: what is certain stays, however the missing figures turn out', () => {
    fc.assert(
      fc.property(years, known, unknowns, fc.boolean(), fc.boolean(), (year, values, unknown, open, predecessors) => {
        const before = judge(year, values, unknown, open ? null : predecessors)
        const after = judge(year, values, [], predecessors)
        if (before.missing.length === 0) expect(after.status).toBe(before.status)
        if (before.status !== 'unknown') expect(rank(after.status)).toBeGreaterThanOrEqual(rank(before.status))
        else expect(before.missing).not.toEqual([])
        if (before.listed !== null) expect(after.listed).toBe(before.listed)
        expect(before.met).toBeLessThanOrEqual(after.met)
      }),
      runs,
    )
  })

  it('what is not named makes no difference', () => {
    fc.assert(
      fc.property(years, known, known, unknowns, fc.boolean(), (year, values, others, unknown, predecessors) => {
        const named = judge(year, values, unknown, predecessors).missing
        const silent = unknown.filter((key) => !named.includes(column(key)))
        const otherwise = { ...values, ...Object.fromEntries(silent.map((key) => [key, others[key]])) }
        expect(judge(year, otherwise, [], predecessors).status).toBe(judge(year, values, [], predecessors).status)
      }),
      runs,
    )
  })

  it('only unknown figures are named, and once they are known nothing is missing', () => {
    fc.assert(
      fc.property(years, known, unknowns, fc.boolean(), (year, values, unknown, predecessors) => {
        const named = judge(year, values, unknown, predecessors).missing
        const columns = unknown.map(column)
        expect(named.every((input) => columns.includes(input))).toBe(true)
        const rest = unknown.filter((key) => !named.includes(column(key)))
        expect(judge(year, values, rest, predecessors).missing).toEqual([])
      }),
      runs,
    )
  })
})

describe('the years before', () => {
  const parallel: Known = { residents: 1_500, U: 4_500, I: 6_000, P: 300, E: 6_500, N: 5_000, convictionMean: 90 }
  const off: Known = { ...parallel, residents: 900 }
  const run = (...history: readonly AreaFigures[]) => evaluateHistory(history).at(-1)

  it('a year that is there but open leaves transformation open', () => {
    const history = [2020, 2021, 2022, 2023, 2024].map((year) => figuresOf(year, parallel, year === 2022 ? ['I'] : []))
    expect(run(...history)).toMatchObject({ status: 'parallel', missing: ['transformation'] })
  })

  it('one year off rules it out, also when another is not known', () => {
    const history = [2021, 2022, 2023, 2024].map((year) => figuresOf(year, year === 2022 ? off : parallel))
    expect(run(...history)).toMatchObject({ status: 'parallel', missing: [] })
  })

  it('four years running are not enough', () => {
    const history = [2020, 2021, 2022, 2023, 2024].map((year) => figuresOf(year, year === 2020 ? { ...parallel, I: 5_000 } : parallel))
    expect(run(...history)).toMatchObject({ status: 'parallel', missing: [] })
  })

  it('the order of the years makes no difference', () => {
    const history = fc.uniqueArray(fc.record({ year: years, values: known, unknown: unknowns }), {
      selector: ({ year }) => year,
      minLength: 1,
      maxLength: 6,
    })
    const shuffled = history.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const judged = (list: typeof rows) =>
          new Map(evaluateHistory(list.map((row) => figuresOf(row.year, row.values, row.unknown))).map((one) => [one.year, one]))
        const [first, second] = [judged(rows), judged(other)]
        for (const [year, status] of first) expect(second.get(year)).toEqual(status)
      }),
      runs,
    )
  })

  it('a year given twice is an accident', () => {
    expect(() => evaluateHistory([figuresOf(2020, parallel), figuresOf(2020, off)])).toThrow(RangeError)
  })
})
