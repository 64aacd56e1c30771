import { historyOf } from '#features/audit'
import type { Page } from '#web/page.ts'
import { type Permission, reachOf } from '../../permission.ts'
import { organisationTexts } from '../texts.ts'
import { OrganisationHistoryPage, OrganisationPage } from '../views/organisation.tsx'
import { mandatesIn, open, pathTo } from './open.ts'

const latest = 8
const all = 500

/** An organisation with what lies above and below it, and the seats that speak for it as far as the member may read their bodies. */
export const showPage = async (page: Page, mayReadBody: Permission): Promise<Response> => {
  const { organisation, rest } = await open(
    page,
    (tx, { municipality, id }) => historyOf(tx, municipality, id, latest),
    reachOf(page.member, mayReadBody),
  )
  const { slug, name, municipality } = organisation
  if (slug !== page.param('slug')) return page.context.redirect(`/organisationer/${slug}`, 301)
  return page.show(
    { title: name, current: 'organisations', path: pathTo(page, organisation).slice(0, -1) },
    <OrganisationPage organisation={organisation} history={rest} registering={mandatesIn(page, municipality).length > 0} />,
  )
}

export const historyPage = async (page: Page): Promise<Response> => {
  const { organisation, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, all))
  const title = organisationTexts.in(page.language)('history.title')
  return page.show(
    { title: `${organisation.name}: ${title}`, current: 'organisations', path: pathTo(page, organisation) },
    <OrganisationHistoryPage organisation={organisation} history={rest} />,
  )
}
