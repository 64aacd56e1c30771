import { notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { formFrame, hrefOf, mandatesIn, open } from '../../open.ts'
import { mayRecommendPlans, mayWritePlan } from '../../policy.ts'
import { findBytes } from '../../print/queries.ts'
import { reportMark, thawReport } from '../../report/freeze-report.ts'
import { prequalificationOf, readReports } from '../../report/open.ts'
import { findReportText } from '../../report/queries.ts'
import { copyIn, draftCopy, fileOf, keptCopy } from '../../report/routes/copy.ts'
import { checkDraft, readToAsk } from '../known.ts'
import { prequalificationPaper } from '../paper.ts'
import { prequalificationTexts } from '../texts.ts'
import { sendingTime } from '../timing.ts'
import { PrequalificationPage } from '../views/prequalification.tsx'
import { prequalificationHref } from './open.ts'

/** The prequalification as it was frozen; as it stands now while it was not, and wherever the address asks for the draft. */
export const showPrequalification = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, found) => {
    const report = prequalificationOf(await readReports(tx, found))
    const version = page.query('vis') === 'kladde' ? null : (report?.versions.at(-1) ?? null)
    const frozen = version && (await findReportText(tx, found.municipality, version.id))
    if (frozen) return { report, version, paper: thawReport(frozen.text), known: null }
    const known = await readToAsk(tx, found, today)
    return { report, version: null, paper: prequalificationPaper(known, report, reportMark(null), page.language), known }
  })
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/praekvalifikation`, 301)
  const { report, version, paper, known } = rest
  const sent = report?.versions.at(-1)?.steps.find(({ step }) => step === 'sent')
  return page.show(
    formFrame(page, plan, prequalificationTexts.in(page.language)('title.plan', { plan: plan.name }), null),
    <PrequalificationPage
      plan={plan}
      report={report}
      version={version}
      paper={paper}
      checks={known && (await checkDraft(known, report, today))}
      timing={sendingTime(plan, sent?.on ?? today)}
      sent={sent !== undefined}
      href={prequalificationHref(plan)}
      planHref={hrefOf(plan)}
      may={{
        write: mandatesIn(page, mayWritePlan, plan).length > 0,
        judge: mandatesIn(page, mayRecommendPlans, plan).length > 0 && version?.by !== page.member.person,
      }}
    />,
  )
}

/** A file of the prequalification: its draft is printed, what was frozen is handed out byte for byte. */
export const prequalificationFile = async (page: Page): Promise<Response> => {
  const copy = copyIn(page)
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, found) => {
    const report = prequalificationOf(await readReports(tx, found))
    if (copy.version === null)
      return { draft: prequalificationPaper(await readToAsk(tx, found, today), report, reportMark(null)), file: null }
    return { draft: null, file: await findBytes(tx, found.municipality, fileOf(report, copy)) }
  })
  if (rest.draft) return draftCopy(page, rest.draft, plan.name, copy.form)
  if (!rest.file) throw notFound()
  const title = prequalificationTexts.in('da')('paper.title', { plan: plan.name })
  return keptCopy(page, rest.file.bytes, [title, reportMark(copy.version)], copy.form)
}
