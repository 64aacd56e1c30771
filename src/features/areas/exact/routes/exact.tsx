import type { Tx } from '#database/database'
import { denied, exactViewsOf, mayReadExactFigures, maySeeExactly, notFound, seeExactly } from '#features/identity'
import type { Page } from '#web/page.ts'
import { publicRule } from '../../area/public-rule.ts'
import { type Area, readArea, subjectOf } from '../../area/read.ts'
import { open, pathTo } from '../../area/routes/open.ts'
import { type HiddenFigure, hiddenOf } from '../hidden.ts'
import { exactTexts } from '../texts.ts'
import { ExactPage } from '../views/page.tsx'

/** The longest list of those who looked. */
const mostViews = 100

const viewsOf = (tx: Tx, { municipality, id }: Area) => exactViewsOf(tx, municipality, id, mostViews)

type Views = Awaited<ReturnType<typeof viewsOf>>

const frame = (page: Page, area: Area, count: number, views: Views, shown: readonly HiddenFigure[] | null) =>
  page.show(
    { title: exactTexts.in(page.language)('title'), current: 'areas', path: pathTo(page, area) },
    <ExactPage name={area.name} href={`/omraader/${area.slug}/praecise-tal`} count={count} shown={shown} views={views} />,
  )

/** Reads the area, for somebody who may see its exact figures. */
const openExactly = async (page: Page) => {
  const { area, rest } = await open(page, viewsOf)
  if (!maySeeExactly(page.member, subjectOf(area, page.platform.clock.today()))) throw denied(mayReadExactFigures)
  return { area, views: rest }
}

/** How many figures are hidden, and who has looked; no figure. */
export const askExact = async (page: Page): Promise<Response> => {
  const { area, views } = await openExactly(page)
  return frame(page, area, hiddenOf(area.listings, publicRule(page)).length, views, null)
}

/** Shows the hidden figures and writes down who saw them. The answer is the page itself: seeing them again is another view. */
export const showExact = async (page: Page): Promise<Response> => {
  const { area, views: before } = await openExactly(page)
  if (hiddenOf(area.listings, publicRule(page)).length === 0) return frame(page, area, 0, before, null)
  const today = page.platform.clock.today()
  const seen = { record: { kind: 'area', id: area.id }, figures: 'official lists', subject: subjectOf(area, today) }
  const now = await seeExactly(page.platform, page.member, seen, async (tx) => {
    const found = await readArea(tx, page.member, area.slug, today)
    if (!found) throw notFound()
    return found
  })
  const { rest: views } = await open(page, viewsOf)
  const hidden = hiddenOf(now.listings, publicRule(page))
  return frame(page, now, hidden.length, views, hidden)
}
