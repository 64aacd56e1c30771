import { reachOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { calendarPlans, plansWithin } from '../../calendar/queries.ts'
import { formFrame, hrefOf, open } from '../../open.ts'
import { mayReadPlan } from '../../policy.ts'
import { boardPageOf } from '../board-page.ts'
import { besideOf } from '../queries.ts'
import { boardPageTexts } from '../texts.ts'
import { BoardPageView } from '../views/board-page.tsx'

/** A plan on one page for its board, as it stands today. */
export const showBoardPage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, found) => {
    const [owing] = await calendarPlans(tx, plansWithin(reachOf(page.member, mayReadPlan)), found.id)
    return {
      record: await getApproval(tx, found.municipality, found.id, today),
      owing: owing ?? null,
      beside: await besideOf(tx, found.municipality, found.id, today),
    }
  })
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/bestyrelse`, 301)
  return page.show(
    formFrame(page, plan, boardPageTexts.in(page.language)('title', { plan: plan.name }), null),
    <BoardPageView plan={plan} told={boardPageOf({ plan, ...rest, today })} today={today} />,
  )
}
