import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { organisationWith } from '../organisations.ts'
import { administrator, consultant, coordinator, director, minuteTakerOf, municipality, paper, platform, secretariat } from './cast.ts'

/** The municipality, and the organisations that seats speak for: three administrations, the secretariat, two associations and an estate. */
export type Organisations = Readonly<Record<'kommune' | 'tmf' | 'sof' | 'buf' | 'bsk' | 'first' | 'second' | 'estate', Id>>

/** Registers the organisations and gives those who work municipality-wide their mandates. */
export const playOrganisations = async ({ act, grant }: Script): Promise<Organisations> => {
  const organisation = organisationWith({ act, municipality, day: '2015-01-02', source: paper })
  const kommune = await organisation('municipality', 'Københavns Kommune', 'koebenhavns-kommune')
  const tmf = await organisation('administration', 'Teknik- og Miljøforvaltningen', 'tmf', kommune)
  const sof = await organisation('administration', 'Socialforvaltningen', 'sof', kommune)
  const buf = await organisation('administration', 'Børne- og Ungdomsforvaltningen', 'buf', kommune, true)
  const bsk = await organisation('secretariat', 'Boligsocialt Sekretariat (BSK)', 'bsk')
  const first = await organisation('housing_association', 'Boligorganisation 1', 'boligorganisation-1', undefined, true)
  const second = await organisation('housing_association', 'Boligorganisation 2', 'boligorganisation-2', undefined, true)
  const agent = await organisation('managing_agent', 'Administrationsselskab 1', 'administrationsselskab-1', undefined, true)
  const estate = await organisation('estate', 'Afdeling 1', 'afdeling-1', first, true)

  await grant(platform, '2015-01-02', administrator, { municipality, role: 'administrator', actsFor: kommune })
  await grant(administrator, '2015-01-03', secretariat, { municipality, role: 'secretariat', actsFor: bsk })
  await grant(administrator, '2015-01-03', director, { municipality, role: 'director', actsFor: tmf })
  await grant(administrator, '2015-01-03', consultant, {
    municipality,
    role: 'association_manager',
    actsFor: agent,
    scope: { kind: 'organisation', id: agent },
  })
  await grant(administrator, '2015-01-03', minuteTakerOf(1), {
    municipality,
    role: 'estate_minute_taker',
    actsFor: estate,
    scope: { kind: 'organisation', id: estate },
  })
  // The lists' figures are recorded by the municipality's own coordinator.
  await grant(administrator, '2015-01-03', coordinator, { municipality, role: 'coordinator', actsFor: tmf })
  return { kommune, tmf, sof, buf, bsk, first, second, estate }
}
