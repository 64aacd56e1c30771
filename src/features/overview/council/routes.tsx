import { reading } from '#database/database'
import { type AreaBrief, areasWithLists, briefOf, mayReadArea, publicRule } from '#features/areas'
import { listAppropriations, mayReadFunding } from '#features/funding'
import { askedPlace, notFound, placesFor, reachOf, scopeOf } from '#features/identity'
import { listPlans, mayReadPlan } from '#features/plans'
import { municipalityName } from '#text/municipality.ts'
import type { Page } from '#web/page.ts'
import { get, type Route } from '#web/routes.ts'
import { latestChanges } from '../queries.ts'
import { mayReadCouncil } from './policy.ts'
import { councilTexts } from './texts.ts'
import { CouncilPage } from './views/council.tsx'

const most = { plans: 20, changes: 6 } as const

/** Areas on the list before those that were, and those before all others. */
const weightiestFirst = (areas: readonly AreaBrief[]): readonly AreaBrief[] => {
  const weight = ({ on, label, judged }: AreaBrief): number => (on ? 4 : 0) + (label ? 2 : 0) + (judged ? 1 : 0)
  return areas.toSorted((one, other) => weight(other) - weight(one))
}

/** A municipality on one page: its areas by the law, its plans and efforts, its appropriations, what has happened. The one asked for, else the member's first; not found where the member answers for another. */
const showCouncil = async (page: Page): Promise<Response> => {
  const asked = askedPlace(page)
  const place = placesFor(page, mayReadCouncil).find(({ slug }) => asked === null || slug === asked)
  if (!place) throw notFound()
  const { member, platform } = page
  const { code, slug } = place
  const today = platform.clock.today()
  const rule = publicRule(page)
  const own = { municipalities: [code], bodies: [], areas: [], organisations: [] }
  const found = await reading(platform.database, scopeOf(page), async (tx) => ({
    areas: await areasWithLists(tx, reachOf(member, mayReadArea), code, today),
    plans: await listPlans(tx, reachOf(member, mayReadPlan), { q: '', municipality: slug, state: null, most: most.plans }),
    money: await listAppropriations(tx, reachOf(member, mayReadFunding), { municipality: slug }),
    changes: await latestChanges(tx, own, { municipalities: [code], ids: [] }, own, most.changes),
  }))
  const name = municipalityName(place.name, page.language)
  return page.show(
    { title: councilTexts.in(page.language)('title', { place: name }), current: 'overview' },
    <CouncilPage
      name={name}
      slug={slug}
      areas={weightiestFirst(found.areas.map((area) => briefOf(area, rule)))}
      plans={found.plans}
      money={found.money}
      changes={found.changes}
    />,
  )
}

export const councilRoutes: readonly Route[] = [get('/overblik/kommune', 'council.read', mayReadCouncil, showCouncil)]
