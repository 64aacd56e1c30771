import type { Tx } from '#database/database'
import { type Actor, reachOf } from '#features/identity'
import type { Day } from '#kernel/day'
import { firstListYear, listDay } from '../../../../rules/area-status/index.ts'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import type { Listing } from '../area/area.ts'
import { mayReadArea } from '../area/policy.ts'
import { listingsFrom } from '../area/read.ts'
import { withoutSmall } from '../area/small.ts'
import { areasOnList, type StatuteRow } from './queries.ts'

/** An area on one list, with the lists before it as far as their statuses matter. `list` is empty where nothing is recorded for its day. */
export type AreaOnList = Omit<StatuteRow, 'values' | 'statuses'> & { readonly list: Listing; readonly listings: readonly Listing[] }

/** The most lists that a law looks back over. */
const back = 5

/** The areas that the actor may read, as a year's list has them; figures of too few persons are kept back by the rule. */
export const readList = async (tx: Tx, actor: Actor, year: number, today: Day, rule: DisclosureRule): Promise<readonly AreaOnList[]> => {
  const list = listDay(year)
  const since = listDay(Math.max(firstListYear, year - back + 1))
  const found = await areasOnList(tx, reachOf(actor, mayReadArea), { list, since }, today)
  return found.map(({ values, statuses, ...area }) => {
    const listings = withoutSmall(listingsFrom(values, statuses), rule)
    return {
      ...area,
      listings,
      list: listings.find(({ day }) => day === list) ?? { day: list, figures: {}, published: null, computed: null },
    }
  })
}
