import { reading } from '#database/database'
import {
  askedPlace,
  type ExactView,
  exactViewsOf,
  mayReadExactFigures,
  notFound,
  type Place,
  placesFor,
  scopeOf,
  seeExactly,
} from '#features/identity'
import type { Page } from '#web/page.ts'
import { findIndicator } from '../queries.ts'
import type { IndicatorRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { ExactPage } from '../views/exact.tsx'
import { pathTo } from './open.ts'
import { nameOf } from './show.tsx'

const mostViews = 20

type Asked = { readonly place: Place; readonly places: readonly Place[] }

/** The municipality whose figures are asked for: the one named, else the first where the member has the right; not found where there is none. */
const placeOf = (page: Page): Asked => {
  const places = placesFor(page, mayReadExactFigures)
  const asked = askedPlace(page)
  const place = asked === null ? places[0] : places.find(({ slug }) => slug === asked)
  if (!place) throw notFound()
  return { place, places }
}

type Shown = { readonly indicator: IndicatorRow; readonly views: readonly ExactView[] }

const frame = (page: Page, at: Asked, { indicator, views }: Shown, shown: boolean): Response =>
  page.show(
    {
      title: figureTexts.in(page.language)('exact.title', { name: nameOf(page, indicator) }),
      current: 'areas',
      path: [...pathTo(page), { label: nameOf(page, indicator), href: `/noegletal/${indicator.code}` }],
    },
    <ExactPage {...at} indicator={indicator} views={views} shown={shown} counts={page.query('vis') === 'antal'} />,
  )

/** The indicator of the address as everybody sees it, and who has looked at what is hidden of it. */
const openAsked = async (page: Page, { place }: Asked): Promise<Shown> => {
  const reach = { municipalities: [place.code] }
  return reading(page.platform.database, scopeOf(page), async (tx) => {
    const indicator = await findIndicator(tx, reach, page.param('slug'), false)
    if (!indicator) throw notFound()
    return { indicator, views: await exactViewsOf(tx, place.code, indicator.id, mostViews) }
  })
}

/** Asks before an indicator's figures of one municipality are shown as they are, and says who has looked; no hidden figure. */
export const askExact = async (page: Page): Promise<Response> => {
  const at = placeOf(page)
  return frame(page, at, await openAsked(page, at), false)
}

/** Shows them and writes down who saw them. The answer is the page itself: seeing them again is another view. */
export const showExact = async (page: Page): Promise<Response> => {
  const at = placeOf(page)
  const { place } = at
  const { indicator: known, views } = await openAsked(page, at)
  const seen = { record: { kind: 'indicator', id: known.id }, figures: 'indicators', subject: { municipality: place.code } }
  const indicator = await seeExactly(page.platform, page.member, seen, (tx) =>
    findIndicator(tx, { municipalities: [place.code] }, page.param('slug'), true),
  )
  return frame(page, at, { indicator: indicator ?? known, views }, true)
}
