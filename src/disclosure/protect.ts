import type { DisclosureRule } from '../../rules/disclosure-control/pure.ts'
import { layOut, layOutAgainst } from './against.ts'
import { type Answer, answerAlone } from './answer.ts'
import { searchInChild } from './child.ts'
import { type Problem, poseProblem } from './problem.ts'
import { wordsOf } from './system.ts'
import type { Fault, Proof, ProtectedTable, Published, Row, State, Table } from './table.ts'

export type ProtectOptions = {
  /** Ends the search; what comes back is safe and `not-proven`. */
  readonly signal?: AbortSignal
  /** What readers already have: nothing of it may become computable by this table. */
  readonly against?: readonly Published[]
}

/** Tables of up to so many cells are tried in this process, before one of its own is asked. */
const smallTable = 2_000

/** Thrown for a table that cannot be protected, since it is no table; `faultsOf` tells beforehand. */
const faulty = (faults: readonly Fault[]): Error => Object.assign(new RangeError('The table is at fault'), { faults })

/** What is wrong with a table: empty when it can be protected. */
export const faultsOf = (table: Table): readonly Fault[] => {
  const laid = layOut(table)
  return 'system' in laid ? [] : laid
}

/** Cells that hang together by sums with one that needs protection; hiding all of them protects it. */
const concerned = ({ size, links, hidden, needUp, needDown, needWidth }: Problem): Uint8Array => {
  const over: number[][] = Array.from({ length: size }, () => [])
  const cellsOf = links.map(({ total, parts }) => (total >= 0 ? [total, ...parts] : parts))
  cellsOf.forEach((cells, link) => {
    for (const cell of cells) over[cell]?.push(link)
  })
  const found = new Uint8Array(size)
  const waiting: number[] = []
  const used = new Uint8Array(links.length)
  const take = (cell: number): void => {
    if (found[cell] === 1) return
    found[cell] = 1
    waiting.push(cell)
  }
  for (let cell = 0; cell < size; cell += 1) {
    if (hidden[cell] === 1 && (needUp[cell] ?? 0) + (needDown[cell] ?? 0) + (needWidth[cell] ?? 0) > 0) take(cell)
  }
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    for (const link of over[cell] ?? []) {
      if (used[link] === 1) continue
      used[link] = 1
      for (const other of cellsOf[link] ?? []) take(other)
    }
  }
  return found
}

const answerOf = async (problem: Problem, all: Uint8Array, signal: AbortSignal | undefined): Promise<Answer> => {
  if (!all.includes(1)) return { open: problem.hidden, proof: 'optimal', exposed: [] }
  const alone = problem.size <= smallTable ? answerAlone(problem) : null
  if (alone) return alone
  const { answer, heard } = await searchInChild(problem, signal)
  // Without an answer everything that hangs together with a small count is hidden: more than is needed, and safe.
  return (
    answer ?? { open: heard ?? all.map((one, cell) => (one === 1 || problem.hidden[cell] === 1 ? 1 : 0)), proof: 'not-proven', exposed: [] }
  )
}

/**
 * Hides what is small in a table and, so that it stays hidden, as little else as can be: every hidden cell is open enough
 * (`rules/disclosure-control`) to who knows all that is shown, all sums and the rule. The one function for screens, charts, files, PDF
 * and the API. The same table gives the same answer. Throws when the table is at fault (`faultsOf`).
 */
export const protect = async <R extends Row>(
  table: Pick<Table, 'dimensions'> & { readonly rows: readonly R[] },
  rule: DisclosureRule,
  { signal, against = [] }: ProtectOptions = {},
): Promise<ProtectedTable<R>> => {
  const laid = against.length > 0 ? layOutAgainst(table, against) : layOut(table)
  if (!('system' in laid)) throw faulty(laid)
  const { system, settled, together } = laid
  const problem = poseProblem(system, rule, settled)
  const all = concerned(problem)
  const { open, proof, exposed } = await answerOf(problem, all, signal)
  const hidden = new Map([...problem.cell].map((cell, index) => [cell, index]))
  const primary = (index: number): boolean =>
    (problem.needUp[index] ?? 0) > 0 || (problem.needDown[index] ?? 0) > 0 || settled.small.has(problem.cell[index] ?? -1)
  let [cells, weight] = [0, 0]
  const stateOf = (row: Row, cell: number): State => {
    const index = hidden.get(cell) ?? -1
    if (index < 0 || open[index] !== 1) return row.count === null ? 'unknown' : 'shown'
    if (primary(index)) return 'primary'
    if (row.count === null) return 'unknown'
    cells += 1
    weight += problem.weight[index] ?? 0
    return 'secondary'
  }
  const byRow = new Map<number, number>()
  system.rowOf.forEach((row, cell) => {
    if (row >= 0) byRow.set(row, cell)
  })
  const rows = table.rows.map((row, index) => ({ ...row, state: stateOf(row, byRow.get(index) ?? -1) }))
  return {
    rows,
    rule,
    proof: proof as Proof,
    loss: { cells, weight },
    together,
    exposed: exposed.map((index) => wordsOf(system.axes, problem.cell[index] ?? 0)),
  }
}
