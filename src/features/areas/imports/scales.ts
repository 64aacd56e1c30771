import { done, type Result, refused } from '#kernel/result'
import { oneByOne } from '#process/one-by-one'
import type { Choices, Row } from '#sheets/table'
import type { KnownFigure } from './changes.ts'
import type { Planned, RefusedRow } from './import-plan.ts'
import { type Against, type Answer, type FileRead, type Order, type Progress, unwired, type Weighed } from './weighing.ts'

const process = oneByOne<Order, Answer, Progress>({
  file: 'src/features/areas/imports/weigher.ts',
  named: ({ name, ask }) => `${ask} ${name}`,
  patience: 600_000,
  rest: 60_000,
  most: 100,
})

/** A file as somebody sent it, and how it is to be read. */
export type Sent = { readonly content: Uint8Array; readonly choices: Choices; readonly name: string }

type Hear = (news: Progress) => void

const ask = async <T>(order: Order, pick: (answer: Answer) => T | null, hear?: Hear): Promise<Result<T>> => {
  const answer = await process.ask(order, hear)
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
export const weighFile = (
  sent: Sent,
  against: Against & { readonly known: readonly KnownFigure[] },
  hear?: Hear,
): Promise<Result<Weighed>> =>
  ask(
    { ...sent, ...against, ask: 'weigh' },
    (answer) =>
      'weighed' in answer
        ? { ...answer.weighed, bad: answer.weighed.bad.map(unwired), unknown: answer.weighed.unknown.map(unwired) }
        : null,
    hear,
  )

/** Every figure of a file, and what cannot be taken. */
export const planFile = (sent: Sent, against: Against): Promise<Result<Planned>> =>
  ask({ ...sent, ...against, ask: 'plan' }, (answer) =>
    'planned' in answer ? { ...answer.planned, refused: answer.planned.refused.map(unwired) } : null,
  )

/** The rows of a file that cannot be taken, as they stood, with the reasons. */
export const badRowsOf = (
  sent: Sent,
  against: Against,
): Promise<Result<{ readonly header: readonly string[]; readonly rows: readonly Row[]; readonly reasons: readonly RefusedRow[] }>> =>
  ask({ ...sent, ...against, ask: 'bad' }, (answer) =>
    'reasons' in answer ? { header: answer.header, rows: answer.rows, reasons: answer.reasons.map(unwired) } : null,
  )

/** Ends the process when its last file is done; the next file would start it again. */
export const closeScales = (): Promise<void> => process.close()
