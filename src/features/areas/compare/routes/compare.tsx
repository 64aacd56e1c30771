import { reachOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayReadArea } from '../../area/policy.ts'
import { publicRule } from '../../area/public-rule.ts'
import { readArea } from '../../area/read.ts'
import { asShownTo, open, pathTo } from '../../area/routes/open.ts'
import { comparedArea, comparedWide, likened } from '../compared.ts'
import { candidates, widePlaces } from '../queries.ts'
import { compareTexts } from '../texts.ts'
import { type Feature, features, nearestTo, usualFeatures } from '../twin.ts'
import { ComparePage } from '../views/page.tsx'

const chosenIn = (page: Page): readonly Feature[] => {
  const asked = page.context.req.queries('ens') ?? []
  const chosen = features.filter((feature) => asked.includes(feature))
  return chosen.length > 0 ? chosen : usualFeatures
}

/** An area beside the one that is most alike, or one that is chosen; and beside its municipality, region and country. */
export const comparePage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const chosen = chosenIn(page)
  const asked = page.query('med') || null
  const { area, rest } = await open(page, async (tx, own) => {
    const all = (await candidates(tx, reachOf(page.member, mayReadArea), today)).map(likened)
    const wide = await widePlaces(tx, own.municipality)
    const me = all.find(({ slug }) => slug === own.slug)
    const others = all.filter(({ slug }) => slug !== own.slug)
    const ranked = me
      ? nearestTo(
          me.likened,
          others.map((one) => one.likened),
          chosen,
        )
      : []
    const [nearest] = ranked
    const slug = asked ?? nearest?.area.slug
    const other = others.find((one) => one.slug === slug)
    // Read in any case, so that the page costs the same whether there is another area or not.
    const read = await readArea(tx, page.member, other?.slug ?? '', today)
    return { me, others, wide, other, read, twin: asked === null ? (nearest ?? null) : null, among: ranked.length }
  })
  const { me, other, others, read, twin, wide, among } = rest
  return page.show(
    {
      title: compareTexts.in(page.language)('title', { name: area.name }),
      current: 'areas',
      path: pathTo(page, area),
      why: `/omraader/${area.slug}/adgang`,
      status: asked !== null && !other ? 422 : 200,
    },
    <ComparePage
      own={asShownTo(page, area)}
      other={read ? asShownTo(page, read) : null}
      rule={publicRule(page)}
      twin={twin}
      among={among}
      choices={others}
      asked={asked}
      chosen={chosen}
      counts={page.query('vis') === 'antal'}
      places={[...(me ? [comparedArea(me)] : []), ...(other ? [comparedArea(other)] : []), ...wide.map(comparedWide)]}
    />,
  )
}
