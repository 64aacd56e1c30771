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
  | { readonly kind: 'body'; readonly body: Id; readonly name: string }

const kinds = { partners: 'partner', seats: 'seat', body: 'body', meeting: null } as const

/** Kinds of organisations whose seats are the municipality's. */
const municipal = ['municipality', 'administration']

/** Whether a seat that speaks for an organisation of a kind is the municipality's. */
export const isMunicipal = (side: string | null): boolean => side !== null && municipal.includes(side)

/** Kinds of organisations that speak for the other branch, or above both: none of them is a partner of the municipality. */
const others = ['housing_association', 'managing_agent', 'estate', 'fund']

/** Whether an organisation of a kind can decide as a partner in a step: in the municipal branch only a partner of the municipality. */
export const isPartnerIn = ({ branch }: Step, kind: string): boolean => branch !== 'municipality' || !others.includes(kind)

const refusalOf = (step: Step, candidate: Candidate): Refusal | null => {
  if (kinds[step.who] !== candidate.kind) return at('deciders', say('name.kind'))
  if (candidate.kind === 'partner' && !isPartnerIn(step, candidate.side))
    return at('deciders', say('name.partner_foreign', { name: candidate.name }))
  if (candidate.kind !== 'seat') return null
  if (candidate.participation !== 'member') return at('deciders', say('name.seat_observer', { seat: candidate.title }))
  return step.branch === 'municipality' && !isMunicipal(candidate.side)
    ? at('deciders', say('name.seat_foreign', { seat: candidate.title }))
    : null
}

/** Whether these may decide in a step: somebody at least, of the kind that decides there, and in the municipal branch only municipal seats with a vote. */
export const nameable = (step: Step, candidates: readonly Candidate[]): Result<readonly Candidate[]> => {
  if (candidates.length === 0) return refused(at('deciders', say('name.empty')))
  const refusals = candidates.flatMap((candidate) => refusalOf(step, candidate) ?? [])
  return refusals.length > 0 ? refused(...refusals) : done(candidates)
}

/** Whether somebody has decided already in a step about a part: then who decides there is fixed. */
export const decidedIn = (record: ApprovalRecord, step: Id, part: Id | null): readonly Id[] => {
  const taken = new Set(record.decisions.map(({ decider }) => decider))
  return record.deciders.filter((decider) => decider.step === step && decider.part === part && taken.has(decider.id)).map(({ id }) => id)
}
