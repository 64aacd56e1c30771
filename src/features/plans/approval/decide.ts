import type { Mandate } from '#features/identity'
import type { Day, Precision } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { at, type Refusal } from '#kernel/result'
import type { Role } from '#kernel/roles'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import type { ApprovalRecord, Condition, Decider, Outcome } from './approval.ts'
import { decidedSince } from './sent.ts'
import { type Standing, statusOf, type Voice } from './standing.ts'
import { approvalTexts } from './texts.ts'

export type NewCondition = Pick<Condition, 'what' | 'owner' | 'dueOn' | 'proof' | 'blocks'>

/** What is decided, here or elsewhere. */
export type NewDecision = {
  readonly outcome: Outcome
  readonly decidedOn: Day
  readonly precision: Precision
  readonly reasons: string | null
  /** Parts that are sent back; asked for when a plan-wide step returns the plan. */
  readonly returns: readonly Id[]
  readonly conditions: readonly NewCondition[]
  /** Amount that is committed, where the step gives one. */
  readonly commitment: Ore | null
}

const say = approvalTexts.phrase

/** Last day that a date can mean, by how much of it is known. */
export const latestDay = (day: Day, precision: NewDecision['precision']): Day => {
  if (precision === 'day') return day
  const [year = '', month = ''] = day.split('-')
  if (precision === 'year') return `${year}-12-31`
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** A step in words, with the part or estate that it is about. */
export const stepWords =
  ({ step, voices, about }: Standing, nameOf: (about: Id) => string): Phrase =>
  (language) => {
    const by = step.by[language]
    if (about === null) return by
    return `${by} (${step.per === 'estate' ? (voices[0]?.decider.title ?? '') : nameOf(about)})`
  }

type Asked = {
  readonly record: ApprovalRecord
  readonly standings: readonly Standing[]
  readonly decider: Decider
  readonly person: Id
  readonly today: Day
  /** Names of parts, for sentences. */
  readonly nameOf: (about: Id) => string
}

/** The approval and the voice of a decider; nothing when it has no place in the plan any more. */
export const placeOf = (standings: readonly Standing[], decider: Id): { readonly standing: Standing; readonly voice: Voice } | null => {
  for (const standing of standings) {
    const voice = standing.voices.find((one) => one.decider.id === decider)
    if (voice) return { standing, voice }
  }
  return null
}

/** Why a decision cannot be taken by this decider now, whatever it says: the order, a return, a record that waits, the submitter. */
export const closedFor = ({ record, standings, decider, person, nameOf }: Asked): Refusal | null => {
  const { submission } = record
  if (!submission) return { say: say('decide.not_submitted') }
  if (record.amendment?.closed) return { say: say('decide.amendment_closed') }
  if (statusOf(record, standings) === 'rejected') return { say: say(record.amendment ? 'decide.amendment_rejected' : 'decide.rejected') }
  const place = placeOf(standings, decider.id)
  if (!place) return { say: say('decide.not_open') }
  const { standing, voice } = place
  if (submission.by === person) return { say: say('decide.submitter') }
  if (standing.state === 'returned') return { say: say('decide.returned') }
  if (standing.waitsFor.length > 0) {
    const before = standings.filter(({ key }) => standing.waitsFor.includes(key))
    return {
      say: (language) =>
        approvalTexts.in(language)('decide.order', { steps: before.map((one) => stepWords(one, nameOf)(language)).join(', ') }),
    }
  }
  if (voice.waiting) return { say: say('decide.waiting') }
  return standing.state === 'open' ? null : { say: say('decide.not_open') }
}

const datedWrongly = ({ record, decider, today }: Asked, { decidedOn, precision }: NewDecision): readonly Refusal[] => {
  const since = decidedSince(record, decider)
  if (decidedOn > today) return [at('decidedOn', say('decide.future'))]
  if (since === null || latestDay(decidedOn, precision) >= since) return []
  return [at('decidedOn', (language) => approvalTexts.in(language)('decide.early', { day: formats[language].day(since) }))]
}

/** The parts that are decided on: those of the version that was sent; of an amendment those that it changes, or all where it changes none that is left. */
export const partsDecided = ({
  versions,
  submission,
  amendment,
}: Pick<ApprovalRecord, 'versions' | 'submission' | 'amendment'>): readonly Id[] => {
  const sent = versions.find(({ id }) => id === submission?.version)?.parts ?? []
  const before = versions.find(({ id }) => id === amendment?.before)?.parts ?? []
  const touched = sent.filter(({ part, hash }) => !before.some((one) => one.part === part && one.hash === hash))
  return (amendment && touched.length > 0 ? touched : sent).map(({ part }) => part)
}

/** What is wrong with a decision, each at its field; empty when it can be taken. */
export const faultsIn = (asked: Asked, decision: NewDecision): readonly Refusal[] => {
  const { decider, record } = asked
  const step = record.steps.find(({ id }) => id === decider.step)
  const { outcome, reasons, returns, conditions } = decision
  const against = outcome === 'returned' || outcome === 'rejected'
  const parts = partsDecided(record)
  return [
    ...datedWrongly(asked, decision),
    ...(against && !reasons ? [at('reasons', say('decide.reasons'))] : []),
    ...(outcome === 'returned' && step?.per === 'plan' && returns.length === 0 ? [at('returns', say('decide.parts'))] : []),
    ...(returns.some((part) => !parts.includes(part))
      ? [at('returns', say(record.amendment ? 'decide.part_untouched' : 'decide.part_foreign'))]
      : []),
    ...(outcome === 'conditional' && conditions.length === 0 ? [at('conditions', say('decide.conditions'))] : []),
    ...(conditions.some(({ dueOn }) => dueOn < decision.decidedOn) ? [at('conditions', say('decide.condition_late'))] : []),
    ...(step?.commitment && !against && decision.commitment === null ? [at('commitment', say('decide.amount'))] : []),
  ]
}

/** Roles that lead a partner's own work, and so decide for it; others who act for the same organisation do not. */
const leading: readonly Role[] = ['municipal_seat', 'institution_leader', 'director']

/** Whether this person is the one who decides here for a decider: the seat's holder, the body's chair, a leader who acts for the partner. */
export const isDecider = (decider: Decider, person: Id, { actsFor, role }: Pick<Mandate, 'actsFor' | 'role'>): boolean =>
  decider.kind === 'partner'
    ? decider.organisation?.id === actsFor && leading.includes(role)
    : decider.holder !== null && decider.holder === person

/** The sentence for somebody who does not decide here. */
export const notDecider = ({ kind, title, body, organisation }: Decider): Phrase => {
  if (kind === 'seat') return say('decide.holder', { seat: title })
  return kind === 'partner'
    ? say('decide.partner', { partner: organisation?.name ?? title })
    : say('decide.chair', { body: body?.name ?? title })
}

/** The parts that a returning decision sends back: a step about one part that part, a step about the plan those it names. */
export const returnedParts = (decider: Decider, { outcome, returns }: NewDecision): readonly Id[] =>
  outcome === 'returned' ? (decider.part === null ? [...new Set(returns)] : [decider.part]) : []
