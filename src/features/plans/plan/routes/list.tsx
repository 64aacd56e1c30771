import { publicScope, reading } from '#database/database'
import { type Actor, mightDo, reachOf, scopeOf } from '#features/identity'
import { csvFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { mayCreatePlans, mayReadPlan } from '../../policy.ts'
import { listPlans, type PlanFilter } from '../../queries.ts'
import { sheetOf } from '../csv.ts'
import { filterOf, type Listed, listedFrom, listedFromPublished, pageOf } from '../list.ts'
import { planningMunicipalities, publishedPlans } from '../published-queries.ts'
import { planTexts } from '../texts.ts'
import { type Place, PlanListPage } from '../views/list.tsx'

/** The most that one file of a list holds. */
const mostExported = 10_000

const isMember = (actor: Actor | null): actor is Actor => actor !== null && mightDo(actor, mayReadPlan)

const members = async (page: Page, filter: PlanFilter): Promise<readonly Listed[]> => {
  const reach = reachOf(page.member, mayReadPlan)
  return (await reading(page.platform.database, scopeOf(page), (tx) => listPlans(tx, reach, filter))).map(listedFrom)
}

const showPublished = async (page: Page): Promise<Response> => {
  const filter = { ...filterOf(page), state: null, kind: null }
  const { plans, places } = await reading(page.platform.database, publicScope, async (tx) => ({
    plans: await publishedPlans(tx, filter),
    places: await planningMunicipalities(tx),
  }))
  return page.show(
    { title: planTexts.in(page.language)('public.title'), public: true },
    <PlanListPage plans={plans.map(listedFromPublished)} filter={filter} page={pageOf(page)} places={places} open />,
  )
}

/** The municipalities of a member's mandates. */
const placesOf = ({ mandates }: Actor): readonly Place[] => [
  ...new Map(mandates.map(({ municipalityName: name, municipalitySlug: slug }): [string, Place] => [slug, { name, slug }])).values(),
]

/** The plans that a member may see; for everybody else those that are published. */
export const listPage = async (page: Page): Promise<Response> => {
  if (!isMember(page.actor)) return showPublished(page)
  const filter = filterOf(page)
  return page.show(
    { title: planTexts.in(page.language)('title'), current: 'plans' },
    <PlanListPage
      plans={await members(page, filter)}
      filter={filter}
      page={pageOf(page)}
      places={placesOf(page.actor)}
      taking={mightDo(page.actor, mayCreatePlans)}
    />,
  )
}

/** The same list as a file: all of it, with the address's filters. */
export const listFile = async (page: Page): Promise<Response> => {
  const filter = { ...filterOf(page), offset: 0, most: mostExported }
  const plans = isMember(page.actor)
    ? await members(page, filter)
    : (await reading(page.platform.database, publicScope, (tx) => publishedPlans(tx, filter))).map(listedFromPublished)
  return csvFile(page, sheetOf(plans, page.language), 'planer.csv')
}
