import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#config'
import { countryTable } from '../../bench/disclosure-table.ts'
import { closeDisclosure, protect } from './index.ts'
import { loadSolver, type Solver } from './solver.ts'
import type { ProtectedTable } from './table.ts'
import { attackFiles, filled, five, publishedCsv, tooNarrow } from './testing.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})
afterAll(() => closeDisclosure())

const country = countryTable(false)
const statesOf = (made: ProtectedTable): string => made.rows.map(({ state }) => state[0]).join('')
const flat = (name: string, parts: number) => ({
  name,
  parts: { [`${name}*`]: Array.from({ length: parts }, (_, part) => `${name}${part}`) },
})
/** No network, so that only the process of its own can answer. */
const cube = filled(
  [flat('a', 3), flat('b', 2), flat('c', 2)],
  Array.from({ length: 12 }, (_, cell) => [3, 40, 0, 12, 7, 90, 2][cell % 7] ?? 0),
)

describe('the search in a process of its own', () => {
  it('gives the same answer again, and from another process', async () => {
    const first = await protect(country, five)
    expect(first.proof).toBe('optimal')
    expect(statesOf(await protect(country, five))).toBe(statesOf(first))
    await closeDisclosure()
    expect(statesOf(await protect(country, five))).toBe(statesOf(first))
    const three = await protect(cube, five)
    await closeDisclosure()
    expect(await protect(cube, five)).toEqual(three)
  })

  it('the order of the rows changes nothing for a table whose cheapest choice is the only one', async () => {
    const table = filled([flat('a', 4)], [3, 6, 40, 50])
    const turned = { ...table, rows: table.rows.toReversed() }
    const [one, other] = [await protect(table, five), await protect(turned, five)]
    expect(other.rows.toReversed()).toEqual(one.rows)
  })

  it('stopped before it began, or while it searches, it hides more and never less, and says that nothing is proven', async () => {
    const least = await protect(cube, five)
    for (const signal of [AbortSignal.abort(), AbortSignal.timeout(1)]) {
      const made = await protect(cube, five, { signal })
      expect(made.proof).toBe('not-proven')
      expect(made.loss.weight).toBeGreaterThanOrEqual(least.loss.weight)
      expect(tooNarrow(made.rows, attackFiles(solver, [publishedCsv(cube.dimensions, made.rows)]), five)).toEqual([])
    }
    expect(statesOf(await protect(cube, five))).toBe(statesOf(least))
  })

  it('many tables at once are answered one after another, each as it is', async () => {
    const tables = [1, 2, 3, 4].map((small) => filled([flat('a', 2), flat('b', 2), flat('c', 2)], [small, 9, 8, 7, 6, 30, 40, 50]))
    const made = await Promise.all(tables.map((table) => protect(table, five)))
    for (const [index, table] of tables.entries()) expect(made[index]).toEqual(await protect(table, five))
  })

  it('a program that is done ends without waiting for it', async () => {
    const program = join(projectRoot, 'src/disclosure/fixtures/leaving.ts')
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program], { cwd: projectRoot })
    expect({ stdout, stderr }).toEqual({ stdout: 'optimal\n', stderr: '' })
  })
})
