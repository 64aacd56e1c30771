import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import { type Approval, approvalsOf } from '../../../../rules/approval-graphs/index.ts'
import type { ApprovalRecord, Condition, Decider, Decision, Step } from './approval.ts'

/** What a plan is made of: its sub-agreements and its estates, in their order. */
export type Shape = { readonly parts: readonly Id[]; readonly estates: readonly Id[] }

/** A decider in one approval: the decision that counts, whether its yes still stands, and a record that waits for a second person. */
export type Voice = {
  readonly decider: Decider
  readonly decision: Decision | null
  readonly stands: boolean
  readonly waiting: Decision | null
}

/**
 * Where an approval stands. `complete` all who must have said yes and their yes holds; `open` it can be decided now; `closed` it waits for
 * others; `returned` it was sent back and waits for a new submission; `rejected` somebody said no.
 */
export type ApprovalState = 'complete' | 'open' | 'closed' | 'returned' | 'rejected'

export type Standing = {
  readonly key: string
  readonly step: Step
  /** The part or estate that it is about; null for the plan. */
  readonly about: Id | null
  readonly voices: readonly Voice[]
  readonly state: ApprovalState
  /** Keys of the approvals that it waits for. */
  readonly waitsFor: readonly string[]
  /** Conditions of its own that are not met. */
  readonly conditions: readonly Condition[]
  /** Parts that have changed since it was approved: it stays, and the change is marked. */
  readonly changed: readonly Id[]
}

const moment = (text: string | null): number => (text === null ? Number.NEGATIVE_INFINITY : Date.parse(text))

/** Newest last, by when they began to count. */
const byCounting = (one: Decision, other: Decision): number => moment(one.countsFrom) - moment(other.countsFrom)

const isYes = (decision: Decision): boolean => decision.outcome === 'approved' || decision.outcome === 'conditional'

type Reader = {
  readonly hashOf: (version: Id, part: Id) => string | undefined
  readonly present: Id | null
  /** When the part was last sent back, in milliseconds. */
  readonly returnedAt: (part: Id) => number
  /** When an estate last said no, in milliseconds: it has left the plan, which needs a new version without it. */
  readonly estateLeftAt: number
  readonly parts: readonly Id[]
}

const readerOf = ({ versions, submission, decisions }: ApprovalRecord): Reader => {
  const hashes = new Map(versions.flatMap(({ id, parts }) => parts.map(({ part, hash }) => [`${id} ${part}`, hash] as const)))
  const back = new Map<Id, number>()
  for (const { returns, countsFrom, outcome } of decisions) {
    if (countsFrom === null || outcome !== 'returned') continue
    for (const part of returns) back.set(part, Math.max(moment(countsFrom), back.get(part) ?? moment(null)))
  }
  const version = versions.find(({ id }) => id === submission?.version)
  const left = decisions.flatMap(({ estate, outcome, countsFrom }) =>
    estate !== null && outcome === 'rejected' ? [moment(countsFrom)] : [],
  )
  return {
    estateLeftAt: Math.max(moment(null), ...left),
    hashOf: (id, part) => hashes.get(`${id} ${part}`),
    present: submission?.version ?? null,
    returnedAt: (part) => back.get(part) ?? moment(null),
    parts: version?.parts.map(({ part }) => part) ?? [],
  }
}

/** The parts of the present version that a decision did not see as they are now. */
const changedSince = (decision: Decision, { present, parts, hashOf }: Reader): readonly Id[] =>
  present === null ? [] : parts.filter((part) => hashOf(decision.version, part) !== hashOf(present, part))

const stands = (decision: Decision, step: Step, reader: Reader): boolean => {
  if (!isYes(decision) || decision.countsFrom === null || reader.present === null) return false
  if (decision.part !== null) {
    const same = reader.hashOf(decision.version, decision.part) === reader.hashOf(reader.present, decision.part)
    return same && reader.returnedAt(decision.part) <= moment(decision.countsFrom)
  }
  // A commitment is given to the application as it was sent: another version asks for it anew.
  return (step.onChange === 'stay' && !step.commitment) || changedSince(decision, reader).length === 0
}

/** Whether a record can still come to count: a yes stays one when a newer version is sent, a no to an older version is about nothing any more. */
const isAbout = (decision: Decision, { present }: Reader): boolean => isYes(decision) || decision.version === present

const voiceOf = (decider: Decider, step: Step, decisions: readonly Decision[], reader: Reader): Voice => {
  const own = decisions.filter((decision) => decision.decider === decider.id)
  const decision =
    own
      .filter(({ countsFrom }) => countsFrom !== null)
      .toSorted(byCounting)
      .at(-1) ?? null
  const waiting = own.findLast((one) => one.countsFrom === null && one.confirmation === null && isAbout(one, reader)) ?? null
  return { decider, decision, stands: decision !== null && stands(decision, step, reader), waiting }
}

/** Whether a no still holds: one of an estate's meeting until the plan is sent again with that estate, any other for ever. */
const saysNo = ({ outcome, estate, countsFrom }: Decision, { submission }: ApprovalRecord): boolean =>
  outcome === 'rejected' && (estate === null || moment(countsFrom) > moment(submission?.at ?? null))

/** The deciders of an approval. Those of another part, or of an estate that has left, are not among them. */
const decidersOf = ({ step, about }: Approval<Step>, deciders: readonly Decider[]): readonly Decider[] =>
  deciders.filter((decider) => decider.step === step.id && (decider.part ?? decider.estate) === about)

const isComplete = (step: Step, voices: readonly Voice[]): boolean =>
  voices.length > 0 && (step.everyOne ? voices.every((voice) => voice.stands) : voices.some((voice) => voice.stands))

