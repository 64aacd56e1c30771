import { publicScope, reading } from '#database/database'
import { filterPlaces, mightDo, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { figureCodes } from '../area.ts'
import { type AreaFilter, type Asked, filterAsked, listHref, listLength, pageAsked } from '../list-filter.ts'
import { type IndicatorRow, indicatorsToShow, listAreas } from '../list-queries.ts'
import { mayReadArea, mayRegisterAreas } from '../policy.ts'
import { publicRule } from '../public-rule.ts'
import { publishedAreas, publishingMunicipalities } from '../published-queries.ts'
import { areaTexts } from '../texts.ts'
import { AreaListPage } from '../views/list.tsx'
import type { Column } from '../views/list-filters.tsx'
import { PublicAreaListPage } from '../views/public-list.tsx'

const askedBy = (page: Page): Asked => ({
  one: (name) => page.query(name),
  all: (name) => (page.context.req.queries(name) ?? []).map((value) => value.replaceAll('\0', '')),
})

/** What the public's list is narrowed to: it has neither figures of its own nor an order to choose. */
const publicFilter = ({ q, municipality, ended, offset = 0 }: AreaFilter): AreaFilter => ({
  ...{ q, municipality, offset, most: listLength },
  ...(ended && { ended }),
})

const showPublished = async (page: Page, asked: AreaFilter): Promise<Response> => {
  const filter = publicFilter(asked)
  const { areas, places } = await reading(page.platform.database, publicScope, async (tx) => ({
    areas: await publishedAreas(tx, filter, publicRule(page), page.platform.clock.today()),
    places: await publishingMunicipalities(tx),
  }))
  return page.show(
    { title: areaTexts.in(page.language)('public.title'), public: true },
    <PublicAreaListPage areas={areas} filter={filter} page={pageAsked(askedBy(page))} places={places} />,
  )
}

/** An indicator as a column, by its name in the page's language; those of the official lists by their short one. */
const columnOf =
  (page: Page) =>
  ({ code, unit, ...names }: IndicatorRow): Column => {
    const official = figureCodes.find((one) => one === code)
    const name = official ? areaTexts.in(page.language)(`chart.${official}`) : page.language === 'da' ? names.name_da : names.name_en
    return { code, name, unit: unit.startsWith('percent') ? '%' : null }
  }

/** The areas that a member may see; for everybody else those that are published. */
export const listPage = async (page: Page): Promise<Response> => {
  const { actor } = page
  const filter = filterAsked(askedBy(page))
  if (!actor || !mightDo(actor, mayReadArea)) return showPublished(page, filter)
  const reach = reachOf(actor, mayReadArea)
  const { areas, indicators } = await reading(page.platform.database, scopeOf(page), async (tx) => ({
    areas: await listAreas(tx, reach, filter, page.platform.clock.today()),
    indicators: await indicatorsToShow(tx),
  }))
  const number = pageAsked(askedBy(page))
  if (areas.length === 0 && number > 1) return page.redirect(listHref(filter))
  return page.show(
    { title: areaTexts.in(page.language)('title'), current: 'areas' },
    <AreaListPage
      areas={areas}
      filter={filter}
      page={number}
      places={filterPlaces(page)}
      columns={indicators.map(columnOf(page))}
      registering={mightDo(actor, mayRegisterAreas)}
    />,
  )
}
