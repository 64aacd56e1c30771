import type { Tx } from '#database/database'
import type { Mandate } from '#features/identity'
import type { Page } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { mandatesFor, open } from '../../open.ts'
import { mayWriteEfforts } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { nearIn } from '../queries.ts'
import { type Telling, tellingOf } from '../telling.ts'

/** The writers' mandates, for a form of an effort that is being opened or sent; denied when there are none. */
export const writersOf = (page: Page, plan: Plan): readonly Mandate[] => mandatesFor(page, mayWriteEfforts, plan)

/** Reads the address's effort with its approval and what lies near it, and what else the page needs in the same transaction. */
export const openTold = async <T>(
  page: Page,
  more: (tx: Tx, plan: Plan) => Promise<T>,
): Promise<{ readonly telling: Telling; readonly rest: T }> => {
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, found) => ({
    record: await getApproval(tx, found.municipality, found.id, today),
    near: found.effort ? await nearIn(tx, found.municipality, found.effort.area.id, found, found.id) : [],
    more: await more(tx, found),
  }))
  return { telling: tellingOf(plan, rest.record, page.member, today, rest.near), rest: rest.more }
}

/** The effort with its approval, for forms that answer it. */
export const openSeen = async (page: Page) => {
  const today = page.platform.clock.today()
  const { plan, rest: record } = await open(page, (tx, found) => getApproval(tx, found.municipality, found.id, today))
  return tellingOf({ ...plan }, record, page.member, today, [])
}
