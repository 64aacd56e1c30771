import { reading, type Tx } from '#database/database'
import { denied, type Mandate, notFound, type Permission, permitting, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { type Body, readBody, subjectOf } from '../read.ts'

/** Reads the address's body, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(page: Page, more: (tx: Tx, body: Body) => Promise<T>): Promise<{ readonly body: Body; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const body = await readBody(tx, page.member, page.param('slug'))
    if (!body) throw notFound()
    return { body, rest: await more(tx, body) }
  })

/** The mandates under which the member may do something to a body; denied when there are none. */
export const mandatesFor = (page: Page, permission: Permission, body: Body): readonly Mandate[] => {
  const mandates = permitting(page.member, permission, subjectOf(body))
  if (mandates.length === 0) throw denied(permission)
  return mandates
}

/** The way down to a body's page. */
export const pathTo = (body: Body, title: string) => [
  { label: title, href: '/organer' },
  { label: body.municipality_name, href: `/kommuner/${body.municipality_slug}` },
  { label: body.name, href: `/organer/${body.slug}` },
]
