import { reading } from '#database/database'
import { askedPlace, filterPlaces, reachOf, scopeOf } from '#features/identity'
import { csvFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { plansAtWork } from '../../approval/queries.ts'
import { mayReadPlan } from '../../policy.ts'
import { type Line, linesAcross } from '../across.ts'
import { sheetOf } from '../csv.ts'
import { besidePlans } from '../queries.ts'
import { acrossTexts } from '../texts.ts'
import { AcrossPage } from '../views/across.tsx'

/** The plans that the member may see, of the municipality that the address asks for where it asks for one. */
const linesFor = (page: Page): Promise<readonly Line[]> => {
  const reach = reachOf(page.member, mayReadPlan)
  const today = page.platform.clock.today()
  const asked = askedPlace(page)
  return reading(page.platform.database, scopeOf(page), async (tx) => {
    const lines = linesAcross(await plansAtWork(tx, reach, today), await besidePlans(tx, reach, today), today)
    return asked === null ? lines : lines.filter(({ municipality }) => municipality === asked)
  })
}

export const showAcross = async (page: Page): Promise<Response> =>
  page.show(
    { title: acrossTexts.in(page.language)('title'), current: 'overview' },
    <AcrossPage lines={await linesFor(page)} places={filterPlaces(page)} asked={askedPlace(page)} today={page.platform.clock.today()} />,
  )

/** The same plans as a file, a row each. */
export const acrossFile = async (page: Page): Promise<Response> =>
  csvFile(page, sheetOf(await linesFor(page), page.language, page.settings.baseUrl), 'planer-paa-tvaers.csv')
