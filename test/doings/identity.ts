import { coordinator, type Doings, one, organisationOf, today } from './doing.ts'

const administrator = 'skanderborg-administrator'

/** Signing in and out, and giving and ending mandates. */
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
}
