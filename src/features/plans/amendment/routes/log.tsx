import { csvFile, madeFile } from '#web/file.ts'
import { fileName } from '#web/file-name.ts'
import type { Page } from '#web/page.ts'
import { type Form, mediaTypes, printPaper } from '../../documents/file.ts'
import { mandatesIn, pathTo } from '../../open.ts'
import { maySubmitPlan } from '../../policy.ts'
import { logSheet } from '../csv.ts'
import { loggedOn, logPaper } from '../paper.ts'
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
      hash={logPaper(plan, amendments).hash}
    />,
  )
}

/** The same as a document, with the hash of what it says at its foot. */
export const logDocument =
  (form: Form) =>
  async (page: Page): Promise<Response> => {
    const { plan, amendments, today } = await openAmendments(page)
    const { paper } = logPaper(plan, amendments)
    const bytes = await printPaper(paper, loggedOn(amendments) ?? today, form)
    return madeFile(page, bytes, mediaTypes[form], fileName([paper.title, paper.mark], form))
  }

/** The same as a file, a row for each thing that was changed. */
export const logFile = async (page: Page): Promise<Response> => {
  const { plan, amendments } = await openAmendments(page)
  return csvFile(page, logSheet(amendments, page.language), `${plan.slug}-aendringer.csv`)
}
