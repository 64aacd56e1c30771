import { reading } from '#database/database'
import { askedPlace, filterPlaces, placesFor, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayReadFunding, mayWriteFunding } from '../../policy.ts'
import { listSharedCosts } from '../queries.ts'
import { sharedCostTexts } from '../texts.ts'
import { SharedCostListPage } from '../views/list.tsx'

export const sharedListPage = async (page: Page): Promise<Response> => {
  const municipality = askedPlace(page)
  const costs = await reading(page.platform.database, scopeOf(page), (tx) =>
    listSharedCosts(tx, reachOf(page.member, mayReadFunding), municipality),
  )
  return page.show(
    { title: sharedCostTexts.in(page.language)('title'), current: 'funding' },
    <SharedCostListPage
      costs={costs}
      places={filterPlaces(page)}
      municipality={municipality}
      writing={placesFor(page, mayWriteFunding).length > 0}
    />,
  )
}
