import type { Tx } from '#database/database'
import { reachOf } from '#features/identity'
import type { Page, Shown } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { calendarPlans, plansWithin } from '../../calendar/queries.ts'
import { formFrame, hrefOf, open } from '../../open.ts'
import { mayReadPlan } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { readReports, reportOf } from '../../report/open.ts'
import type { Report } from '../../report/report.ts'
import { periodName, periodOf } from '../period.ts'
import { statusPageTexts } from '../texts.ts'
import type { Known } from '../told.ts'

export const listHref = (plan: Pick<Plan, 'slug' | 'kind'>): string => `${hrefOf(plan)}/statusrapporter`
export const statusHref = (plan: Pick<Plan, 'slug' | 'kind'>, { id }: Pick<Report, 'id'>): string => `${listHref(plan)}/${id}`

export const statusName = (page: Page, report: Pick<Report, 'period'>): string =>
  statusPageTexts.in(page.language)('name', { period: periodName(periodOf(report.period))(page.language) })

/** Reads the address's plan and its report; not found where it has none of that id. */
export const openStatus = async (page: Page) => {
  const { plan, rest: reports } = await open(page, readReports)
  return { plan, reports, report: reportOf(reports, 'status', page.param('report')) }
}

/** What a report is worked out from. */
export const readKnown = async (tx: Tx, page: Page, plan: Plan, report: Report): Promise<Known> => {
  const today = page.platform.clock.today()
  const record = await getApproval(tx, plan.municipality, plan.id, today)
  const [owing] = await calendarPlans(tx, plansWithin(reachOf(page.member, mayReadPlan)), plan.id)
  return { plan, record, owing: owing ?? null, period: periodOf(report.period), today }
}

/** The address's report with everything that it is worked out from. */
export const openKnown = async (page: Page) => {
  const { plan, rest } = await open(page, async (tx, found) => {
    const report = reportOf(await readReports(tx, found), 'status', page.param('report'))
    return { report, known: await readKnown(tx, page, found, report) }
  })
  return { plan, ...rest }
}

/** How a form about a report is framed: its way leads over the report. */
export const statusFrame = (page: Page, plan: Plan, report: Report | null, title: string, shown: Shown | null) => {
  const frame = formFrame(page, plan, title, shown)
  const steps = [
    { label: statusPageTexts.in(page.language)('title'), href: listHref(plan) },
    ...(report ? [{ label: statusName(page, report), href: statusHref(plan, report) }] : []),
  ]
  return { ...frame, path: [...frame.path, ...steps] }
}
