import { type Answer, answerWith } from './answer.ts'
import { cover } from './cover.ts'
import { flowAttack } from './flow.ts'
import { linearMeans } from './linear.ts'
import { networkMend } from './mend.ts'
import { networkOf } from './network.ts'
import type { Problem } from './problem.ts'
import type { Means } from './search.ts'
import { type Solver, scaleOf, sizeOf, solveBlock } from './solver.ts'

/** Blocks of so many cells are tried first, for so many steps, before they are left to the solver. */
const small = 60
const steps = 1_000

/**
 * So much work for the solver and the best safe choice is taken with its gap: a block's cells times its cuts, and as much again for each as a
 * small one takes, together some seconds; and so many attacks by linear programming, each of a millisecond or more.
 */
const work = 20_000_000
const each = 60_000
const attacks = 3_000

/** Answers any problem, hard blocks and tables that are no network by the solver. `heard` gets safe choices as they are found. */
export const answerBySolver = (solver: Solver, problem: Problem, heard: (open: Uint8Array) => void): Answer | null => {
  let done = 0
  const solve: Means['solve'] = (block) => {
    const tried = block.cells.length <= small ? cover(block, steps) : null
    if (tried) return tried
    done += sizeOf(block) + each
    return solveBlock(solver, block)
  }
  const network = networkOf(problem)
  const linear = network ? null : linearMeans(solver, problem)
  let attacked = 0
  const counted = linear && {
    ...linear,
    attack: (...asked: Parameters<typeof linear.attack>) => {
      attacked += 1
      return linear.attack(...asked)
    },
  }
  const means = network ? { attack: flowAttack(problem, network), mend: networkMend(problem, network) } : counted
  const scale = scaleOf(solver, problem)
  try {
    return means && answerWith(problem, { ...means, solve, weigh: scale.weigh, enough: () => done > work || attacked > attacks, heard })
  } finally {
    scale.close()
    linear?.close()
  }
}
