import { reading, type Tx } from '#database/database'
import { denied, type Mandate, municipalitiesOf, notFound, type Permission, permitting } from '#features/identity'
import type { Page } from '#web/page.ts'
import { type Area, readArea, subjectOf } from '../read.ts'
import { areaTexts } from '../texts.ts'

/** Whose rows the page's member sees. */
export const scopeOf = (page: Page) => ({ municipalities: municipalitiesOf(page.member), person: page.member.person })

/** Reads the address's area, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(page: Page, more: (tx: Tx, area: Area) => Promise<T>): Promise<{ readonly area: Area; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const area = await readArea(tx, page.member, page.param('slug'), page.platform.clock.today())
    if (!area) throw notFound()
    return { area, rest: await more(tx, area) }
  })

/** Reads the address's area and nothing else. */
export const openArea = async (page: Page): Promise<Area> => (await open(page, () => Promise.resolve(null))).area

/** The mandates under which the member may do something to an area; empty when there are none. */
export const mandatesIn = (page: Page, permission: Permission, area: Area): readonly Mandate[] =>
  permitting(page.member, permission, subjectOf(area, page.platform.clock.today()))

/** The same, for an act that is being done: denied when there are none. */
export const mandatesFor = (page: Page, permission: Permission, area: Area): readonly Mandate[] => {
  const mandates = mandatesIn(page, permission, area)
  if (mandates.length === 0) throw denied(permission)
  return mandates
}

/** The way down to an area's page; the last step is the area itself. */
export const pathTo = (page: Page, area: Area) => [
  { label: areaTexts.in(page.language)('title'), href: '/omraader' },
  { label: area.municipality_name, href: `/omraader?kommune=${area.municipality_slug}` },
  { label: area.name, href: `/omraader/${area.slug}` },
]
