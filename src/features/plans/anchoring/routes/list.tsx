import type { Page } from '#web/page.ts'
import { mandatesIn, open, pathTo } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { anchoringHref } from '../href.ts'
import { anchoringsOf } from '../queries.ts'
import { anchoringTexts } from '../texts.ts'
import { AnchoringPage } from '../views/list.tsx'

/** What becomes of a plan's activities when it is over. */
export const showAnchoring = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => anchoringsOf(tx, municipality, id))
  if (plan.slug !== page.param('slug')) return page.context.redirect(anchoringHref(plan), 301)
  return page.show(
    { title: anchoringTexts.in(page.language)('title.plan', { plan: plan.name }), current: 'plans', path: pathTo(page, plan) },
    <AnchoringPage plan={plan} told={rest} today={page.platform.clock.today()} writing={mandatesIn(page, mayWritePlan, plan).length > 0} />,
  )
}
