import { type Actor, permitting } from '#features/identity'
import { type ApprovalRecord, standingVersion } from '../approval/approval.ts'
import type { PlanAtWork } from '../approval/queries.ts'
import type { PlanStatus } from '../approval/standing.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { hrefOf } from '../open.ts'
import { mayPublishPlans } from '../policy.ts'
import { planTexts } from './texts.ts'

/** A publication by the hash of its version; null where it does not say, since it is older than amendments are. */
export type Published = { readonly hash: string | null }

/** Number of the version that the public sees where it is not the one that stands: a plan was amended, or sent whole and approved again, and is to be published anew. */
export type Outdated = { readonly shown: number | null; readonly stands: number }

/** How far what the public sees is behind the approved version; null where it sees that version, or nothing, or the plan is not approved as it was sent. */
export const outdatedIn = (
  status: PlanStatus,
  record: Pick<ApprovalRecord, 'versions' | 'amended' | 'submission'>,
  published: Published | null,
): Outdated | null => {
  const standing = standingVersion(record)
  if (status !== 'approved' || published === null || !standing) return null
  const { versions } = record
  if (versions.find(({ id }) => id === standing.id)?.hash === published.hash) return null
  return { shown: versions.find(({ hash }) => hash === published.hash)?.number ?? null, stands: standing.number }
}

/** That a plan is to be published anew, for those who may; others need not wait for it. */
export const publishTasks = (actor: Actor, plan: PlanAtWork, status: PlanStatus): readonly PlanTask[] => {
  const outdated = outdatedIn(status, plan, plan.published)
  if (!outdated || permitting(actor, mayPublishPlans, whole(plan)).length === 0) return []
  return [
    {
      ...{ kind: 'publish', plan: { id: plan.id, name: plan.name }, href: `${hrefOf(plan)}#vis`, due: null, others: false },
      about: planTexts.phrase('public.task', { number: outdated.stands }),
    },
  ]
}
