import { type Actor, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import { fromRange } from '#kernel/period'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { hrefOf } from '../open.ts'
import { mayWritePlan } from '../policy.ts'
import { owedPeriods, runsFrom } from './missing.ts'
import { measuresTexts } from './texts.ts'

/** The goals of a plan whose last period that is over nobody has measured, as one thing to do for whoever writes it. */
export const measureTasks = (actor: Actor, plan: PlanAtWork, today: Day): readonly PlanTask[] => {
  if (permitting(actor, mayWritePlan, whole(plan)).length === 0) return []
  const runs = runsFrom({
    from: fromRange(plan.period).from,
    approvedOn: plan.approved_on,
    measured: plan.measured.some(({ measuredOn }) => measuredOn !== null),
  })
  if (runs === null) return []
  const lacking = plan.measured.flatMap((goal) => {
    const last = owedPeriods(goal, runs, today).at(-1)
    return last && (goal.measuredOn === null || goal.measuredOn < last.first) ? [last.last] : []
  })
  const [due] = lacking.toSorted()
  if (due === undefined) return []
  return [
    {
      kind: 'measure',
      plan: { id: plan.id, name: plan.name },
      about: measuresTexts.phrase('task.about', { count: lacking.length }),
      href: `${hrefOf({ slug: plan.slug, kind: 'plan' })}/maalinger/mangler`,
      due,
      others: false,
    },
  ]
}
