import type { Page } from '#web/page.ts'
import { mandatesFor, open, pathTo } from '../../area/routes/open.ts'
import { assessSpot, readMaterial } from '../assess.ts'
import { setOn } from '../criteria.ts'
import { mayReadCriteria } from '../policy.ts'
import { criteriaTexts } from '../texts.ts'
import { AreaAssessmentPage } from '../views/area.tsx'

/** What one area and its estates come to by the set in force, with every reason. */
export const areaPage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { area, rest } = await open(page, (tx, { municipality }) => readMaterial(tx, municipality, today))
  mandatesFor(page, mayReadCriteria, area)
  const set = rest && setOn(rest.ground.sets, today)
  const own = rest?.presence.areas.find(({ id }) => id === area.id)
  const assessments =
    rest && set && own ? (own.estates.length > 1 ? [own, ...own.estates] : [own]).map((spot) => assessSpot(rest, set, spot)) : []
  return page.show(
    { title: criteriaTexts.in(page.language)('area.title', { name: area.name }), current: 'areas', path: pathTo(page, area) },
    <AreaAssessmentPage name={area.name} assessments={assessments} />,
  )
}
