import { notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { formFrame, hrefOf, mandatesIn, open } from '../../open.ts'
import { mayWriteProposals } from '../../policy.ts'
import { findBytes } from '../../print/queries.ts'
import { reportMark, thawReport } from '../../report/freeze-report.ts'
import { proposalOf, readReports } from '../../report/open.ts'
import { findReportText } from '../../report/queries.ts'
import { copyIn, draftCopy, fileOf, keptCopy } from '../../report/routes/copy.ts'
import { proposalPaper } from '../paper.ts'
import { proposalTexts } from '../texts.ts'
import { ProposalPage } from '../views/proposal.tsx'
import { proposalHref, readToPropose } from './open.ts'

/** The proposal as it was frozen; as it stands now while it was not, and wherever the address asks for the draft. */
export const showProposal = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, found) => {
    const report = proposalOf(await readReports(tx, found))
    const version = page.query('vis') === 'kladde' ? null : (report?.versions.at(-1) ?? null)
    const frozen = version && (await findReportText(tx, found.municipality, version.id))
    if (frozen) return { report, version, paper: thawReport(frozen.text) }
    return { report, version: null, paper: proposalPaper(await readToPropose(tx, page, found), report, reportMark(null), page.language) }
  })
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/indstilling`, 301)
  return page.show(
    formFrame(page, plan, proposalTexts.in(page.language)('title.plan', { plan: plan.name }), null),
    <ProposalPage plan={plan} {...rest} href={proposalHref(plan)} writing={mandatesIn(page, mayWriteProposals, plan).length > 0} />,
  )
}

/** A file of the proposal: its draft is printed, what was frozen is handed out byte for byte. */
export const proposalFile = async (page: Page): Promise<Response> => {
  const copy = copyIn(page)
  const { plan, rest } = await open(page, async (tx, found) => {
    const report = proposalOf(await readReports(tx, found))
    if (copy.version === null) return { draft: proposalPaper(await readToPropose(tx, page, found), report, reportMark(null)), file: null }
    return { draft: null, file: await findBytes(tx, found.municipality, fileOf(report, copy)) }
  })
  if (rest.draft) return draftCopy(page, rest.draft, plan.name, copy.form)
  if (!rest.file) throw notFound()
  return keptCopy(page, rest.file.bytes, [proposalTexts.in('da')('paper.title', { plan: plan.name }), reportMark(copy.version)], copy.form)
}
