import { reading, type Tx } from '#database/database'
import type { Crumb, Page } from '#web/page.ts'
import { denied, notFound } from '../../command.ts'
import type { Mandate } from '../../mandate.ts'
import { permitting, type ReachSets, reachOf } from '../../permission.ts'
import { mayReadOrganisations, mayRegisterOrganisations } from '../../policy.ts'
import { scopeOf } from '../../scope.ts'
import { findOrganisation, type OrganisationRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'

const noBodies: ReachSets = { municipalities: [], bodies: [], areas: [], organisations: [] }

/**
 * Reads the address's organisation, and what else the page needs in the same transaction; not found when it may not be read.
 * Its seats are those in the bodies given.
 */
export const open = <T>(
  page: Page,
  more: (tx: Tx, organisation: OrganisationRow) => Promise<T>,
  bodies: ReachSets = noBodies,
): Promise<{ readonly organisation: OrganisationRow; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const reach = reachOf(page.member, mayReadOrganisations)
    const organisation = await findOrganisation(tx, reach, bodies, page.param('slug'), page.platform.clock.today())
    if (!organisation) throw notFound()
    return { organisation, rest: await more(tx, organisation) }
  })

/** The mandates under which the member may register and change organisations in a municipality; none when he may not. */
export const mandatesIn = (page: Page, municipality: number): readonly Mandate[] =>
  permitting(page.member, mayRegisterOrganisations, { municipality })

/** The same for an organisation that is to be changed; denied when there are none. */
export const mandatesFor = (page: Page, { municipality }: OrganisationRow): readonly Mandate[] => {
  const mandates = mandatesIn(page, municipality)
  if (mandates.length === 0) throw denied(mayRegisterOrganisations)
  return mandates
}

/** The way down to an organisation's page. The whole country has no page of its own. */
export const pathTo = (page: Page, { municipality, ...organisation }: OrganisationRow): readonly Crumb[] => [
  { label: organisationTexts.in(page.language)('title'), href: '/organisationer' },
  ...(municipality === 0 ? [] : [{ label: organisation.municipality_name, href: `/kommuner/${organisation.municipality_slug}` }]),
  { label: organisation.name, href: `/organisationer/${organisation.slug}` },
]
