import type { Page } from '#web/page.ts'
import { hrefOf, mandatesIn, open, pathTo } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { readReports } from '../../report/open.ts'
import { statusPageTexts } from '../texts.ts'
import { StatusList } from '../views/list.tsx'

/** The status reports of the address's plan. */
export const listStatus = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, readReports)
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/statusrapporter`, 301)
  return page.show(
    { title: statusPageTexts.in(page.language)('title.plan', { plan: plan.name }), current: 'plans', path: pathTo(page, plan) },
    <StatusList
      plan={plan}
      reports={rest.filter(({ kind }) => kind === 'status')}
      writing={mandatesIn(page, mayWritePlan, plan).length > 0}
    />,
  )
}
