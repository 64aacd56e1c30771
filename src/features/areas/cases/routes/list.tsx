import { reading } from '#database/database'
import { mightDo, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { states } from '../case.ts'
import { mayPrepareCases, mayReadCase } from '../policy.ts'
import { listCases, listLength } from '../queries.ts'
import { caseTexts } from '../texts.ts'
import { CaseListPage } from '../views/list.tsx'

/** The cases that the member may see. */
export const listPage = async (page: Page): Promise<Response> => {
  const asked = Number(page.query('side'))
  const number = Number.isSafeInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1
  const filter = {
    state: states.find((state) => state === page.query('tilstand')) ?? null,
    offset: (number - 1) * listLength,
    most: listLength,
  }
  const cases = await reading(page.platform.database, scopeOf(page), (tx) => listCases(tx, reachOf(page.member, mayReadCase), filter))
  return page.show(
    { title: caseTexts.in(page.language)('title'), current: 'cases' },
    <CaseListPage
      cases={cases}
      filter={filter}
      page={number}
      opening={mightDo(page.member, mayPrepareCases)}
      today={page.platform.clock.today()}
    />,
  )
}
