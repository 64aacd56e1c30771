import { done, type Result, refused } from '#kernel/result'
import { type OneByOne, oneByOne } from '#process/one-by-one'
import type { Choices } from '#sheets/table'
import type { Language } from '#text/language.ts'
import { type Against, type Answer, type FileFigures, type FileRead, type Order, type Progress, unwired, type Weighed } from './weighing.ts'

const scales = (): OneByOne<Order, Answer, Progress> =>
  oneByOne({
    file: 'src/features/areas/imports/weigher.ts',
    named: ({ name, ask }) => `${ask} ${name}`,
    patience: 600_000,
    rest: 60_000,
    most: 100,
  })

/** A file of more bytes than so is not waited for: its page says how far it has come. */
export const long = 500_000

/** Long files have scales of their own, so that nobody with a short one waits for them. */
const [forShort, forLong] = [scales(), scales()]

/** A file as somebody sent it, and how it is to be read. */
export type Sent = { readonly content: Uint8Array; readonly choices: Choices; readonly name: string }

type Hear = (news: Progress) => void

const ask = async <T>(order: Order, pick: (answer: Answer) => T | null, hear?: Hear): Promise<Result<T>> => {
  const answer = await (order.content.length > long ? forLong : forShort).ask(order, hear)
  if ('failure' in answer) throw new Error(answer.failure)
  if ('refusals' in answer) return refused(...answer.refusals.map(unwired))
  const picked = pick(answer)
  if (picked === null) throw new Error(`The scales answered something else to ${order.ask}`)
  return done(picked)
}

/** Reads a file to its end; what is wrong with it stands at the field of the file. */
export const readFile = (sent: Sent, hear?: Hear): Promise<Result<FileRead>> =>
  ask({ ...sent, ask: 'read' }, (answer) => ('read' in answer ? answer.read : null), hear)

/** What would come of a file. */
export const weighFile = (sent: Sent, against: Against, hear?: Hear): Promise<Result<Weighed>> =>
  ask(
    { ...sent, ...against, ask: 'weigh' },
    (answer) =>
      'weighed' in answer
        ? { ...answer.weighed, bad: answer.weighed.bad.map(unwired), unknown: answer.weighed.unknown.map(unwired) }
        : null,
    hear,
  )

/** Every figure of a file. */
export const figuresOf = (sent: Sent, against: Against): Promise<Result<FileFigures>> =>
  ask({ ...sent, ...against, ask: 'figures' }, (answer) => ('figures' in answer ? answer : null))

/** The rows of a file that cannot be taken, as they stood, with the reasons behind: a text file.
 */
export const badRowsOf = (sent: Sent, against: Against, language: Language): Promise<Result<Uint8Array>> =>
  ask({ ...sent, ...against, language, ask: 'bad' }, (answer) => ('file' in answer ? answer.file : null))

/** Ends the processes when their last file is done; the next file would start them again. */
export const closeScales = async (): Promise<void> => {
  await Promise.all([forShort.close(), forLong.close()])
}
