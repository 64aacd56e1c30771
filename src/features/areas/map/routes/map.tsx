import { publicScope, reading } from '#database/database'
import { askedPlace, filterPlaces, mightDo, reachOf, scopeOf } from '#features/identity'
import { allowTiles } from '#web/middleware.ts'
import type { Page } from '#web/page.ts'
import { mayReadArea, mayRegisterAreas } from '../../area/policy.ts'
import { publicRule } from '../../area/public-rule.ts'
import { publishingMunicipalities } from '../../area/published-queries.ts'
import { codeOf, shadingFrom } from '../choices.ts'
import { mapOf } from '../map.ts'
import { areasOnMap, publishedOnMap } from '../queries.ts'
import { mapTexts } from '../texts.ts'
import { MapPage } from '../views/page.tsx'

const showPublished = async (page: Page): Promise<Response> => {
  const shading = shadingFrom(page.query('vis'))
  const municipality = askedPlace(page)
  const { rows, places } = await reading(page.platform.database, publicScope, async (tx) => ({
    rows: await publishedOnMap(tx, { municipality, code: codeOf(shading) }, publicRule(page)),
    places: await publishingMunicipalities(tx),
  }))
  return page.show(
    { title: mapTexts.in(page.language)('title'), public: true, islands: ['map.js'] },
    <MapPage
      map={mapOf(rows, shading === 'status')}
      shading={shading}
      municipality={municipality}
      places={places}
      locating={false}
      open
      tiles={page.settings.mapTiles}
    />,
  )
}

/** The map of the areas that a member may see; for everybody else, of those that are published. */
export const showMap = async (page: Page): Promise<Response> => {
  const { actor } = page
  allowTiles(page.context, page.settings)
  if (!actor || !mightDo(actor, mayReadArea)) return showPublished(page)
  const shading = shadingFrom(page.query('vis'))
  const municipality = askedPlace(page)
  const rows = await reading(page.platform.database, scopeOf(page), (tx) =>
    areasOnMap(tx, reachOf(actor, mayReadArea), { municipality, code: codeOf(shading) }, page.platform.clock.today()),
  )
  return page.show(
    { title: mapTexts.in(page.language)('title'), current: 'areas', islands: ['map.js'] },
    <MapPage
      map={mapOf(rows, shading === 'status')}
      shading={shading}
      municipality={municipality}
      places={filterPlaces(page)}
      locating={mightDo(actor, mayRegisterAreas)}
      tiles={page.settings.mapTiles}
    />,
  )
}
