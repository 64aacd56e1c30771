import { reading, type Tx } from '#database/database'
import { denied, type Mandate, notFound, type Permission, permitting, scopeOf } from '#features/identity'
import { isId } from '#kernel/id'
import type { Page } from '#web/page.ts'
import { readSignal, type Signal, subjectOf } from '../read.ts'

/** Reads the address's signal, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(page: Page, more: (tx: Tx, signal: Signal) => Promise<T>): Promise<{ readonly signal: Signal; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const id = page.param('id')
    const signal = isId(id) ? await readSignal(tx, page.member, id) : undefined
    if (!signal) throw notFound()
    return { signal, rest: await more(tx, signal) }
  })

/** The mandates under which the member may do something to a signal; empty when there are none. */
export const mandatesIn = (page: Page, permission: Permission, signal: Signal): readonly Mandate[] =>
  permitting(page.member, permission, subjectOf(signal))

/** The same, for an act that is being done: denied when there are none. */
export const mandatesFor = (page: Page, permission: Permission, signal: Signal): readonly Mandate[] => {
  const mandates = mandatesIn(page, permission, signal)
  if (mandates.length === 0) throw denied(permission)
  return mandates
}
