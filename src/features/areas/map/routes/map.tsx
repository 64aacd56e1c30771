import { publicScope, reading } from '#database/database'
import { askedPlace, filterPlaces, mightDo, reachOf, scopeOf } from '#features/identity'
import { allowTiles } from '#web/middleware.ts'
import type { Page } from '#web/page.ts'
import { indicatorsToShow } from '../../area/list-queries.ts'
import { mayReadArea, mayRegisterAreas } from '../../area/policy.ts'
import { publicRule } from '../../area/public-rule.ts'
import { publishingMunicipalities } from '../../area/published-queries.ts'
import { maySeeInbox } from '../../signals/policy.ts'
import { memberShadings, publicShadings, shadingFrom } from '../choices.ts'
import { mapOf } from '../map.ts'
import { areasOnMap, publishedOnMap } from '../queries.ts'
import { mapTexts } from '../texts.ts'
import { MapPage } from '../views/page.tsx'

const showPublished = async (page: Page): Promise<Response> => {
  const shading = shadingFrom(publicShadings, page.query('vis'))
  const municipality = askedPlace(page)
  const { rows, places } = await reading(page.platform.database, publicScope, async (tx) => ({
    rows: await publishedOnMap(tx, { municipality, code: shading.code }, publicRule(page)),
    places: await publishingMunicipalities(tx),
  }))
  return page.show(
    { title: mapTexts.in(page.language)('title'), public: true, islands: ['map.js'] },
    <MapPage
      map={mapOf(rows, shading.by === 'status')}
      shading={shading}
      shadings={publicShadings}
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
  const municipality = askedPlace(page)
  const inbox = reachOf(actor, maySeeInbox).municipalities
  const { rows, shadings, shading } = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const all = memberShadings(await indicatorsToShow(tx), inbox.length > 0)
    const asked = shadingFrom(all, page.query('vis'))
    const filter = { municipality, code: asked.code, signalsIn: asked.by === 'signals' ? inbox : null }
    return {
      shadings: all,
      shading: asked,
      rows: await areasOnMap(tx, reachOf(actor, mayReadArea), filter, page.platform.clock.today()),
    }
  })
  return page.show(
    { title: mapTexts.in(page.language)('title'), current: 'areas', islands: ['map.js'] },
    <MapPage
      map={mapOf(rows, shading.by === 'status')}
      shading={shading}
      shadings={shadings}
      municipality={municipality}
      places={filterPlaces(page)}
      locating={mightDo(actor, mayRegisterAreas)}
      tiles={page.settings.mapTiles}
    />,
  )
}
