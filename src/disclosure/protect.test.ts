import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layOut } from './against.ts'
import { answerAlone } from './answer.ts'
import { closeDisclosure, protect } from './index.ts'
import { linearMeans } from './linear.ts'
import { type Problem, poseProblem } from './problem.ts'
import { search } from './search.ts'
import { loadSolver, type Solver, scaleOf, solveBlock } from './solver.ts'
import type { ProtectedTable, Table } from './table.ts'
import { attackFiles, filled, five, publishedCsv, tables, tooNarrow } from './testing.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})
afterAll(() => closeDisclosure())

const attacked = (table: Table, made: ProtectedTable): readonly string[] =>
  tooNarrow(made.rows, attackFiles(solver, [publishedCsv(table.dimensions, made.rows)]), made.rule)

describe('what the public gets', () => {
  it('tells nobody a hidden count: flat and nested tables, attacked from their file alone', async () => {
    await fc.assert(
      fc.asyncProperty(tables([[3]], [[5]], [[2, 3]], [[3], [3]], [[2, 2], [2]], [[4], [3]]), async (table) => {
        const made = await protect(table, five)
        expect(attacked(table, made)).toEqual([])
        expect(made.proof).toBe('optimal')
        for (const { count, state } of made.rows) {
          expect(state === 'primary').toBe(count !== null && count > 0 && count < 5)
          if (count === 0) expect(state).toBe('shown')
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('tables that are no network, by the solver: 40 cases', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables(
          [[2], [2], [2]],
          [[3], [2], [2]],
          [
            [2, 2],
            [2, 1],
          ],
        ),
        async (table) => {
          const made = await protect(table, five)
          expect(attacked(table, made)).toEqual([])
          expect(made.proof).toBe('optimal')
        },
      ),
      { numRuns: 40 },
    )
  })

  it('the attacker of these tests finds a lone small count out, and what a total gives away', () => {
    const table = filled([{ name: 'sted', parts: { alle: ['a', 'b', 'c'] } }], [3, 40, 50])
    const alone = table.rows.map((row) => ({ ...row, state: row.at[0] === 'a' ? ('primary' as const) : ('shown' as const) }))
    expect(tooNarrow(alone, attackFiles(solver, [publishedCsv(table.dimensions, alone)]), five)).toEqual(['a (3): 3-3'])
  })
})

/** Whether hiding these rows beside the small ones protects the table, by the attack on its file. */
const isSafe = (table: Table, chosen: ReadonlySet<number>): boolean => {
  const rows = table.rows.map((row, index) => {
    const small = row.count !== null && row.count > 0 && row.count < 5
    return { ...row, state: small ? ('primary' as const) : chosen.has(index) ? ('secondary' as const) : ('shown' as const) }
  })
  return tooNarrow(rows, attackFiles(solver, [publishedCsv(table.dimensions, rows)]), five).length === 0
}

/** The least that can be hidden beside the small counts, found by trying everything that costs less than `most`. */
const cheapest = (table: Table, most: number): number => {
  const free = table.rows.flatMap(({ count }, index) => (count !== null && count >= 5 ? [{ index, weight: count + 1 }] : []))
  let best = most
  const search = (from: number, chosen: ReadonlySet<number>, cost: number): void => {
    if (cost >= best) return
    if (isSafe(table, chosen)) {
      best = cost
      return
    }
    for (let next = from; next < free.length; next += 1) {
      const { index, weight } = free[next] ?? { index: -1, weight: 0 }
      search(next + 1, new Set([...chosen, index]), cost + weight)
    }
  }
  search(0, new Set(), 0)
  return best
}

const costOf = ({ weight, hidden }: Problem, open: Uint8Array = new Uint8Array()): number =>
  open.reduce((sum, one, cell) => sum + (one === 1 && hidden[cell] === 0 ? (weight[cell] ?? 0) : 0), 0)

describe('what is hidden beside the small counts', () => {
  it('is the least that can be: small tables against trying everything, 120 cases', async () => {
    await fc.assert(
      fc.asyncProperty(tables([[4]], [[2, 2]], [[2], [2]], [[3], [2]]), async (table) => {
        const made = await protect(table, five)
        expect(cheapest(table, made.loss.weight + 1)).toBe(made.loss.weight)
      }),
      { numRuns: 120 },
    )
  })

  it('costs the same by linear programming and HiGHS as by flows and trying, 60 cases', () => {
    fc.assert(
      fc.property(tables([[2, 3]], [[3], [3]], [[2, 2], [3]]), (table) => {
        const laid = layOut(table)
        if (!('system' in laid)) throw new Error('The table is at fault')
        const problem = poseProblem(laid.system, five, laid.settled)
        const alone = answerAlone(problem)
        const means = linearMeans(solver, problem)
        const scale = scaleOf(solver, problem)
        try {
          const linear = search(problem, { ...means, weigh: scale.weigh, solve: (block) => solveBlock(solver, block) })
          expect([alone?.proof, linear?.proof]).toEqual(['optimal', 'optimal'])
          expect(costOf(problem, linear?.open)).toBe(costOf(problem, alone?.open))
        } finally {
          means.close()
          scale.close()
        }
      }),
      { numRuns: 60 },
    )
  })
})
