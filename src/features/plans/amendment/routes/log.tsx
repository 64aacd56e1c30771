import { mightDo } from '#features/identity'
import { csvFile, madeFile } from '#web/file.ts'
import { fileName } from '#web/file-name.ts'
import type { Page } from '#web/page.ts'
import { type Form, mediaTypes, printPaper } from '../../documents/file.ts'
import { mandatesIn, pathTo } from '../../open.ts'
import { mayReadForFund, maySubmitPlan } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import type { Amendment } from '../amendment.ts'
import { logSheet } from '../csv.ts'
import { loggedOn, logPaper } from '../paper.ts'
import { readinessOf } from '../ready.ts'
import { amendmentTexts } from '../texts.ts'
import { FundLogPage } from '../views/fund.tsx'
import { LogPage } from '../views/log.tsx'
import { logHref, openLog, openWithApproval } from './open.ts'

/** The log as the people of the fund read it, who read nothing else of the plan but its frozen versions. */
const showForFund = (page: Page, { plan, amendments }: { readonly plan: Plan; readonly amendments: readonly Amendment[] }) =>
  page.show(
    {
      title: amendmentTexts.in(page.language)('title.plan', { plan: plan.name }),
      current: 'overview',
      path: [{ label: amendmentTexts.in(page.language)('fund.title'), href: '/overblik' }],
    },
    <FundLogPage plan={plan} amendments={amendments} hash={logPaper(plan, amendments).hash} />,
  )

/** Everything that was changed in the address's plan since it was approved. */
export const showLog = async (page: Page): Promise<Response> => {
  if (mightDo(page.member, mayReadForFund)) {
    const told = await openLog(page)
    if (!told.own) return showForFund(page, told)
  }
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
    const { plan, amendments, today } = await openLog(page)
    const { paper } = logPaper(plan, amendments)
    const bytes = await printPaper(paper, loggedOn(amendments) ?? today, form)
    return madeFile(page, bytes, mediaTypes[form], fileName([paper.title, paper.mark], form))
  }

/** The same as a file, a row for each thing that was changed. */
export const logFile = async (page: Page): Promise<Response> => {
  const { plan, amendments } = await openLog(page)
  return csvFile(page, logSheet(amendments, page.language), `${plan.slug}-aendringer.csv`)
}
