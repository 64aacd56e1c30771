import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { organisationWith } from '../organisations.ts'
import { administrator, auditor, coordinator, councillor, director, municipality, note, platform } from './cast.ts'

/** The organisations that seats speak for, by what they are in Skanderborg. */
export type Organisations = {
  readonly departments: Readonly<Record<'children' | 'elderly' | 'technical' | 'employment' | 'culture' | 'board', Id>>
  readonly association: Id
  readonly estate: Id
}

/** Registers the municipality, its administrations and the association, and gives those who work municipality-wide their mandates. */
export const playOrganisations = async ({ act, grant }: Script): Promise<Organisations> => {
  const organisation = organisationWith({ act, municipality, day: '2012-01-02', source: note })
  const kommune = await organisation('municipality', 'Skanderborg Kommune', 'skanderborg-kommune')
  const departments = {
    children: await organisation('administration', 'Børn og Unge', 'boern-og-unge', kommune),
    elderly: await organisation('administration', 'Ældre og Handicap', 'aeldre-og-handicap', kommune),
    technical: await organisation('administration', 'Teknik og Miljø', 'teknik-og-miljoe', kommune),
    employment: await organisation('administration', 'Beskæftigelse og Sundhed', 'beskaeftigelse-og-sundhed', kommune),
    culture: await organisation('administration', 'Kultur, Borgere og Planlægning', 'kultur-borgere-planlaegning', kommune),
    board: await organisation('administration', 'Direktionen', 'direktionen', kommune),
  }
  const association = await organisation(
    'housing_association',
    'Boligorganisation i Højvangen',
    'boligorganisation-hoejvangen',
    undefined,
    true,
  )
  const estate = await organisation('estate', 'Afdeling i Højvangen', 'afdeling-hoejvangen', association, true)

  await grant(platform, '2012-01-02', administrator, { municipality, role: 'administrator', actsFor: kommune })
  await grant(administrator, '2012-01-03', coordinator, { municipality, role: 'coordinator', actsFor: kommune })
  await grant(administrator, '2012-01-03', director, { municipality, role: 'director', actsFor: departments.board })
  await grant(administrator, '2012-01-03', councillor, { municipality, role: 'councillor', actsFor: kommune })
  await grant(administrator, '2012-01-03', auditor, { municipality, role: 'auditor', actsFor: kommune })
  return { departments, association, estate }
}
