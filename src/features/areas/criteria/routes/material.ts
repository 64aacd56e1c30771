import { reading } from '#database/database'
import { askedPlace, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { findPresence } from '../../presence/queries.ts'
import { presenceFrom } from '../../presence/read.ts'
import type { Material } from '../assess.ts'
import { mayReadCriteria } from '../policy.ts'
import { findGround } from '../queries.ts'

/** What a municipality's places are assessed from today, for who sees the whole of it; nothing when there is none. */
export const materialFor = (page: Page): Promise<Material | undefined> => {
  const day = page.platform.clock.today()
  return reading(page.platform.database, scopeOf(page), async (tx) => {
    const row = await findPresence(tx, reachOf(page.member, mayReadCriteria), askedPlace(page), day, null)
    const ground = row && (await findGround(tx, row.municipality, day))
    return row && ground && { presence: presenceFrom(row), ground, day }
  })
}
