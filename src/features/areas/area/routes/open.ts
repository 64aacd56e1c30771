import { reading, type Tx } from '#database/database'
import { denied, type Mandate, notFound, type Permission, permitting, scopeOf } from '#features/identity'
import { isDay } from '#kernel/day'
import type { Page, Shown } from '#web/page.ts'
import { nextList } from '../next-list.ts'
import { publicRule } from '../public-rule.ts'
import { type Area, readArea, subjectOf } from '../read.ts'
import { withoutSmall } from '../small.ts'
import { areaTexts } from '../texts.ts'

/** Reads the address's area, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(page: Page, more: (tx: Tx, area: Area) => Promise<T>): Promise<{ readonly area: Area; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const area = await readArea(tx, page.member, page.param('slug'), page.platform.clock.today())
    if (!area) throw notFound()
    return { area, rest: await more(tx, area) }
  })

/** Reads the address's area and nothing else. */
export const openArea = async (page: Page): Promise<Area> => (await open(page, () => Promise.resolve(null))).area

/** An area as it is shown: figures of too few persons are kept back. Forms and commands work on `openArea`. */
export const asShownTo = (page: Page, area: Area): Area => ({ ...area, listings: withoutSmall(area.listings, publicRule(page)) })

/** Reads the address's area as it is shown. */
export const openShown = async (page: Page): Promise<Area> => asShownTo(page, await openArea(page))

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

/** The list that a form begins with: the one asked for, else the next that has come; empty when there is none. */
export const askedDay = (page: Page, area: Area): string => {
  const asked = page.query('liste') ?? ''
  return isDay(asked) ? asked : (nextList(area.listings, page.platform.clock.today()) ?? '')
}

/** How one of an area's forms is framed: not refused, refused, or stale. */
export const formFrame = (page: Page, area: Area, title: string, shown: Shown | null) =>
  ({ title, current: 'areas', path: pathTo(page, area), status: shown?.stale ? 409 : shown ? 422 : 200 }) as const
