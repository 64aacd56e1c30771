import type { Id } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { ApprovalRecord, Step } from './approval.ts'
import { approvalTexts } from './texts.ts'

const say = approvalTexts.phrase

/** Somebody who may be named to decide, as the municipality's registers know him. */
export type Candidate =
  | {
      readonly kind: 'partner'
      readonly organisation: Id
      readonly name: string
      /** What the organisation is. */
      readonly side: string
    }
  | {
      readonly kind: 'seat'
      readonly seat: Id
      readonly body: Id
      readonly title: string
      readonly participation: 'member' | 'observer' | 'ad_hoc'
      /** Kind of the organisation whose side the seat speaks for. */
      readonly side: string | null
    }
  | {
      readonly kind: 'body'
      readonly body: Id
      readonly name: string
      /** Whether its seats act here, or what it decides is recorded. */
      readonly decides: 'here' | 'elsewhere'
    }

const kinds = { partners: 'partner', seats: 'seat', body: 'body', meeting: null } as const

/** Kinds of organisations whose seats are the municipality's. */
const municipal = ['municipality', 'administration']

/** Whether a seat that speaks for an organisation of a kind is the municipality's. */
export const isMunicipal = (side: string | null): boolean => side !== null && municipal.includes(side)

/** Kinds of organisations that speak for the other branch, or above both: none of them is a partner of the municipality. */
const others = ['housing_association', 'managing_agent', 'estate', 'fund']

/** Whether an organisation of a kind can decide as a partner in a step: in the municipal branch only a partner of the municipality. */
export const isPartnerIn = ({ branch }: Pick<Step, 'branch'>, kind: string): boolean => branch !== 'municipality' || !others.includes(kind)

/** The plan's own board, with its seats that speak for the municipality and have a vote. */
export type Board = { readonly id: Id; readonly municipal: readonly { readonly id: Id; readonly title: string }[] }

const seatRefusal = (step: Step, seat: Candidate & { readonly kind: 'seat' }, board: Board | null): Refusal | null => {
  if (seat.participation !== 'member') return at('deciders', say('name.seat_observer', { seat: seat.title }))
  if (seat.body !== board?.id) return at('deciders', say('name.seat_board', { seat: seat.title }))
  return step.branch === 'municipality' && !isMunicipal(seat.side) ? at('deciders', say('name.seat_foreign', { seat: seat.title })) : null
}

const refusalOf = (step: Step, candidate: Candidate, board: Board | null): Refusal | null => {
  if (kinds[step.who] !== candidate.kind || step.branch === 'fund') return at('deciders', say('name.kind'))
  switch (candidate.kind) {
    case 'partner':
      return isPartnerIn(step, candidate.side) ? null : at('deciders', say('name.partner_foreign', { name: candidate.name }))
    case 'seat':
      return seatRefusal(step, candidate, board)
    case 'body':
      return candidate.decides === step.decides ? null : at('deciders', say(`name.body_${step.decides}`, { body: candidate.name }))
  }
}

/** The municipal seats of the board that were left out: where every one must say yes, none may be passed over. */
const leftOut = (step: Step, candidates: readonly Candidate[], board: Board | null): readonly Refusal[] => {
  if (step.who !== 'seats' || step.branch !== 'municipality' || !step.everyOne || !board) return []
  const chosen = new Set(candidates.flatMap((candidate) => (candidate.kind === 'seat' ? candidate.seat : [])))
  const missing = board.municipal.filter(({ id }) => !chosen.has(id)).map(({ title }) => title)
  return missing.length > 0 ? [at('deciders', say('name.seat_missing', { seats: missing.join(', ') }))] : []
}

/**
 * Whether these may decide in a step: somebody at least, of the kind that decides there. Seats are those of the plan's own board, in the
 * municipal branch every one that speaks for the municipality and has a vote; a body decides here or elsewhere as the step says; the fund
 * and the estates' meetings are nobody's to name.
 */
export const nameable = (step: Step, candidates: readonly Candidate[], board: Board | null): Result<readonly Candidate[]> => {
  if (candidates.length === 0) return refused(at('deciders', say('name.empty')))
  const wrong = candidates.flatMap((candidate) => refusalOf(step, candidate, board) ?? [])
  const refusals = wrong.length > 0 ? wrong : leftOut(step, candidates, board)
  return refusals.length > 0 ? refused(...refusals) : done(candidates)
}

/** Whether who decides in a step about a part can still be said: until the plan is first sent, and afterwards where nobody has been named. */
export const isNameable = ({ submission, deciders }: ApprovalRecord, step: Id, part: Id | null): boolean =>
  submission === null || !deciders.some((decider) => decider.step === step && decider.part === part)
