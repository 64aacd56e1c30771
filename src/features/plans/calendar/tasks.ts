import { type Actor, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { mayWritePlan } from '../policy.ts'
import { atRisk, paperEntries } from './entries.ts'

/** The papers of a plan that put an instalment at risk, for whoever writes it. */
export const paperTasks = (actor: Actor, plan: PlanAtWork, today: Day): readonly PlanTask[] =>
  permitting(actor, mayWritePlan, whole(plan)).length === 0
    ? []
    : atRisk(paperEntries(plan), today).map(({ what, href, day }) => ({
        kind: 'paper',
        plan: { id: plan.id, name: plan.name },
        about: what,
        href,
        due: day,
        others: false,
      }))
