import { notFound, type Stage } from '#features/identity'
import { keepTies, removeBeads, setBeads, tieAll } from '#features/thread'
import type { Id } from '#kernel/id'
import type { ApprovalRecord } from './approval/approval.ts'
import { getApproval, getApprovalAt, getWholeApproval } from './approval/queries.ts'
import { strandOf } from './beads.ts'
import { type Plan, readPlan } from './read.ts'
import type { WorkKind } from './rows.ts'

/** Locks a plan for the length of the command and reads it; not found when the actor may not even read it. */
export const lockPlan = async (stage: Stage, id: Id): Promise<Plan> => {
  const locked = await stage.tx.selectFrom('work').select(['slug', 'kind']).where('id', '=', id).forUpdate().executeTakeFirst()
  const plan = locked && (await readPlan(stage.tx, stage.actor, locked.slug, locked.kind as WorkKind))
  if (!plan) throw notFound()
  return plan
}

/** What has been decided on a plan, as it stands today. */
export const approvalOf = (stage: Pick<Stage, 'tx' | 'today'>, plan: Pick<Plan, 'municipality' | 'id'>): Promise<ApprovalRecord> =>
  getApproval(stage.tx, plan.municipality, plan.id, stage.today)

/** The approval that somebody's voice, a decision or a condition belongs to: the plan's own, or that of one of its amendments. */
export const approvalAt = (
  stage: Pick<Stage, 'tx' | 'today'>,
  plan: Pick<Plan, 'municipality' | 'id'>,
  about: Id,
): Promise<ApprovalRecord> => getApprovalAt(stage.tx, plan.municipality, plan.id, stage.today, about)

/**
 * Reads a plan again after a change and lays it on the thread as it now is: every bead with its state, every tie. `gone` are records that
 * the command has removed. Answers the plan and its approval as they now are.
 */
export const settle = async (
  stage: Stage,
  id: Id,
  gone: readonly Id[] = [],
): Promise<{ readonly plan: Plan; readonly record: ApprovalRecord }> => {
  const plan = await lockPlan(stage, id)
  const record = await getWholeApproval(stage.tx, plan.municipality, id, stage.today)
  const strand = strandOf(plan, record, stage.today)
  await removeBeads(stage.tx, plan.municipality, [...gone, ...strand.gone])
  await setBeads(stage.tx, strand.beads, stage.now)
  await keepTies(
    stage.tx,
    plan.municipality,
    strand.beads.map((bead) => bead.id),
    strand.ties,
  )
  await tieAll(stage.tx, plan.municipality, strand.ties, stage.now)
  return { plan, record }
}
