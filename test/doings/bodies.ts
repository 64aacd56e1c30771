import type pg from 'pg'
import type { Id } from '#kernel/id'
import { bodyOf, coordinator, type Doings, one, organisationOf, today, versionOf } from './doing.ts'

/** A holding of today in a body. */
const holdingIn = (owner: pg.Pool, slug: string): Promise<Id> =>
  one(
    owner,
    `select h.id from helhed.seat_holding h join helhed.body b on b.id = h.body_id where b.slug = $1 and h.period @> '${today}'::date order by h.id limit 1`,
    slug,
  )

/** What is done to bodies and their seats. */
export const bodyDoings: Doings = {
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
    words: { organisation: await organisationOf(owner, 'boern-og-unge'), task: 'Sekretariat' },
  }),
  '/organer/:slug/offentliggoerelse': async () => ({ who: coordinator, path: '/organer/kuf-moelleparken/offentliggoerelse', words: {} }),
  '/organer/:slug/tilbagetraekning': async () => ({ who: coordinator, path: '/organer/kuf-hoejvangen/tilbagetraekning', words: {} }),
}
