import type { Day } from '#kernel/day'
import { oneByOne } from '#process/one-by-one'
import type { Paper } from './paper.ts'

/** A Word file to make; `on` is the day that stands in it as its date. The same order gives the same bytes. */
export type WordOrder = { readonly paper: Paper; readonly on: Day }

export type WordAnswer = { readonly docx: Uint8Array } | { readonly failure: string }

const press = oneByOne<WordOrder, WordAnswer>({
  file: 'src/print/word-worker.ts',
  named: ({ paper }) => paper.title,
  patience: 30_000,
  rest: 300_000,
  most: 100,
})

/** The media type of a Word file. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a Word file (OOXML), one after another, in a process that is started at the first one. Throws when it cannot be made. */
export const printWord = async (order: WordOrder): Promise<Uint8Array> => {
  const answer = await press.ask(order)
  if ('failure' in answer) throw new Error(answer.failure)
  return answer.docx
}

/** Ends that process when its last file is done; the next order would start it again. */
export const closeWordPress = (): Promise<void> => press.close()
