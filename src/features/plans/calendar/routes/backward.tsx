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

const viewOf = (page: Page, title: string, action: string, otherwise: Day) => {
  const { asked, start } = startIn(page, otherwise)
  const backward = start === null ? null : backwardTo(start, page.platform.clock.today())
  return <BackwardPage title={title} action={action} asked={asked} backward={backward} />
}

const statusOf = (page: Page): 200 | 422 => (startIn(page, '2000-01-01').start === null ? 422 : 200)

/** The way to a plan that nobody has begun yet; where no start is asked for, the first that can still be reached. */
export const showBackward = (page: Page): Response => {
  const title = calendarTexts.in(page.language)('backward.title')
  const first = addMonths(page.platform.clock.today(), latestProgrammePeriod().leadMonths.value)
  return page.show({ title, current: 'plans', status: statusOf(page) }, viewOf(page, title, '/tidsplan', first))
}

/** The way to the address's plan while it lies ahead, and to the plan after it once it has begun. */
export const showPlanBackward = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  const { from, until } = plan
  const begun = from <= page.platform.clock.today() && until !== null
  const title = calendarTexts.in(page.language)(begun ? 'backward.next' : 'backward.plan', { plan: plan.name })
  const action = `${hrefOf(plan)}/tidsplan`
  return page.show(
    { title, current: 'plans', path: pathTo(page, plan), status: statusOf(page) },
    viewOf(page, title, action, begun ? until : from),
  )
}
