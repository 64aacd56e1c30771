/** The process that searches: one problem in, safe choices as they are found and the answer out, until whoever started it lets go. */
import { answerBySolver } from './answer-by-solver.ts'
import type { FromWorker, ToWorker } from './child.ts'
import { loadSolver } from './solver.ts'

const solver = loadSolver()
const tell = (message: FromWorker): void => void process.send?.(message)

process.on('message', async ({ problem }: ToWorker) => {
  try {
    tell({ kind: 'answer', answer: answerBySolver(await solver, problem, (open) => tell({ kind: 'heard', open })) })
  } catch (error) {
    tell({ kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
process.on('disconnect', () => process.exit())
// A terminal and npm signal everybody at once: whoever started the search ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
