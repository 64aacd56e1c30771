import type { Day } from '#kernel/day'
import type { ApprovalRecord, Decider, Submission } from './approval.ts'

/** When and for whom a version was sent to be approved. `takenOn`: the day on which it was taken over from paper; `on` is then that of the paper. */
export type Sent = { readonly on: Day; readonly for: string; readonly takenOn: Day | null }

type Taken = Pick<ApprovalRecord, 'taken'>

/** The paper that a version came along from, by its number: only the first can have; null where it was sent here. */
export const onPaper = ({ taken }: Taken, number: number): { readonly on: Day; readonly takenOn: Day; readonly for: string } | null =>
  number === 1 && taken?.sentOn ? { on: taken.sentOn, takenOn: taken.on, for: taken.for.name } : null

/** How a version was sent; of the first one of a plan that was taken over with its decisions, how it was sent on paper. */
export const sentOf = (record: Taken, { number, on, for: sender }: Submission): Sent =>
  onPaper(record, number) ?? { on, for: sender.name, takenOn: null }

/** Whether what is recorded is a decision of a plan that was taken over, whose record from paper was refused: it may be as old as that paper. */
export const isAnew = ({ decisions, submission }: Pick<ApprovalRecord, 'decisions' | 'submission'>, { id }: Pick<Decider, 'id'>): boolean =>
  decisions.some(
    (one) => one.decider === id && one.takenOver && one.confirmation?.verdict === 'refused' && one.version === submission?.version,
  )

/** The day before which a decider cannot have decided; null before anything was sent. */
export const decidedSince = (record: ApprovalRecord, decider: Pick<Decider, 'id'>): Day | null =>
  record.submission && (isAnew(record, decider) ? sentOf(record, record.submission).on : record.submission.on)
