import { csvFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { mandatesIn, pathTo } from '../../open.ts'
import { maySubmitPlan } from '../../policy.ts'
import { logSheet } from '../csv.ts'
import { readinessOf } from '../ready.ts'
import { amendmentTexts } from '../texts.ts'
import { LogPage } from '../views/log.tsx'
import { logHref, openAmendments, openWithApproval } from './open.ts'

/** Everything that was changed in the address's plan since it was approved. */
export const showLog = async (page: Page): Promise<Response> => {
  const { plan, record, amendments, today } = await openWithApproval(page)
  if (plan.slug !== page.param('slug')) return page.context.redirect(logHref(plan), 301)
  const { proposed, stops } = readinessOf({ plan, record, amendments }, today)
  const sending = mandatesIn(page, maySubmitPlan, plan).length > 0
  return page.show(
    { title: amendmentTexts.in(page.language)('title.plan', { plan: plan.name }), current: 'plans', path: pathTo(page, plan) },
    <LogPage
      plan={plan}
      amendments={amendments}
      approved={proposed !== null}
      differs={(proposed?.difference.length ?? 0) > 0}
      stops={sending ? stops : null}
    />,
  )
}

/** The same as a file, a row for each thing that was changed. */
export const logFile = async (page: Page): Promise<Response> => {
  const { plan, amendments } = await openAmendments(page)
  return csvFile(page, logSheet(amendments, page.language), `${plan.slug}-aendringer.csv`)
}
