import { reading } from '#database/database'
import { scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { ownSignals } from '../queries.ts'
import { signalTexts } from '../texts.ts'
import { MinePage } from '../views/mine.tsx'

/** More than anybody writes in years. */
const most = 200

/** What the member has sent, and what became of it. */
export const minePage = async (page: Page): Promise<Response> => {
  const signals = await reading(page.platform.database, scopeOf(page), (tx) => ownSignals(tx, page.member.person, most))
  return page.show({ title: signalTexts.in(page.language)('mine.title'), current: 'signals' }, <MinePage signals={signals} />)
}
