import { registerOrganisation } from '#features/identity'
import type { Script } from '../script.ts'
import { playWide } from './wide.ts'

const municipality = 0
const platform = { platformIn: municipality }
const officer = { slug: 'landsbyggefonden-sagsbehandler', name: 'Sagsbehandler i Landsbyggefonden' }

/** The whole country: the fund that pays for the plans, and figures to compare areas with. */
export const playNational = async (script: Script): Promise<void> => {
  const { act, grant } = script
  const fund = await act(platform, '2012-01-02', registerOrganisation, {
    municipality,
    kind: 'fund',
    name: 'Landsbyggefonden',
    slug: 'landsbyggefonden',
    source: 'Almenboligloven, kapitel 7',
  })
  await grant(platform, '2012-01-02', officer, {
    municipality,
    role: 'fund_officer',
    actsFor: fund,
    scope: { kind: 'organisation', id: fund },
  })
  await playWide(script)
}
