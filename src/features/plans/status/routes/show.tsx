import { notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mandatesIn, open } from '../../open.ts'
import { mayNoteReports, maySendReports, mayWritePlan } from '../../policy.ts'
import { findBytes } from '../../print/queries.ts'
import { reportMark, thawReport } from '../../report/freeze-report.ts'
import { readReports, reportOf } from '../../report/open.ts'
import { findReportText } from '../../report/queries.ts'
import { copyIn, draftCopy, fileOf, keptCopy } from '../../report/routes/copy.ts'
import { statusPaper } from '../paper.ts'
import { StatusPage } from '../views/status.tsx'
import { openKnown, readKnown, statusFrame, statusHref, statusName } from './open.ts'

/** The report as it was sent; as its writers have it now while it was not sent, and wherever the address asks for the draft. */
export const showStatus = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, found) => {
    const report = reportOf(await readReports(tx, found), 'status', page.param('report'))
    const version = page.query('vis') === 'kladde' ? null : (report.versions.at(-1) ?? null)
    const frozen = version && (await findReportText(tx, found.municipality, version.id))
    if (frozen) return { report, version, paper: thawReport(frozen.text) }
    const known = await readKnown(tx, page, found, report)
    return { report, version: null, paper: statusPaper(known, report, reportMark(null), page.language) }
  })
  const { report, version, paper } = rest
  const frame = statusFrame(page, plan, null, statusName(page, report), null)
  return page.show(
    frame,
    <StatusPage
      plan={plan}
      report={report}
      paper={paper}
      version={version}
      href={statusHref(plan, report)}
      may={{
        write: mandatesIn(page, mayWritePlan, plan).length > 0,
        send: mandatesIn(page, maySendReports, plan).length > 0,
        note: mandatesIn(page, mayNoteReports, plan).length > 0,
      }}
    />,
  )
}

/** A file of the report: its draft is printed, what was sent is handed out byte for byte. */
export const statusFile = async (page: Page): Promise<Response> => {
  const copy = copyIn(page)
  if (copy.version === null) {
    const { plan, report, known } = await openKnown(page)
    return draftCopy(page, statusPaper(known, report, reportMark(null)), plan.name, copy.form)
  }
  const { plan, rest } = await open(page, async (tx, found) => {
    const report = reportOf(await readReports(tx, found), 'status', page.param('report'))
    return { report, file: await findBytes(tx, found.municipality, fileOf(report, copy)) }
  })
  if (!rest.file) throw notFound()
  return keptCopy(page, rest.file.bytes, [statusName(page, rest.report), plan.name, reportMark(copy.version)], copy.form)
}
