import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDisclosure, faultsOf, hidden, hiddenPlace, hiddenShare, protect } from './index.ts'
import { loadSolver, type Solver } from './solver.ts'
import type { Dimension, Row, Table } from './table.ts'
import { attackFiles, filled, five, publishedCsv, tables, tooNarrow } from './testing.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})
afterAll(() => closeDisclosure())

const sted: Dimension = { name: 'sted', parts: { alle: ['a', 'b', 'c'] } }
const states = async (dimensions: readonly Dimension[], rows: readonly Row[], rule = five) =>
  Object.fromEntries((await protect({ dimensions, rows }, rule)).rows.map(({ at, state }) => [at.join(' '), state]))
const row = (word: string, count: number | null): Row => ({ at: [word], count })

describe('tables as callers have them', () => {
  it('where nothing adds up, only small counts are hidden', async () => {
    expect(await states([{ name: 'sted' }], [row('a', 3), row('b', 0), row('c', 5)])).toEqual({ a: 'primary', b: 'shown', c: 'shown' })
  })

  it('where nothing is small, all is shown', async () => {
    const table = filled([sted], [5, 6, 0])
    expect(await protect(table, five)).toMatchObject({ proof: 'optimal', loss: { cells: 0, weight: 0 }, exposed: [] })
  })

  it('a total that no row names may be known to nobody: nothing is hidden beside', async () => {
    expect(await states([sted], [row('a', 3), row('b', 20), row('c', 30)])).toEqual({ a: 'primary', b: 'shown', c: 'shown' })
  })

  it('what is left of a municipality is protected as if a row named it', async () => {
    const dimensions = [{ name: 'sted', parts: { kommunen: ['a', 'b'] }, partial: ['kommunen'] }]
    expect(await states(dimensions, [row('a', 50), row('b', 60), row('kommunen', 113)])).toEqual({
      a: 'secondary',
      b: 'shown',
      kommunen: 'shown',
    })
    expect(await states(dimensions, [row('a', 50), row('b', 60), row('kommunen', 210)])).toEqual({
      a: 'shown',
      b: 'shown',
      kommunen: 'shown',
    })
  })

  it('a count that is not known but follows from the others is hidden when it is small', async () => {
    expect(await states([sted], [row('a', null), row('b', 40), row('c', 50), row('alle', 92)])).toMatchObject({
      a: 'primary',
      b: 'secondary',
    })
    expect(await states([sted], [row('b', 40), row('c', 50), row('alle', 92)])).toEqual({ b: 'secondary', c: 'shown', alle: 'shown' })
  })

  it('two counts that are not known hide each other, and are never said to be hidden', async () => {
    expect(await states([sted], [row('a', null), row('b', null), row('c', 50), row('alle', 92)])).toEqual({
      a: 'unknown',
      b: 'unknown',
      c: 'shown',
      alle: 'shown',
    })
  })

  it('zeros are hidden where the rule says so', async () => {
    expect(await states([sted], filled([sted], [0, 40, 50]).rows, { ...five, zero: 'hidden' })).toMatchObject({
      a: 'primary',
      b: 'secondary',
    })
  })

  it('a row can be hidden whatever its size, and what rows carry comes back', async () => {
    const rows = filled([sted], [40, 50, 60]).rows.map((one) => ({ ...one, id: one.at[0], hide: one.at[0] === 'a' }))
    const made = await protect({ dimensions: [sted], rows }, five)
    expect(made.rows.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'primary'],
      ['alle', 'shown'],
      ['b', 'secondary'],
      ['c', 'shown'],
    ])
  })

  it('a total may be divided in two ways', async () => {
    const dimension: Dimension = {
      name: 'sted',
      parts: { alle: ['a', 'b', 'c'], nord: ['a', 'b'] },
      also: [{ total: 'alle', parts: ['nord', 'c'] }],
    }
    const rows = [...filled([sted], [3, 20, 30]).rows, row('nord', 23)]
    const made = await protect({ dimensions: [dimension], rows }, five)
    expect(made.rows.filter(({ state }) => state === 'secondary').map(({ at }) => at[0])).toEqual(['b'])
  })

  it('tables with counts that are not known are safe too: 300 cases', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables([[3]], [[2, 2]], [[2], [3]]),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        async (table, gaps) => {
          const rows = table.rows.map((one, index) => (gaps[index] && index % 3 === 0 ? { ...one, count: null } : one))
          const made = await protect({ dimensions: table.dimensions, rows }, five)
          expect(made.exposed).toEqual([])
          expect(tooNarrow(made.rows, attackFiles(solver, [publishedCsv(table.dimensions, made.rows)]), five)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('tables at fault', () => {
  const table = (rows: readonly Row[], dimensions: readonly Dimension[] = [sted]): Table => ({ dimensions, rows })
  it.each<readonly [string, Table, object]>([
    [
      'parts that do not add up',
      table(filled([sted], [5, 6, 7]).rows.map((one) => (one.at[0] === 'alle' ? row('alle', 19) : one))),
      { why: 'sum', is: 19, parts: 18, field: 'sted' },
    ],
    ['half a person', table([row('a', 1.5)]), { row: 0, why: 'not-a-count', field: 'count' }],
    ['fewer than nobody', table([row('a', -1)]), { row: 0, why: 'not-a-count' }],
    ['more than there are people', table([row('a', 2e9)]), { row: 0, why: 'too-large' }],
    ['a row twice', table([row('a', 5), row('a', 5)]), { row: 1, why: 'twice' }],
    ['a row without its word', table([row('', 5)]), { row: 0, why: 'no-word' }],
    ['a row with too many words', table([{ at: ['a', 'b'], count: 5 }]), { row: 0, why: 'words' }],
    ['a dimension twice', table([], [sted, sted]), { row: null, why: 'dimension-twice' }],
    ['a part twice', table([], [{ name: 'x', parts: { a: ['b', 'b'] } }]), { row: null, why: 'part-twice' }],
    ['a total of itself', table([], [{ name: 'x', parts: { a: ['b'], b: ['a'] } }]), { row: null, why: 'part-of-itself' }],
    ['a total without parts', table([], [{ name: 'x', parts: { a: [] } }]), { row: null, why: 'no-parts' }],
    ['a partial total without parts', table([], [{ name: 'x', partial: ['a'] }]), { row: null, why: 'no-parts' }],
    ['no dimensions', table([], []), { row: null, why: 'no-dimensions' }],
  ])('%s', async (_, wrong, fault) => {
    expect(faultsOf(wrong)[0]).toMatchObject(fault)
    await expect(protect(wrong, five)).rejects.toMatchObject({ faults: faultsOf(wrong) })
  })
})

describe('single counts', () => {
  it('are hidden by the same rule', () => {
    expect([0, 1, 4, 5].map((count) => hidden(count, five))).toEqual([false, true, true, false])
    expect(hiddenShare(97, 100, five)).toBe(true)
    expect(hiddenPlace(99, { ...five, place: 100 })).toBe(true)
  })
})
