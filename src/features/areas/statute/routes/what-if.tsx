import { reading } from '#database/database'
import { reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { listYearOn } from '../../../../../rules/area-status/index.ts'
import { hasFigures } from '../../area/area.ts'
import { mayReadArea } from '../../area/policy.ts'
import { publicRule } from '../../area/public-rule.ts'
import { areaTexts } from '../../area/texts.ts'
import { type AskedChange, askedChange } from '../asked.ts'
import { latestListWithFigures } from '../queries.ts'
import { type AreaOnList, readList } from '../read.ts'
import { statuteTexts } from '../texts.ts'
import { WhatIfPage } from '../views/what-if.tsx'
import type { TriedArea } from '../views/what-if-table.tsx'
import { weightOf, whatIf } from '../what-if.ts'
import { hrefFor, pageOf, stretch } from './pages.ts'

/** The areas that have figures with the change tried on them, the changed ones first, else by name. */
const tryOn = (all: readonly AreaOnList[], { area, rules, change }: AskedChange): readonly TriedArea[] =>
  all
    .filter(({ slug, list }) => hasFigures(list) && (area === null || area === slug))
    .map((one) => ({ area: one, tried: whatIf(one.list, one.listings, rules, change) }))
    .sort((one, other) => weightOf(one.tried) - weightOf(other.tried))

/** What would be met if figures were others. The question is the address; nothing is stored. */
export const whatIfPage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { asked, all } = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const known = page.query('liste') ? undefined : await latestListWithFigures(tx, reachOf(page.member, mayReadArea), today)
    const asked = askedChange((name) => page.query(name), today, known?.year ?? null)
    return { asked, all: await readList(tx, page.member, asked.year, today, publicRule(page)) }
  })
  const tried = Object.keys(asked.change.by).length > 0 ? tryOn(all, asked) : []
  const count = (holds: (one: TriedArea) => boolean): number => tried.filter(holds).length
  const say = statuteTexts.in(page.language)
  return page.show(
    {
      title: say('what.title'),
      current: 'areas',
      path: [
        { label: areaTexts.in(page.language)('title'), href: '/omraader' },
        { label: say('title'), href: '/lovgivning/omraader' },
      ],
      status: asked.refusals.length > 0 ? 422 : 200,
    },
    <WhatIfPage
      asked={asked}
      choices={all}
      latest={listYearOn(today) ?? asked.year}
      shown={stretch(tried, pageOf(page))}
      summary={{
        total: tried.length,
        status: count(({ tried: { before, after } }) => before.status !== after.status),
        criteria: count(({ tried: { turned } }) => turned.length > 0),
      }}
      page={pageOf(page)}
      hrefOf={hrefFor(page)}
    />,
  )
}
