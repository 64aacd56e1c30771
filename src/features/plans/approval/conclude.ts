import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { type Plan, shapeOf } from '../read.ts'
import { settle } from '../stage.ts'
import type { ApprovalRecord } from './approval.ts'
import { getApproval } from './queries.ts'
import { standingsOf, statusOf } from './standing.ts'

const isApproved = (record: ApprovalRecord, plan: Plan): boolean => statusOf(record, standingsOf(record, shapeOf(plan))) === 'approved'

/** Says that everybody has approved a version, once. Its paper is made when this transaction stands (`print/printing.ts`): nobody waits for the press. */
const approve = async (stage: Stage, { municipality, id: work }: Pick<Plan, 'municipality' | 'id'>, version: Id): Promise<void> => {
  await stage.tx
    .insertInto('version_approved')
    .values({ municipality, version_id: version, work_id: work, approved_at: stage.now, concluded_by: stage.actor.person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** An amendment that everybody has approved is in force: its version is the plan's approved one from now on. */
const amendmentConcluded = async (stage: Stage, plan: Plan, amendment: Id): Promise<void> => {
  const { municipality, id: work } = plan
  const record = await getApproval(stage.tx, municipality, work, stage.today, amendment)
  const version = record.submission?.version
  if (!version || record.amendment?.inForce || !isApproved(record, plan)) return
  await stage.tx
    .insertInto('amendment_in_force')
    .values({
      municipality,
      amendment_id: amendment,
      work_id: work,
      version_id: version,
      in_force_at: stage.now,
      concluded_by: stage.actor.person,
    })
    .execute()
  await approve(stage, plan, version)
}

/**
 * What follows when a decision counts or a condition is met: the thread is laid anew, and a version that everybody has approved is
 * marked as such, to be printed and kept; efforts are not printed. `amendment` is the one that was decided on; without it, the plan itself.
 */
export const concluded = async (stage: Stage, id: Id, amendment?: Id): Promise<void> => {
  const { plan, record } = await settle(stage, id)
  if (amendment) return amendmentConcluded(stage, plan, amendment)
  const version = record.submission?.version
  if (plan.kind === 'plan' && version && isApproved(record, plan)) await approve(stage, plan, version)
}
