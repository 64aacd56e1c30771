import type { Mandate, Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, type Result } from '#kernel/result'
import type { ApprovalRecord, Decider } from '../approval/approval.ts'
import { deciderRow } from '../approval/name-deciders.ts'
import type { Candidate } from '../approval/named.ts'
import { saveDecision } from '../approval/save-decision.ts'
import { nameTheOthers } from '../approval/submit-plan.ts'
import type { Plan } from '../read.ts'
import { approvalOf } from '../stage.ts'
import { freezeVersion } from '../version/freeze-version.ts'
import type { ApprovalIn, PaperGround } from './approvals-in.ts'
import { candidatesFor, deciderKey } from './decider-in.ts'

type Into = { readonly plan: Plan; readonly mandate: Mandate; readonly ground: Pick<PaperGround, 'register' | 'board'> }

/** Who decides where the file has decisions: the partners and bodies that it names; of a board every seat that speaks for the municipality. */
const named = (approvals: readonly ApprovalIn[], ground: Into['ground']) => {
  const groups = Map.groupBy(
    approvals.filter(({ candidate }) => candidate !== null),
    ({ step, about }) => `${step.id} ${about ?? ''}`,
  )
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const { step, about } = first
    const own = step.who === 'seats' ? candidatesFor(step, ground) : [first, ...more].flatMap(({ candidate }) => candidate ?? [])
    return own.map((candidate) => ({ step: step.id, about, candidate }))
  })
}

const isOf = (candidate: Candidate | null, decider: Decider): boolean => {
  if (candidate === null) return true
  const key = deciderKey(candidate)
  return [decider.organisation?.id, decider.seat, decider.seat === null ? decider.body?.id : null].includes(key)
}

const submit = async (stage: Stage, { plan, mandate }: Into): Promise<void> => {
  const version = await freezeVersion(stage, plan)
  await stage.tx
    .insertInto('submission')
    .values({
      ...{ municipality: plan.municipality, id: newId(), work_id: plan.id, version_id: version.id, board_id: plan.board?.id ?? '' },
      ...{ submitted_on: stage.today, submitted_at: stage.now, submitted_by: stage.actor.person, submitted_for: mandate.actsFor },
      ...{ submitted_under: mandate.id, note: null },
    })
    .execute()
}

const deciderFor = ({ deciders, steps }: ApprovalRecord, { step, about, candidate }: ApprovalIn): Decider => {
  const own = steps.find(({ key }) => key === step.id)?.id
  const found = deciders.find((decider) => decider.step === own && (decider.part ?? decider.estate) === about && isOf(candidate, decider))
  if (!found) throw new Error(`Nobody decides in ${step.id}`)
  return found
}

/**
 * Freezes a plan that has just been taken over as the version that was decided on, and records the decisions of the file, signed by who takes it over. None of
 * them counts before somebody of another organisation has confirmed it.
 */
export const writeApprovals = async (stage: Stage, into: Into, approvals: readonly ApprovalIn[]): Promise<Result<null>> => {
  const { plan, mandate, ground } = into
  const before = await approvalOf(stage, plan)
  const idOf = (key: string): Id => before.steps.find((step) => step.key === key)?.id ?? ''
  const rows = named(approvals, ground).map(({ step, about, candidate }) => deciderRow(plan, { step: idOf(step), part: about }, candidate))
  if (rows.length > 0) await stage.tx.insertInto('approval_decider').values(rows).execute()
  await submit(stage, into)
  await nameTheOthers(stage, plan, before)
  const record = await approvalOf(stage, plan)
  const position = (key: string): number => record.steps.find((step) => step.key === key)?.position ?? 0
  const inTurn = approvals.toSorted((one, other) => position(one.step.id) - position(other.step.id))
  for (const approval of inTurn) {
    const { decision, item, page } = approval
    const decider = deciderFor(record, approval)
    const paper = { file: null, item, page, votes: null }
    const saved = await saveDecision(stage, { ...{ plan, record, decider, mandate, decision, paper }, example: false, takenOver: true })
    if (!saved.ok) return saved
  }
  return done(null)
}
