import { reading } from '#database/database'
import { placesFor, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayKeepCatalogues, mayReadCatalogues } from '../../policy.ts'
import { listCatalogues } from '../queries.ts'
import { catalogueTexts } from '../texts.ts'
import { ListPage } from '../views/list.tsx'

/** The catalogues of the member's municipalities. */
export const listPage = async (page: Page): Promise<Response> => {
  const catalogues = await reading(page.platform.database, scopeOf(page), (tx) =>
    listCatalogues(tx, reachOf(page.member, mayReadCatalogues)),
  )
  return page.show(
    { title: catalogueTexts.in(page.language)('title'), current: 'plans' },
    <ListPage
      catalogues={catalogues}
      several={placesFor(page, mayReadCatalogues).length > 1}
      keeping={placesFor(page, mayKeepCatalogues).length > 0}
    />,
  )
}
