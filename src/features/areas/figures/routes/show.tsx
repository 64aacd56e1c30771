import { reading } from '#database/database'
import { mayReadExactFigures, mightDo, notFound, placesFor, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayRegisterAreas } from '../../area/policy.ts'
import { publicRule } from '../../area/public-rule.ts'
import { mayDefineIndicators, mayKeepFigures, mayReadFigures } from '../policy.ts'
import { findIndicator, listIndicators } from '../queries.ts'
import type { IndicatorRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { IndicatorPage } from '../views/indicator.tsx'
import { IndicatorListPage } from '../views/list.tsx'
import { pathTo } from './open.ts'

/** What is measured in the member's municipalities. */
export const listPage = async (page: Page): Promise<Response> => {
  const reach = reachOf(page.member, mayReadFigures)
  const indicators = await reading(page.platform.database, scopeOf(page), (tx) => listIndicators(tx, reach))
  return page.show(
    { title: figureTexts.in(page.language)('title'), current: 'areas', path: [] },
    <IndicatorListPage
      indicators={indicators}
      defining={placesFor(page, mayDefineIndicators).length > 0}
      several={reach.municipalities.length > 1}
      working={mightDo(page.member, mayRegisterAreas)}
    />,
  )
}

/** Reads the address's indicator; not found when it is another municipality's. */
export const openIndicator = async (page: Page): Promise<IndicatorRow> => {
  const reach = reachOf(page.member, mayReadFigures)
  const found = await reading(page.platform.database, scopeOf(page), (tx) => findIndicator(tx, reach, page.param('slug'), false))
  if (!found) throw notFound()
  return found
}

/** Where its figures are shown exactly, for who has the right to see those of one of its municipalities. */
const exactHref = (page: Page, { code }: IndicatorRow): string | null =>
  placesFor(page, mayReadExactFigures).length > 0 ? `/noegletal/${code}/praecise` : null

/** What an indicator is called in the page's language. */
export const nameOf = (page: Page, { definitions, code }: IndicatorRow): string => definitions[0]?.name[page.language] ?? code

export const indicatorPage = async (page: Page): Promise<Response> => {
  const indicator = await openIndicator(page)
  return page.show(
    { title: nameOf(page, indicator), current: 'areas', path: pathTo(page) },
    <IndicatorPage
      indicator={indicator}
      rule={publicRule(page)}
      counts={page.query('vis') === 'antal'}
      exactHref={exactHref(page, indicator)}
      defining={placesFor(page, mayDefineIndicators).some(({ code }) => code === indicator.municipality)}
      keeping={placesFor(page, mayKeepFigures).map(({ code }) => code)}
    />,
  )
}
