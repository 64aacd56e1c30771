import type { Id } from '#kernel/id'
import type { ApprovalStep } from '../../../../rules/approval-graphs/index.ts'
import { type Candidate, isMunicipal, isPartnerIn } from '../approval/named.ts'
import type { PaperGround } from './approvals-in.ts'
import type { Choice } from './choices.ts'
import type { Fault } from './fault.ts'
import { chosenIn, type TakeRow } from './rows.ts'
import { takeoverTexts } from './texts.ts'

type Ground = Pick<PaperGround, 'register' | 'estates' | 'board'>

/** Whether somebody of the municipality can decide in a step: of its kind, and on the right side. */
const fits = (step: ApprovalStep, candidate: Candidate, board: Id | null): boolean => {
  switch (candidate.kind) {
    case 'partner':
      return step.who === 'partners' && isPartnerIn(step, candidate.side)
    case 'seat':
      return (
        step.who === 'seats' &&
        candidate.body === board &&
        candidate.participation === 'member' &&
        (step.branch !== 'municipality' || isMunicipal(candidate.side))
      )
    case 'body':
      return step.who === 'body' && step.branch !== 'fund' && candidate.decides === step.decides
  }
}

/** Those who can decide in a step: organisations, the municipal seats of the plan's board, bodies. */
export const candidatesFor = (step: ApprovalStep, { register, board }: Pick<PaperGround, 'register' | 'board'>): readonly Candidate[] =>
  register.deciders.filter((candidate) => fits(step, candidate, board))

/** Who decided, as a key: the same decides once about the same. */
export const deciderKey = (candidate: Candidate | null): string => {
  if (candidate === null) return ''
  return candidate.kind === 'partner' ? candidate.organisation : candidate.kind === 'seat' ? candidate.seat : candidate.body
}

/** What a candidate is called in a file. */
export const candidateName = (candidate: Candidate): string => (candidate.kind === 'seat' ? candidate.title : candidate.name)

type Found = { readonly candidate: Candidate | null; readonly estate: Id | null; readonly faults: readonly Fault[] }

const pick = <T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): { readonly choices: readonly Choice[]; readonly at: (value: string) => T | null } => ({
  choices: all.map((one, index) => ({ value: String(index), say: () => nameOf(one) })),
  at: (value) => (value === '' ? null : (all[Number(value)] ?? null)),
})

/** Who decided by a row. The fund needs no name; a meeting has that of its estate. */
export const deciderIn = (step: ApprovalStep, { row, words }: TakeRow, ground: Ground): Found => {
  const none = { candidate: null, estate: null }
  if (step.branch === 'fund') return { ...none, faults: [] }
  const written = words.decider ?? ''
  const place = { sheet: 'approvals', row, column: 'decider' } as const
  if (written === '') return { ...none, faults: [{ ...place, say: takeoverTexts.phrase('fault.approval.decider') }] }
  if (step.who === 'meeting') {
    const names = ground.register.estates.filter(({ id }) => ground.estates.some((estate) => estate.id === id))
    const chosen = chosenIn(written, names, place)
    return { candidate: null, estate: chosen.value || null, faults: chosen.faults }
  }
  const { choices, at } = pick(candidatesFor(step, ground), candidateName)
  const chosen = chosenIn(written, choices, place)
  return { candidate: at(chosen.value), estate: null, faults: chosen.faults }
}
