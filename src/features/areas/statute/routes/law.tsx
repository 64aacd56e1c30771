import { reading } from '#database/database'
import { mightDo, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { evaluateYear } from '../../../../../rules/area-status/index.ts'
import { figuresOf, predecessorsOf } from '../../area/area.ts'
import { mayReadArea, mayRegisterAreas } from '../../area/policy.ts'
import { publicRule } from '../../area/public-rule.ts'
import { areaTexts } from '../../area/texts.ts'
import { type AskedLaw, askedLaw } from '../asked.ts'
import { readList } from '../read.ts'
import { statuteTexts } from '../texts.ts'
import { LawPage } from '../views/law.tsx'
import { hrefFor, pageOf, stretch } from './pages.ts'

const areasOf = async (page: Page, { year, rules }: AskedLaw) => {
  const { actor, platform } = page
  if (!actor || !mightDo(actor, mayReadArea)) return null
  const all = await reading(platform.database, scopeOf(page), (tx) => readList(tx, actor, year, platform.clock.today(), publicRule(page)))
  const shown = stretch(all, pageOf(page)).map((area) => ({
    area,
    judgement: evaluateYear(figuresOf(area.list), predecessorsOf(year, area.listings, rules), rules),
  }))
  return { shown, total: all.length, page: pageOf(page), hrefOf: hrefFor(page) }
}

/** The law on a day: for everybody what it asks, for members what it makes of their areas. */
export const lawPage = async (page: Page): Promise<Response> => {
  const asked = askedLaw((name) => page.query(name), page.platform.clock.today())
  const areas = await areasOf(page, asked)
  return page.show(
    {
      title: statuteTexts.in(page.language)('title'),
      path: [{ label: areaTexts.in(page.language)(areas ? 'title' : 'public.title'), href: '/omraader' }],
      status: asked.refusals.length > 0 ? 422 : 200,
      ...(areas ? { current: 'areas' as const } : { public: true }),
    },
    <LawPage asked={asked} areas={areas} working={page.actor !== null && mightDo(page.actor, mayRegisterAreas)} />,
  )
}
