import type { Page } from '#web/page.ts'
import { mandatesIn, open, pathTo } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { risksHref } from '../href.ts'
import { risksOf } from '../queries.ts'
import { inOrder } from '../risk.ts'
import { riskTexts } from '../texts.ts'
import { RisksPage } from '../views/list.tsx'

export const showRisks = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => risksOf(tx, municipality, id))
  if (plan.slug !== page.param('slug')) return page.context.redirect(risksHref(plan), 301)
  return page.show(
    { title: riskTexts.in(page.language)('title.plan', { plan: plan.name }), current: 'plans', path: pathTo(page, plan) },
    <RisksPage
      plan={plan}
      risks={inOrder(rest)}
      today={page.platform.clock.today()}
      writing={mandatesIn(page, mayWritePlan, plan).length > 0}
    />,
  )
}
