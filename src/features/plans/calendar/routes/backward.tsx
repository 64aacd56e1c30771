import { type Day, isDay } from '#kernel/day'
import { addMonths } from '#rules/months'
import type { Page } from '#web/page.ts'
import { latestProgrammePeriod } from '../../../../../rules/lbf-programme-periods/index.ts'
import { hrefOf, openPlan, pathTo } from '../../open.ts'
import { backwardTo } from '../backward.ts'
import { calendarTexts } from '../texts.ts'
import { BackwardPage } from '../views/backward.tsx'

/** The wished start in the address, or the one given where the address has none; null where it is no day that anybody can mean. */
const startIn = (page: Page, otherwise: Day): { readonly asked: string; readonly start: Day | null } => {
  const asked = page.query('start')?.trim() || otherwise
  return { asked, start: isDay(asked) && asked >= '1990-01-01' && asked < '2200-01-01' ? asked : null }
}

const show = (page: Page, title: string, action: string, otherwise: Day, path?: ReturnType<typeof pathTo>): Response => {
  const { asked, start } = startIn(page, otherwise)
  const backward = start === null ? null : backwardTo(start, page.platform.clock.today())
  return page.show(
    { title, current: 'plans', status: start === null ? 422 : 200, ...(path && { path }) },
    <BackwardPage title={title} action={action} asked={asked} backward={backward} />,
  )
}

/** The way to a plan that nobody has begun yet; where no start is asked for, the first that can still be reached. */
export const showBackward = (page: Page): Response => {
  const title = calendarTexts.in(page.language)('backward.title')
  const first = addMonths(page.platform.clock.today(), latestProgrammePeriod().leadMonths.value)
  return show(page, title, '/tidsplan', first)
}

/** The way to the address's plan while it lies ahead, and to the plan after it once it has begun. */
export const showPlanBackward = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  const { from, until } = plan
  const begun = from <= page.platform.clock.today() && until !== null
  const title = calendarTexts.in(page.language)(begun ? 'backward.next' : 'backward.plan', { plan: plan.name })
  return show(page, title, `${hrefOf(plan)}/tidsplan`, begun ? until : from, pathTo(page, plan))
}