const openConditions = (voices: readonly Voice[]): readonly Condition[] =>
  voices.flatMap(({ decision, stands: holds }) => (decision && holds ? decision.conditions.filter(({ met }) => met === null) : []))

/**
 * Whether a return of this approval, or of the part it is about, is newer than what is submitted now; or, for a step behind the estates'
 * meetings, whether an estate has said no since: the next version is without it.
 */
const waitsForSubmission = (
  voices: readonly Voice[],
  { about, step }: Approval<Step>,
  { submission, steps }: ApprovalRecord,
  reader: Reader,
): boolean => {
  if (!submission) return false
  const behindEstates = step.per === 'plan' && steps.some(({ id, per }) => per === 'estate' && step.after.includes(id))
  if (behindEstates && reader.estateLeftAt > moment(submission.at)) return true
  const own = voices.some(({ decision }) => decision?.outcome === 'returned' && moment(decision.countsFrom) > moment(submission.at))
  const named = step.per === 'part' && about !== null && reader.returnedAt(about) > moment(submission.at)
  return own || named
}

/** What is decided on: the estates of the version that was sent, whatever the draft has become since; before that, the draft. */
const shapeSent = ({ submission, versions }: ApprovalRecord, draft: Shape): Shape => {
  const sent = versions.find(({ id }) => id === submission?.version)
  return sent ? { parts: draft.parts, estates: sent.estates } : draft
}

/** Everything that an approval waits for: what lies before it, and all that this itself waits for, also where it once was complete. */
const waitingBefore = (before: readonly Standing[]): readonly string[] => [
  ...new Set(
    before.flatMap(({ key, state, conditions, waitsFor }) => [
      ...waitsFor,
      ...(state !== 'complete' || conditions.some(({ blocks }) => blocks) ? [key] : []),
    ]),
  ),
]

/**
 * Every approval of a plan with where it stands, in an order that can be followed. What was decided first makes no difference; a return
 * reopens the parts that it names and nothing else; a changed part reopens the steps about it and asks for the commitment anew, and marks
 * the others. `draft` is what the plan is made of now; once it was sent, the version that was sent decides.
 */
export const standingsOf = (record: ApprovalRecord, draft: Shape): readonly Standing[] => {
  const reader = readerOf(record)
  const approvals = approvalsOf({ steps: record.steps }, shapeSent(record, draft))
  const known = new Map<string, Standing>()
  for (const approval of approvals) {
    const { step, about } = approval
    const voices = decidersOf(approval, record.deciders).map((decider) => voiceOf(decider, step, record.decisions, reader))
    const complete = isComplete(step, voices)
    const before = approval.after.flatMap((key) => known.get(key) ?? [])
    const waitsFor = waitingBefore(before)
    const no = voices.some(({ decision }) => decision !== null && saysNo(decision, record))
    const state: ApprovalState = complete
      ? 'complete'
      : no
        ? 'rejected'
        : waitsForSubmission(voices, approval, record, reader)
          ? 'returned'
          : record.submission && waitsFor.length === 0
            ? 'open'
            : 'closed'
    const seen = complete && step.per !== 'part' ? (voices.find((voice) => voice.stands)?.decision ?? null) : null
    known.set(approval.id, {
      key: approval.id,
      step,
      about,
      voices,
      state,
      waitsFor,
      conditions: openConditions(voices),
      changed: seen ? changedSince(seen, reader) : [],
    })
  }
  return [...known.values()]
}

/**
 * What an approval asks for now: to be confirmed where all that it lacks is recorded already and nobody can decide any more, else what its state says. What
 * came along from paper is confirmed in any order.
 */
export const askedNow = ({ state, voices }: Standing): ApprovalState | 'confirm' => {
  if (state !== 'open' && state !== 'closed') return state
  const open = voices.filter((voice) => !voice.stands)
  const recorded = open.length > 0 && open.every(({ waiting }) => waiting !== null && (state === 'open' || waiting.takenOver === true))
  return recorded ? 'confirm' : state
}

/** One of the five words for an approval. */
export const stateOf = ({ state, step, voices, conditions }: Standing): State => {
  if (state === 'complete') return conditions.length > 0 ? 'missing' : 'good'
  // A step behind the estates waits for a version without the one that left: nobody sent the step itself back.
  if (state === 'returned' && step.per === 'plan' && !voices.some(({ decision }) => decision?.outcome === 'returned')) return 'wait'
  if (state === 'returned' || state === 'rejected') return 'stopped'
  return state === 'open' || voices.some((voice) => voice.stands || voice.waiting) ? 'progress' : 'wait'
}

/** Whether what waits for a new version waits only because an estate has left: nobody has sent anything back. */
export const waitsWithoutReturn = (standings: readonly Standing[]): boolean =>
  standings.filter(({ state }) => state === 'returned').every((one) => stateOf(one) === 'wait')

/** How a plan stands as a whole. */
export type PlanStatus = 'draft' | 'in_approval' | 'returned' | 'approved' | 'rejected'

/** The plan's status from its approvals: an estate that says no does not stop the others, anybody else who does stops the plan. */
export const statusOf = (record: ApprovalRecord, standings: readonly Standing[]): PlanStatus => {
  if (!record.submission) return 'draft'
  if (standings.some(({ state, step }) => state === 'rejected' && step.per !== 'estate')) return 'rejected'
  if (standings.some(({ state }) => state === 'returned')) return 'returned'
  return standings.length > 0 && standings.every(({ state }) => state === 'complete') ? 'approved' : 'in_approval'
}
