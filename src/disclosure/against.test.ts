import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDisclosure, type Published, protect } from './index.ts'
import { loadSolver, type Solver } from './solver.ts'
import type { ProtectedRow, Table } from './table.ts'
import { attackFiles, filled, five, publishedCsv, tables, tooNarrow } from './testing.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})
afterAll(() => closeDisclosure())

/** What an attacker who holds both views knows too much of. */
const differenced = (...views: readonly Published[]): readonly string[] => {
  const found = attackFiles(
    solver,
    views.map(({ dimensions, rows }) => publishedCsv(dimensions, rows)),
  )
  const shown = new Set(views.flatMap(({ rows }) => rows.filter(({ state }) => state === 'shown').map(({ at }) => at.join())))
  const hidden = new Map<string, ProtectedRow>()
  for (const row of views.flatMap(({ rows }) => rows)) if (!shown.has(row.at.join())) hidden.set(row.at.join(), row)
  return tooNarrow([...hidden.values()], found, five)
}

const view = async (table: Table, against: readonly Published[] = []): Promise<Published & { readonly exposed: readonly unknown[] }> => ({
  dimensions: table.dimensions,
  ...(await protect(table, five, { against })),
})

const places = ['a', 'b', 'c', 'd', 'e']
const counts = fc.array(fc.oneof(fc.nat(7), fc.integer({ min: 5, max: 60 })), { minLength: 5, maxLength: 5 })

/** All areas, and a filter that shows some of them with a sum of its own. */
const filterOf = (all: Table, some: readonly string[]): Table => {
  const own = all.rows.filter(({ at }) => some.includes(at[0] ?? ''))
  const sum = own.reduce((total, { count }) => total + (count ?? 0), 0)
  return { dimensions: [{ name: 'sted', parts: { udvalgte: some } }], rows: [...own, { at: ['udvalgte'], count: sum }] }
}

describe('two published views', () => {
  it('all areas and a filter with a sum of its own give no hidden count away: 200 cases', async () => {
    await fc.assert(
      fc.asyncProperty(counts, fc.subarray(places, { minLength: 2, maxLength: 4 }), async (given, some) => {
        const all = await view(filled([{ name: 'sted', parts: { alle: places } }], given))
        const filter = await view(filterOf(all, some), [all])
        expect(filter.exposed).toEqual([])
        expect(differenced(all, filter)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('each protected by itself would: the test sees it', async () => {
    const all = await view(filled([{ name: 'sted', parts: { alle: places } }], [3, 6, 40, 50, 60]))
    expect(all.rows.filter(({ state }) => state !== 'shown').map(({ at }) => at[0])).toEqual(['a', 'b'])
    const alone = await view(filterOf(all, ['a', 'c', 'd']))
    expect(differenced(all, alone)).toEqual(expect.arrayContaining([expect.stringContaining('a (3): 3-3')]))
    expect(differenced(all, await view(filterOf(all, ['a', 'c', 'd']), [all]))).toEqual([])
  })

  it('one year, and later both years with their sum: 200 cases', async () => {
    await fc.assert(
      fc.asyncProperty(tables([[2], [3]], [[2], [2]]), async (both) => {
        const [years, kinds] = both.dimensions
        const first = Object.values(years?.parts ?? {})[0]?.[0] ?? ''
        const before = await view({
          dimensions: [{ name: years?.name ?? '' }, ...(kinds ? [kinds] : [])],
          rows: both.rows.filter(({ at }) => at[0] === first),
        })
        const after = await view(both, [before])
        expect(after.exposed).toEqual([])
        expect(differenced(before, after)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('the same table again hides the same, and what was shown once is not hidden for nothing', async () => {
    await fc.assert(
      fc.asyncProperty(tables([[4]], [[2, 2]], [[2], [3]]), async (table) => {
        const first = await view(table)
        const again = await view(table, [first])
        expect(again.rows.map(({ state }) => state)).toEqual(first.rows.map(({ state }) => state))
      }),
      { numRuns: 300 },
    )
  })

  it('what was published without protection is named, and the rest is still protected', async () => {
    const table = filled([{ name: 'sted', parts: { alle: ['a', 'b', 'c'] } }], [3, 6, 40])
    const careless = {
      dimensions: table.dimensions,
      rows: table.rows.map((row) => ({ ...row, state: row.at[0] === 'a' ? ('primary' as const) : ('shown' as const) })),
    }
    const made = await protect(table, five, { against: [careless] })
    expect(made.exposed).toEqual([['a']])
    expect(made.rows.find(({ at }) => at[0] === 'a')?.state).toBe('primary')
  })

  it('a corrected table keeps hidden what was hidden, and says that the two were not attacked together', async () => {
    const dimensions = [{ name: 'sted', parts: { alle: ['a', 'b', 'c'] } }]
    const before = await view(filled(dimensions, [3, 6, 40]))
    const made = await protect(filled(dimensions, [3, 41, 40]), five, { against: [before] })
    expect(made.together).toBe(false)
    expect(made.rows.filter(({ state }) => state !== 'shown').map(({ at }) => at[0])).toEqual(['a', 'b'])
  })

  it('views of other dimensions are an accident', async () => {
    const table = filled([{ name: 'sted', parts: { alle: ['a', 'b'] } }], [3, 6])
    await expect(protect(table, five, { against: [{ dimensions: [{ name: 'år' }], rows: [] }] })).rejects.toThrow(/other dimensions/)
  })
})
