import { reading } from '#database/database'
import { askedPlace, filterPlaces, placesFor, reachOf, scopeOf } from '#features/identity'
import { csvFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { mayReadFunding, mayWriteFunding } from '../../policy.ts'
import { sheetOf } from '../export.ts'
import { type AppropriationListRow, listAppropriations } from '../queries.ts'
import { appropriationTexts } from '../texts.ts'
import { AppropriationListPage } from '../views/list.tsx'

const listOf = (page: Page): Promise<AppropriationListRow[]> =>
  reading(page.platform.database, scopeOf(page), (tx) =>
    listAppropriations(tx, reachOf(page.member, mayReadFunding), { municipality: askedPlace(page) }),
  )

export const listPage = async (page: Page): Promise<Response> =>
  page.show(
    { title: appropriationTexts.in(page.language)('title'), current: 'funding' },
    <AppropriationListPage
      rows={await listOf(page)}
      places={filterPlaces(page)}
      municipality={askedPlace(page)}
      writing={placesFor(page, mayWriteFunding).length > 0}
      today={page.platform.clock.today()}
    />,
  )

/** The list with its filter, as a file for spreadsheets. */
export const exportList = async (page: Page): Promise<Response> =>
  csvFile(
    page,
    sheetOf(await listOf(page), page.platform.clock.today(), page.language),
    `${appropriationTexts.in(page.language)('csv.file')}.csv`,
  )
