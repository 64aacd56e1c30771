import { reading } from '#database/database'
import { askedPlace, exactViewsOf, mayReadExactFigures, notFound, type Place, placesFor, scopeOf, seeExactly } from '#features/identity'
import type { Page } from '#web/page.ts'
import { findIndicator } from '../queries.ts'
import { figureTexts } from '../texts.ts'
import { ExactPage } from '../views/exact.tsx'
import { pathTo } from './open.ts'
import { nameOf } from './show.tsx'

const mostViews = 20

/** The municipality whose figures are asked for: the one named, else the first where the member has the right; not found where there is none. */
const placeOf = (page: Page): { readonly place: Place; readonly places: readonly Place[] } => {
  const places = placesFor(page, mayReadExactFigures)
  const asked = askedPlace(page)
  const place = asked === null ? places[0] : places.find(({ slug }) => slug === asked)
  if (!place) throw notFound()
  return { place, places }
}

/** An indicator's figures of one municipality as they are, those that others are kept from among them; who looked is written down and shown. */
export const exactPage = async (page: Page): Promise<Response> => {
  const { place, places } = placeOf(page)
  const reach = { municipalities: [place.code] }
  const known = await reading(page.platform.database, scopeOf(page), (tx) => findIndicator(tx, reach, page.param('slug'), false))
  if (!known) throw notFound()
  const seen = { record: { kind: 'indicator', id: known.id }, figures: 'indicators', subject: { municipality: place.code } }
  const { indicator, views } = await seeExactly(page.platform, page.member, seen, async (tx) => ({
    indicator: (await findIndicator(tx, reach, page.param('slug'), true)) ?? known,
    views: await exactViewsOf(tx, place.code, known.id, mostViews),
  }))
  const title = figureTexts.in(page.language)('exact.title', { name: nameOf(page, indicator) })
  return page.show(
    { title, current: 'areas', path: [...pathTo(page), { label: nameOf(page, indicator), href: `/noegletal/${indicator.code}` }] },
    <ExactPage indicator={indicator} place={place} places={places} views={views} counts={page.query('vis') === 'antal'} />,
  )
}
