import type { Id } from '#kernel/id'
import { type LaidProject, laidProject, withDeliverable, withDocument, withEnded, withTrack } from '../setup/plant-projects.ts'
import type { World } from '../setup/world.ts'
import { bodyOf, coordinator, type Doing, type Doings } from './doing.ts'

type Done = { readonly path: string; readonly words?: Doing['words'] }

/** Does an act on a project of its own, and on what is laid into it. */
const onProject =
  (work: (id: Id, project: LaidProject, world: World) => Promise<Done> | Done, lay?: (world: World, project: LaidProject) => Promise<Id>) =>
  async (_: unknown, world: World): Promise<Doing> => {
    const project = await laidProject(world)
    const id = lay ? await lay(world, project) : project.id
    const { path, words = {} } = await work(id, project, world)
    return { who: coordinator, path: `${project.href}${path}`, words }
  }

const facts = {
  aim: 'Kommunens indsats er samlet.',
  director: 'Direktøren',
  owner: 'Direktøren',
  from: '2026-01-01',
  until: '2026-12-31',
  rhythm: '6',
  decidedBy: 'Direktionen',
  decidedOn: '2025-12-01',
  decidedPrecision: 'day',
}

const document = { title: 'Boligsocialt arbejde', madeBy: 'Analyseteamet', precision: 'year', madeOn: '2025-01-01' }
const deliverable = { title: 'Plan for boligerne', responsible: 'Sekretariatet' }

/** What is done to the municipality's own projects. */
export const projectDoings: Doings = {
  '/projekter/nyt': async (owner) => ({
    who: coordinator,
    path: '/projekter/nyt',
    words: { ...facts, name: 'Et projekt til prøven', body: await bodyOf(owner, 'styregruppen-for-den-boligsociale-indsats') },
  }),
  '/projekter/:slug/ret': onProject(async (_, { slug }, { owner }) => ({
    path: '/ret',
    words: { ...facts, name: `${slug} omdøbt`, version: '1', body: await bodyOf(owner, 'styregruppen-for-den-boligsociale-indsats') },
  })),
  '/projekter/:slug/spor/nyt': onProject(() => ({ path: '/spor/nyt', words: { title: 'Boligplacering' } })),
  '/projekter/:slug/spor/:track': onProject((id) => ({ path: `/spor/${id}`, words: { title: 'Boliger', version: '1' } }), withTrack),
  '/projekter/:slug/spor/:track/fjern': onProject((id) => ({ path: `/spor/${id}/fjern` }), withTrack),
  '/projekter/:slug/grundlag/nyt': onProject(() => ({ path: '/grundlag/nyt', words: document })),
  '/projekter/:slug/grundlag/:document': onProject(
    (id) => ({ path: `/grundlag/${id}`, words: { ...document, version: '1' } }),
    withDocument,
  ),
  '/projekter/:slug/grundlag/:document/fjern': onProject((id) => ({ path: `/grundlag/${id}/fjern` }), withDocument),
  '/projekter/:slug/leverancer/ny': onProject(() => ({ path: '/leverancer/ny', words: { ...deliverable, dueOn: '2026-09-01' } })),
  '/projekter/:slug/leverancer/:deliverable': onProject(
    (id) => ({ path: `/leverancer/${id}`, words: { ...deliverable, version: '1' } }),
    withDeliverable,
  ),
  '/projekter/:slug/leverancer/:deliverable/flyt': onProject(
    (id) => ({ path: `/leverancer/${id}/flyt`, words: { dueOn: '2026-10-01', reason: 'Høringen er forlænget', version: '1' } }),
    withDeliverable,
  ),
  '/projekter/:slug/leverancer/:deliverable/afslutning': onProject(
    (id) => ({ path: `/leverancer/${id}/afslutning`, words: { outcome: 'delivered', on: '2026-06-01', words: 'Journal 26/12' } }),
    withDeliverable,
  ),
  '/projekter/:slug/leverancer/:deliverable/afslutning/tilbage': onProject(
    (id) => ({ path: `/leverancer/${id}/afslutning/tilbage`, words: { reason: 'Det var en anden leverance' } }),
    withEnded,
  ),
  '/projekter/:slug/leverancer/:deliverable/fjern': onProject((id) => ({ path: `/leverancer/${id}/fjern` }), withDeliverable),
  '/projekter/:slug/status/ny': onProject(() => ({
    path: '/status/ny',
    words: { standing: 'follows', on: '2026-06-01', words: 'Alt går efter planen.' },
  })),
  '/projekter/:slug/slut': onProject(() => ({ path: '/slut', words: { on: '2026-06-01', result: 'Strategien er vedtaget.' } })),
}
