import type { Day } from '#kernel/day'
import { oneByOne } from '#process/one-by-one'

/**
 * A document to print. `template` is a Typst file below `src/`; `data` reaches it as JSON and is never read as source; `on` is the day
 * that stands in the file as its date. The same order gives the same bytes.
 */
export type Order = { readonly template: string; readonly data: unknown; readonly on: Day }

export type Answer = { readonly pdf: Uint8Array } | { readonly failure: string }

const press = oneByOne<Order, Answer>({
  file: 'src/print/worker.ts',
  named: ({ template }) => template,
  patience: 30_000,
  rest: 300_000,
  most: 100,
})

/**
 * Prints a document as tagged PDF (PDF/UA-1), one after another, on a press that is started at the first one. Throws when the template
 * cannot be laid out, when it only could with a warning such as a missing font, and when it breaks the standard.
 */
export const print = async (order: Order): Promise<Uint8Array> => {
  const answer = await press.ask(order)
  if ('failure' in answer) throw new Error(answer.failure)
  return answer.pdf
}

/** Ends the press when its last document is done; the next order would start it again. */
export const closePress = (): Promise<void> => press.close()
