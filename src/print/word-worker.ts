/** The process that makes Word files: one order in, one answer out, until whoever started it lets go. */
import { packed } from './word/pack.ts'
import type { WordAnswer, WordOrder } from './word.ts'

const answer = async ({ paper, on }: WordOrder): Promise<WordAnswer> => {
  try {
    return { docx: await packed(paper, on) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', (order: WordOrder) => void answer(order).then((made) => process.send?.(made)))
process.on('disconnect', () => process.exit())
// A terminal and npm signal everybody at once: whoever started the process ends it when its last file is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
