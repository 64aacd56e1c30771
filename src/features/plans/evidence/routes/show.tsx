import type { Page } from '#web/page.ts'
import { demandOn } from '../../../../../rules/evidence-majority/index.ts'
import { hrefOf, mandatesIn, open, pathTo } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { evidenceOf } from '../evidence.ts'
import { judgementsOf } from '../queries.ts'
import { evidenceTexts } from '../texts.ts'
import { EvidencePage } from '../views/evidence.tsx'

/** What the address's plan stands on: the two tests, and every activity with what it refers to and what it has shown. */
export const showEvidence = async (page: Page): Promise<Response> => {
  const { plan, rest: judged } = await open(page, (tx, { municipality, id }) => judgementsOf(tx, municipality, id))
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/viden`, 301)
  const demand = demandOn(plan.from)
  return page.show(
    { title: evidenceTexts.in(page.language)('title', { plan: plan.name }), current: 'plans', path: pathTo(page, plan) },
    <EvidencePage
      plan={plan}
      demand={demand}
      evidence={demand && evidenceOf({ ...plan, judged }, demand, page.platform.clock.today())}
      writing={mandatesIn(page, mayWritePlan, plan).length > 0}
    />,
  )
}
