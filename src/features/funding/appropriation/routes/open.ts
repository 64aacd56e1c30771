import { reading, type Tx } from '#database/database'
import { denied, type Mandate, notFound, permitting, scopeOf } from '#features/identity'
import type { Crumb, Page, Shown } from '#web/page.ts'
import { mayWriteFunding } from '../../policy.ts'
import type { Appropriation } from '../queries.ts'
import { readAppropriation, subjectOf } from '../stage.ts'
import { appropriationTexts } from '../texts.ts'

/** Reads the address's appropriation, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(
  page: Page,
  more: (tx: Tx, found: Appropriation) => Promise<T>,
): Promise<{ readonly found: Appropriation; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const found = await readAppropriation(tx, page.member, page.param('slug'))
    if (!found) throw notFound()
    return { found, rest: await more(tx, found) }
  })

/** Reads the address's appropriation and nothing else. */
export const openOne = async (page: Page): Promise<Appropriation> => (await open(page, () => Promise.resolve(null))).found

/** Where an appropriation's page lies. */
export const hrefOf = ({ slug }: Pick<Appropriation, 'slug'>): string => `/bevillinger/${slug}`

/** The mandates under which the member may write; denied when there are none. */
export const mandatesFor = (page: Page, found: Appropriation): readonly Mandate[] => {
  const mandates = permitting(page.member, mayWriteFunding, subjectOf(found))
  if (mandates.length === 0) throw denied(mayWriteFunding)
  return mandates
}

/** The way down to an appropriation's page; the last step is the appropriation itself. */
export const pathTo = (page: Page, found: Appropriation): readonly Crumb[] => [
  { label: appropriationTexts.in(page.language)('title'), href: '/bevillinger' },
  { label: found.municipality_name, href: `/bevillinger?kommune=${found.municipality_slug}` },
  { label: found.name, href: hrefOf(found) },
]

/** How a form about an appropriation is framed: not refused, refused, or stale. */
export const formFrame = (page: Page, found: Appropriation, title: string, shown: Shown | null) =>
  ({ title, current: 'funding', path: pathTo(page, found), status: shown?.stale ? 409 : shown ? 422 : 200 }) as const
