import type pg from 'pg'
import type { Id } from '#kernel/id'

/** One act done by its form: who, where, and what stands in the fields. */
export type Doing = { readonly who: string; readonly path: string; readonly words: Readonly<Record<string, string>> }

const one = async (owner: pg.Pool, text: string, ...values: readonly unknown[]): Promise<Id> => {
  const { rows } = await owner.query<{ id: Id }>(text, [...values])
  if (!rows[0]) throw new Error(`The world has nothing for: ${text}`)
  return rows[0].id
}

const coordinator = 'skanderborg-koordinator'
const administrator = 'skanderborg-administrator'
const today = '2026-06-01'

const bodyOf = (owner: pg.Pool, slug: string): Promise<Id> => one(owner, 'select id from helhed.body where slug = $1', slug)

const holdingIn = (owner: pg.Pool, slug: string): Promise<Id> =>
  one(
    owner,
    `select h.id from helhed.seat_holding h join helhed.body b on b.id = h.body_id where b.slug = $1 and h.period @> '${today}'::date order by h.id limit 1`,
    slug,
  )

const versionOf = async (owner: pg.Pool, table: 'area' | 'body', slug: string): Promise<string> =>
  String(await one(owner, `select version as id from helhed.${table} where slug = $1`, slug))

/**
 * How each act that a form can do is done as it should be, by the form's address. A new form has no test of its act until it
 * stands here: the test that reads this list says so.
 */
export const doings: Readonly<Record<string, (owner: pg.Pool) => Promise<Doing>>> = {
  '/demo/log-ind': async () => ({ who: '', path: '/demo/log-ind', words: { som: coordinator } }),
  '/log-ud': async () => ({ who: coordinator, path: '/log-ud', words: {} }),
  '/mandater': async (owner) => ({
    who: administrator,
    path: '/mandater',
    words: {
      municipality: '746',
      email: 'ny-sekretaer@demo.invalid',
      name: 'Sekretær',
      role: 'secretariat',
      scope: 'municipality',
      actsFor: await one(owner, `select id from helhed.organisation where slug = 'skanderborg-kommune'`),
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
  '/omraader/nyt': async () => ({
    who: coordinator,
    path: '/omraader/nyt',
    words: { municipality: '746', name: 'Et nyt område', form: 'area', from: today },
  }),
  '/omraader/:slug/tal/nye': async () => ({
    who: coordinator,
    path: '/omraader/eskebaekparken/tal/nye',
    words: {
      listDate: '2014-12-01',
      residents: '1204',
      U: '43,5',
      I: '27,5',
      P: '3,06',
      E: '50,3',
      N: '64,9',
      status: 'vulnerable',
      source: 'Prøvens egen liste',
    },
  }),
  '/omraader/:slug/sag': async (owner) => ({
    who: coordinator,
    path: '/omraader/moelleparken/sag',
    words: { caseNumber: '26/1204', documentNumber: '', kle: '', version: await versionOf(owner, 'area', 'moelleparken') },
  }),
  '/omraader/:slug/offentliggoerelse': async () => ({ who: coordinator, path: '/omraader/hoejvangen/offentliggoerelse', words: {} }),
  '/organer/nyt': async (owner) => ({
    who: coordinator,
    path: '/organer/nyt',
    words: {
      municipality: '746',
      name: 'En arbejdsgruppe',
      kind: 'working_group',
      decides: 'here',
      parent: await bodyOf(owner, 'kuf-hoejvangen'),
      from: today,
    },
  }),
  '/organer/:slug/kommissorium': async (owner) => ({
    who: coordinator,
    path: '/organer/kuf-hoejvangen/kommissorium',
    words: { terms: 'Det samme, kortere.', reason: 'Forenklet', version: await versionOf(owner, 'body', 'kuf-hoejvangen') },
  }),
  '/organer/:slug/sag': async (owner) => ({
    who: coordinator,
    path: '/organer/kuf-moelleparken/sag',
    words: { caseNumber: '26/7', documentNumber: '', kle: '', version: await versionOf(owner, 'body', 'kuf-moelleparken') },
  }),
  '/organer/:slug/pladser/ny': async () => ({
    who: coordinator,
    path: '/organer/byraadet-i-skanderborg/pladser/ny',
    words: { title: 'Medlem', category: 'member', participation: 'member', from: today },
  }),
  '/organer/:slug/pladser/:seat/besaettelse': async (owner) => {
    const seat = await one(
      owner,
      `select s.id from helhed.seat s join helhed.body b on b.id = s.body_id where b.slug = 'kuf-eskebaekparken' and s.title = 'PPR'`,
    )
    return {
      who: coordinator,
      path: `/organer/kuf-eskebaekparken/pladser/${seat}/besaettelse`,
      words: { name: 'Psykolog i PPR', email: 'ppr-2@demo.invalid', standing: 'holder', from: today },
    }
  },
  '/organer/:slug/besaettelser/:holding/fratraeden': async (owner) => ({
    who: coordinator,
    path: `/organer/kuf-hoejvangen/besaettelser/${await holdingIn(owner, 'kuf-hoejvangen')}/fratraeden`,
    words: { lastDay: '2026-06-30', reason: 'Nyt arbejde' },
  }),
  '/organer/:slug/sammenhaeng/over': async (owner) => ({
    who: coordinator,
    path: '/organer/kuf-moelleparken/sammenhaeng/over',
    words: { parent: await bodyOf(owner, 'socialudvalget-i-skanderborg') },
  }),
  '/organer/:slug/sammenhaeng/koordination': async (owner) => ({
    who: coordinator,
    path: '/organer/kuf-moelleparken/sammenhaeng/koordination',
    words: { with: await bodyOf(owner, 'kuf-hoejvangen'), subject: 'Fritid', responsible: 'Formændene' },
  }),
  '/organer/:slug/sammenhaeng/betjening': async (owner) => ({
    who: coordinator,
    path: '/organer/kuf-moelleparken/sammenhaeng/betjening',
    words: { organisation: await one(owner, `select id from helhed.organisation where slug = 'boern-og-unge'`), task: 'Sekretariat' },
  }),
  '/organer/:slug/offentliggoerelse': async () => ({ who: coordinator, path: '/organer/kuf-moelleparken/offentliggoerelse', words: {} }),
}
