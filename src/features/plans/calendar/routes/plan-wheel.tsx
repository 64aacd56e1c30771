import { reachOf } from '#features/identity'
import { fromRange } from '#kernel/period'
import type { Page } from '#web/page.ts'
import { hrefOf, mandatesIn, open, pathTo } from '../../open.ts'
import { mayReadPlan, mayWritePlan } from '../../policy.ts'
import { entriesOf, rulesFor } from '../entries.ts'
import { calendarPlans, plansWithin } from '../queries.ts'
import { calendarTexts } from '../texts.ts'
import { PlanWheel } from '../views/plan-wheel.tsx'

/** Everything that the address's plan owes, and the days that it is held to. */
export const showPlanWheel = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { id }) => calendarPlans(tx, plansWithin(reachOf(page.member, mayReadPlan)), id))
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/aarshjul`, 301)
  const [seen] = rest
  return page.show(
    { title: calendarTexts.in(page.language)('title.plan', { plan: plan.name }), current: 'plans', path: pathTo(page, plan) },
    <PlanWheel
      plan={plan}
      entries={seen ? entriesOf(seen) : []}
      runs={seen !== undefined && seen.approved_on !== null}
      rules={seen ? rulesFor(seen, fromRange(seen.period).from) : null}
      unanchored={seen?.unanchored ?? 0}
      writing={mandatesIn(page, mayWritePlan, plan).length > 0}
      today={page.platform.clock.today()}
    />,
  )
}
