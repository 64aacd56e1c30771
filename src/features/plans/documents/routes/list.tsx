import type { Page } from '#web/page.ts'
import { amendmentsOf } from '../../amendment/queries.ts'
import { hrefOf, open, pathTo } from '../../open.ts'
import { readReports } from '../../report/open.ts'
import { versionsMade } from '../queries.ts'
import { documentTexts } from '../texts.ts'
import { DocumentsPage } from '../views/documents.tsx'

/** Every document of the address's plan: its draft, its frozen versions. */
export const showDocuments = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, found) => ({
    versions: await versionsMade(tx, found.municipality, found.id),
    reports: await readReports(tx, found),
    amendments: await amendmentsOf(tx, found.municipality, found.id, page.platform.clock.today()),
  }))
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/dokumenter`, 301)
  return page.show(
    { title: documentTexts.in(page.language)('title.plan', { plan: plan.name }), current: 'plans', path: pathTo(page, plan) },
    <DocumentsPage plan={plan} {...rest} />,
  )
}
