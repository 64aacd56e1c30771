import { publicScope, reading } from '#database/database'
import { mightDo, reachOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayReadArea, mayRegisterAreas } from '../policy.ts'
import { publishedAreas, publishingMunicipalities } from '../published-queries.ts'
import { type AreaFilter, listAreas, listLength } from '../queries.ts'
import { areaTexts } from '../texts.ts'
import { AreaListPage, type Place } from '../views/list.tsx'
import { PublicAreaListPage } from '../views/public-list.tsx'
import { scopeOf } from './open.ts'

const pageOf = (page: Page): number => {
  const number = Number(page.query('side'))
  return Number.isSafeInteger(number) && number > 0 && number < 100_000 ? number : 1
}

const filterOf = (page: Page): AreaFilter => ({
  q: (page.query('q') ?? '').trim().slice(0, 100),
  municipality: page.query('kommune') || null,
  offset: (pageOf(page) - 1) * listLength,
  most: listLength,
})

const showPublished = async (page: Page): Promise<Response> => {
  const filter = filterOf(page)
  const { areas, places } = await reading(page.platform.database, publicScope, async (tx) => ({
    areas: await publishedAreas(tx, filter),
    places: await publishingMunicipalities(tx),
  }))
  return page.show(
    { title: areaTexts.in(page.language)('public.title'), public: true },
    <PublicAreaListPage areas={areas} filter={filter} page={pageOf(page)} places={places} />,
  )
}

/** The areas that a member may see; for everybody else those that are published. */
export const listPage = async (page: Page): Promise<Response> => {
  const { actor } = page
  if (!actor || !mightDo(actor, mayReadArea)) return showPublished(page)
  const filter = filterOf(page)
  const reach = reachOf(actor, mayReadArea)
  const areas = await reading(page.platform.database, scopeOf(page), (tx) => listAreas(tx, reach, filter, page.platform.clock.today()))
  const places = new Map(
    actor.mandates.map(({ municipalityName, municipalitySlug }): [string, Place] => [
      municipalitySlug,
      { name: municipalityName, slug: municipalitySlug },
    ]),
  )
  return page.show(
    { title: areaTexts.in(page.language)('title'), current: 'areas' },
    <AreaListPage
      areas={areas}
      filter={filter}
      page={pageOf(page)}
      places={[...places.values()]}
      registering={mightDo(actor, mayRegisterAreas)}
    />,
  )
}
