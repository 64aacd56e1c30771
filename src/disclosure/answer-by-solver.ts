import { type Answer, answerWith } from './answer.ts'
import { cover } from './cover.ts'
import { flowAttack } from './flow.ts'
import { networkMend } from './mend.ts'
import { networkOf } from './network.ts'
import type { Problem } from './problem.ts'
import type { Means } from './search.ts'
import { linearMeans, type Solver, solveBlock } from './solver.ts'

/** Steps of trying for one block before it is left to the solver. */
const steps = 2_000

/** Answers any problem, hard blocks and tables that are no network by the solver. `heard` gets safe choices as they are found. */
export const answerBySolver = (solver: Solver, problem: Problem, heard: (open: Uint8Array) => void): Answer | null => {
  const solve: Means['solve'] = (block) => cover(block, steps) ?? solveBlock(solver, block)
  const network = networkOf(problem)
  if (network) {
    return answerWith(problem, { attack: flowAttack(problem, network), mend: networkMend(problem, network) }, solve, heard)
  }
  const linear = linearMeans(solver, problem)
  try {
    return answerWith(problem, linear, solve, heard)
  } finally {
    linear.close()
  }
}
