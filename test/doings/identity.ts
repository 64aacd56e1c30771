import { coordinator, type Doings, one, organisationOf, today, versionOf } from './doing.ts'

const administrator = 'skanderborg-administrator'

/** Signing in and out, giving and ending mandates, and registering organisations. */
export const identityDoings: Doings = {
  '/demo/log-ind': async () => ({ who: '', path: '/demo/log-ind', words: { som: coordinator } }),
  '/log-ud': async () => ({ who: coordinator, path: '/log-ud', words: {} }),
  '/mandater/nyt': async (owner) => ({
    who: administrator,
    path: '/mandater/nyt',
    words: {
      municipality: '746',
      email: 'ny-sekretaer@demo.invalid',
      name: 'Sekretær',
      role: 'secretariat',
      scope: 'municipality',
      actsFor: await organisationOf(owner, 'skanderborg-kommune'),
      from: today,
      until: '2027-05-31',
      reason: 'Ny medarbejder',
    },
  }),
  '/mandater/:id/ophoer': async (owner) => ({
    who: administrator,
    path: `/mandater/${await one(owner, `select id from helhed.mandate where municipality = 746 and role = 'councillor' limit 1`)}/ophoer`,
    words: { endsOn: '2026-07-01', reason: 'Udtrådt' },
  }),
  '/organisationer/ny': async (owner) => ({
    who: coordinator,
    path: '/organisationer/ny',
    words: {
      municipality: '746',
      kind: 'administration',
      name: 'Borgerservice',
      parent: await organisationOf(owner, 'skanderborg-kommune'),
    },
  }),
  '/organisationer/:slug/sag': async (owner) => ({
    who: coordinator,
    path: '/organisationer/direktionen/sag',
    words: { caseNumber: '26/9', documentNumber: '', kle: '', version: await versionOf(owner, 'organisation', 'direktionen') },
  }),
}
