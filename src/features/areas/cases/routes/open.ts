import { reading, type Tx } from '#database/database'
import { denied, type Mandate, notFound, type Permission, permitting, scopeOf } from '#features/identity'
import type { Page, Shown } from '#web/page.ts'
import { type Case, readCase, subjectOf } from '../read.ts'
import { caseTexts } from '../texts.ts'

/** Reads the address's case, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(page: Page, more: (tx: Tx, held: Case) => Promise<T>): Promise<{ readonly held: Case; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const held = await readCase(tx, page.member, page.param('slug'), page.platform.clock.today())
    if (!held) throw notFound()
    return { held, rest: await more(tx, held) }
  })

/** Reads the address's case and nothing else. */
export const openCase = async (page: Page): Promise<Case> => (await open(page, () => Promise.resolve(null))).held

/** The mandates under which the member may do something to a case; empty when there are none. */
export const mandatesIn = (page: Page, permission: Permission, held: Case): readonly Mandate[] =>
  permitting(page.member, permission, subjectOf(held))

/** The same, for an act that is being done: denied when there are none. */
export const mandatesFor = (page: Page, permission: Permission, held: Case): readonly Mandate[] => {
  const mandates = mandatesIn(page, permission, held)
  if (mandates.length === 0) throw denied(permission)
  return mandates
}

/** How one of a case's forms is framed: not refused, refused, or stale. */
export const formFrame = (page: Page, held: Case, title: string, shown: Shown | null) => {
  const say = caseTexts.in(page.language)
  const path = [
    { label: say('title'), href: '/udpegning' },
    { label: held.area.name, href: `/udpegning/${held.slug}` },
  ]
  const stale = shown?.refusals.some(({ field }) => field === 'version') ?? false
  return { title, current: 'cases', path, status: stale ? 409 : shown ? 422 : 200 } as const
}
