import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { Role } from '#kernel/roles'
import type { State } from '#ui/kit.ts'
import type { Ground, Weight } from '../../../../rules/plan-amendments/index.ts'
import type { ApprovalRecord } from '../approval/approval.ts'
import { type Standing, standingsOf, statusOf } from '../approval/standing.ts'
import { amendmentTexts } from './texts.ts'

/** Who did something, by role and organisation, and when. */
type Done = { readonly at: string; readonly role: Role; readonly for: string }

type Frozen = { readonly id: Id; readonly number: number; readonly texts: readonly string[] }

/** An amendment as it was sent: what, why, from when, by which sentences of the rule, and what became of it. */
export type Amendment = {
  readonly id: Id
  /** Its place among the plan's amendments, and how many times it has been sent. */
  readonly number: number
  readonly round: number
  readonly why: string
  readonly takesEffectOn: Day
  readonly weight: Weight
  readonly ruleFrom: Day
  readonly grounds: readonly Ground[]
  /** Why it was sent as major although the rule has it minor. */
  readonly raised: string | null
  readonly example: boolean
  readonly sent: Done
  /** The approved version that it changes, and the one that it was frozen as. */
  readonly before: Frozen
  readonly after: Frozen
  readonly withdrawn: (Done & { readonly reason: string }) | null
  readonly inForceAt: string | null
  readonly record: ApprovalRecord
}

/** How an amendment stands. `returned` and `rejected`: the approved version stands, and its writers may mend it, send it again or withdraw it. */
export type AmendmentStatus = 'waiting' | 'returned' | 'rejected' | 'in_force' | 'withdrawn'

/** Where the approvals of an amendment stand; none of its steps is about a part or an estate. */
export const standingsIn = (record: ApprovalRecord): readonly Standing[] => standingsOf(record, { parts: [], estates: [] })

/** How an amendment that is neither withdrawn nor sent again stands by its approval. */
export const statusOfLive = (record: ApprovalRecord): Exclude<AmendmentStatus, 'withdrawn'> => {
  if (record.amendment?.inForce) return 'in_force'
  const status = statusOf(record, standingsIn(record))
  return status === 'returned' || status === 'rejected' ? status : 'waiting'
}

export const statusIn = ({ inForceAt, withdrawn, record }: Pick<Amendment, 'inForceAt' | 'withdrawn' | 'record'>): AmendmentStatus => {
  if (inForceAt !== null) return 'in_force'
  if (withdrawn) return 'withdrawn'
  return statusOfLive(record)
}

/** One of the five words for it. */
export const stateIn: Readonly<Record<AmendmentStatus, State>> = {
  waiting: 'progress',
  returned: 'stopped',
  rejected: 'stopped',
  in_force: 'good',
  withdrawn: 'stopped',
}

/** The newest amendment of a plan where it is neither in force nor withdrawn; they are told newest first. */
export const openIn = (amendments: readonly Amendment[]): Amendment | null => {
  const [last] = amendments
  return last && last.inForceAt === null && last.withdrawn === null ? last : null
}

/** Number and round of the amendment that would be sent now; refused while one waits for its answers. */
export const numberFor = (amendments: readonly Amendment[]): Result<{ readonly number: number; readonly round: number }> => {
  const open = openIn(amendments)
  if (!open) return done({ number: (amendments[0]?.number ?? 0) + 1, round: 1 })
  if (statusIn(open) === 'waiting') return refused(at('plan', amendmentTexts.phrase('refuse.open', { number: open.number })))
  return done({ number: open.number, round: open.round + 1 })
}

/** What the sender says of an amendment beside what has been changed. */
export type Saying = { readonly why: string; readonly takesEffectOn: Day; readonly asMajor: boolean; readonly raised: string | null }

/** The weight that an amendment is sent with: a minor one as major with a reason, a major one never as anything else. */
export const weightFor = (
  found: Weight,
  { asMajor, raised }: Saying,
): Result<{ readonly weight: Weight; readonly raised: string | null }> => {
  if (found === 'major' || !asMajor) return done({ weight: found, raised: null })
  return raised ? done({ weight: 'major', raised }) : refused(at('raised', amendmentTexts.phrase('refuse.raised')))
}

/** What is wrong with the day from which it is to hold: it lies within the plan's own days. */
export const dayFaults = (on: Day, { from, until }: { readonly from: Day; readonly until: Day }): readonly Refusal[] =>
  on < from || on >= until ? [at('takesEffectOn', amendmentTexts.phrase('refuse.outside'))] : []
