import type { Page } from '#web/page.ts'
import { openShown, pathTo } from '../../area/routes/open.ts'
import { statuteTexts } from '../texts.ts'
import { AreaCriteriaPage } from '../views/criteria.tsx'

/** An area's criteria one by one: distances, years in a row, the run of each. */
export const criteriaPage = async (page: Page): Promise<Response> => {
  const area = await openShown(page)
  const title = statuteTexts.in(page.language)('criteria.title', { name: area.name })
  return page.show(
    { title, current: 'areas', path: pathTo(page, area), why: `/omraader/${area.slug}/adgang` },
    <AreaCriteriaPage area={area} />,
  )
}
