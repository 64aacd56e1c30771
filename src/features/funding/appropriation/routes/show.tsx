import { historyOf } from '#features/audit'
import { permitting, WhyPage } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayReadFunding, mayWriteFunding } from '../../policy.ts'
import { subjectOf } from '../stage.ts'
import { appropriationTexts } from '../texts.ts'
import { AppropriationPage } from '../views/appropriation.tsx'
import { AppropriationHistoryPage } from '../views/history.tsx'
import { hrefOf, open, openOne, pathTo } from './open.ts'

const latest = 8
const all = 500

export const showPage = async (page: Page): Promise<Response> => {
  const { found, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, latest))
  if (found.slug !== page.param('slug')) return page.context.redirect(hrefOf(found), 301)
  return page.show(
    { title: found.name, current: 'funding', path: pathTo(page, found).slice(0, 2), why: `${hrefOf(found)}/adgang` },
    <AppropriationPage
      appropriation={found}
      history={rest}
      writing={permitting(page.member, mayWriteFunding, subjectOf(found)).length > 0}
      today={page.platform.clock.today()}
    />,
  )
}

export const historyPage = async (page: Page): Promise<Response> => {
  const { found, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, all))
  const title = `${found.name}: ${appropriationTexts.in(page.language)('history.title')}`
  return page.show(
    { title, current: 'funding', path: pathTo(page, found) },
    <AppropriationHistoryPage appropriation={found} history={rest} />,
  )
}

export const whyPage = async (page: Page): Promise<Response> => {
  const found = await openOne(page)
  return page.show(
    { title: found.name, current: 'funding', path: pathTo(page, found) },
    <WhyPage name={found.name} href={hrefOf(found)} actor={page.member} permission={mayReadFunding} subject={subjectOf(found)} />,
  )
}
