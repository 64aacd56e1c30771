import type { Attack } from './attack.ts'
import { cover } from './cover.ts'
import { flowAttack } from './flow.ts'
import { networkMend } from './mend.ts'
import { networkOf } from './network.ts'
import type { Problem } from './problem.ts'
import { type Choice, type Means, search } from './search.ts'

/** What a problem is answered by: a safe choice, and the cells that nothing can protect as they should be. */
export type Answer = Choice & { readonly exposed: readonly number[] }

/** Steps of trying for one block. */
const steps = 20_000

/**
 * Lowers what is asked of cells to what hiding everything would reach, where something is out of our hands. Answers them when they were
 * small, or hidden before.
 */
const soften = (problem: Problem, attack: Attack): { readonly problem: Problem; readonly exposed: readonly number[] } => {
  if (!problem.doubtful) return { problem, exposed: [] }
  const everything = new Uint8Array(problem.size).fill(1)
  const [needUp, needDown, needWidth] = [problem.needUp.slice(), problem.needDown.slice(), problem.needWidth.slice()]
  const exposed: number[] = []
  for (let cell = 0; cell < problem.size; cell += 1) {
    const far = (way: 'up' | 'down', want: number): number => (want > 0 ? attack(cell, way, want, everything).far : 0)
    const [up, down, width] = [needUp[cell] ?? 0, needDown[cell] ?? 0, needWidth[cell] ?? 0]
    needUp[cell] = far('up', up)
    needDown[cell] = far('down', down)
    const upwards = far('up', width)
    needWidth[cell] = Math.min(width, upwards + (upwards < width ? far('down', Math.min(width, problem.down[cell] ?? 0)) : 0))
    const less = (needUp[cell] ?? 0) < up || (needDown[cell] ?? 0) < down || (needWidth[cell] ?? 0) < width
    if (less && problem.hidden[cell] === 1) exposed.push(cell)
  }
  return { problem: { ...problem, needUp, needDown, needWidth }, exposed }
}

/** Answers a problem by these means; null where they give up. */
export const answerWith = (given: Problem, means: Means): Answer | null => {
  const { problem, exposed } = soften(given, means.attack)
  const choice = search(problem, means)
  return choice && { ...choice, exposed }
}

/** Answers without a solver what is a network and easy; null where it takes more. */
export const answerAlone = (problem: Problem): Answer | null => {
  const network = networkOf(problem)
  if (!network) return null
  const solve: Means['solve'] = (block) => cover(block, steps)
  return answerWith(problem, { attack: flowAttack(problem, network), mend: networkMend(problem, network), solve })
}
