import type { Page } from '#web/page.ts'
import { hrefOf, mandatesIn, openPlan, pathTo } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { followed } from '../milestone.ts'
import { milestoneTexts } from '../texts.ts'
import { MilestonesPage } from '../views/list.tsx'

export const showMilestones = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/milepaele`, 301)
  return page.show(
    { title: `${milestoneTexts.in(page.language)('title')} · ${plan.name}`, current: 'plans', path: pathTo(page, plan) },
    <MilestonesPage
      plan={plan}
      rows={followed(plan, page.platform.clock.today())}
      writing={mandatesIn(page, mayWritePlan, plan).length > 0}
    />,
  )
}
