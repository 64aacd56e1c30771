import type { Result } from '#kernel/result'
import type { Page } from '#web/page.ts'
import { hrefOf, mandatesFor, openPlan } from '../../open.ts'
import { mayPublishPlans } from '../../policy.ts'
import { publishPlan, withdrawPlan } from '../publish-plan.ts'
import { showPage } from './show.tsx'

/** Does an act that has no form of its own, under the mandate that was chosen or the first that permits it; refused, the page says why. */
const acting =
  (command: typeof publishPlan | typeof withdrawPlan) =>
  async (page: Page): Promise<Response> => {
    const plan = await openPlan(page)
    const mandates = mandatesFor(page, mayPublishPlans, plan)
    const chosen = (await page.context.req.parseBody()).mandate
    const mandate = mandates.find(({ id }) => id === chosen) ?? mandates[0]
    const result: Result<unknown> = await command(page.platform, page.member, { plan: plan.id, ...(mandate && { mandate: mandate.id }) })
    return result.ok ? page.saved(hrefOf(plan), command.act) : showPage(page, result.refusals)
  }

export const publish = acting(publishPlan)
export const withdraw = acting(withdrawPlan)
