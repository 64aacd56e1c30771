import {
  addDeliverable,
  addDocument,
  addTrack,
  type BeginProject,
  beginProject,
  endDeliverable,
  moveDeliverable,
  reopenDeliverable,
  stateProject,
} from '#features/projects'
import { type Id, newId } from '#kernel/id'
import { bySlug } from './lay.ts'
import { doing, proposer } from './plant-efforts.ts'
import type { World } from './world.ts'

export type LaidProject = { readonly id: Id; readonly slug: string; readonly href: string }

/** A project of Højvangen as the tests begin it: half a year gone, half a year to go. */
export const projectOf = async (world: World, name: string, changes: Partial<BeginProject> = {}): Promise<BeginProject> => ({
  municipality: 746,
  name,
  aim: 'Kommunens indsats i boligområderne er samlet i én strategi.',
  director: 'Direktør for børn og unge',
  owner: 'Direktøren',
  leader: null,
  body: await bySlug(world, 'body', 'styregruppen-for-den-boligsociale-indsats'),
  period: { from: '2026-01-01', until: '2027-01-01' },
  rhythm: 6,
  decidedBy: 'Direktionen',
  decided: { day: '2025-12-01', precision: 'month' },
  reference: '25/1234',
  decidedCase: null,
  decidedBody: null,
  areas: [await bySlug(world, 'area', 'hoejvangen')],
  ...changes,
})

/** Begins a project of its own for one test. */
export const laidProject = async (world: World, changes: Partial<BeginProject> = {}): Promise<LaidProject> => {
  const name = changes.name ?? `Prøvens projekt ${newId().slice(-12)}`
  const made = await doing(world)(proposer, beginProject, await projectOf(world, name, changes))
  return { ...made, href: `/projekter/${made.slug}` }
}

/** Adds a deliverable that builds on nothing, due in the summer of 2026. */
export const withDeliverable = async (world: World, { id: project }: LaidProject, documents: readonly Id[] = []): Promise<Id> => {
  const said = { title: 'Fælles strategi', track: null, responsible: 'Sekretariatet', documents }
  return (await doing(world)(proposer, addDeliverable, { project, dueOn: '2026-08-01', ...said })).id
}

/** Adds a deliverable that is delivered. */
export const withEnded = async (world: World, project: LaidProject): Promise<Id> => {
  const deliverable = await withDeliverable(world, project)
  const told = { outcome: 'delivered', on: '2026-05-20', words: 'Journal 26/7', link: null } as const
  await doing(world)(proposer, endDeliverable, { project: project.id, deliverable, ...told })
  return deliverable
}

/** Adds a document. */
export const withDocument = async (world: World, { id: project }: LaidProject): Promise<Id> => {
  const made = { day: '2025-01-01', precision: 'year' } as const
  const said = { title: 'Analyse af boligplacering', madeBy: 'Analyseteamet', made, reference: null, link: null, note: null }
  return (await doing(world)(proposer, addDocument, { project, ...said })).id
}

/** Adds a track. */
export const withTrack = async (world: World, { id: project }: LaidProject): Promise<Id> =>
  (await doing(world)(proposer, addTrack, { project, title: 'Boligplacering', leads: 'Leder af boliganvisningen' })).id

/** Lays an open project with everything that an address can name: a track, a document that one builds on, deliverables moved, late, over and open again, a status. */
export const layRichProject = async (world: World): Promise<void> => {
  const project = await laidProject(world, { name: 'Prøvens projekt', decidedBody: await bySlug(world, 'body', 'byraadet-i-skanderborg') })
  const act = doing(world)
  const about = { project: project.id }
  const track = await withTrack(world, project)
  const document = await withDocument(world, project)
  const added = { ...about, track, responsible: 'Sekretariatet', documents: [document] }
  const { id: moved } = await act(proposer, addDeliverable, { ...added, title: 'Fælles strategi', dueOn: '2026-05-01' })
  await act(proposer, moveDeliverable, { ...about, deliverable: moved, version: 1, dueOn: '2026-05-20', reason: 'Høringen blev forlænget' })
  const { id: again } = await act(proposer, addDeliverable, { ...added, title: 'Aftale med boligorganisationerne', dueOn: '2026-06-10' })
  const draft = { outcome: 'delivered', on: '2026-05-10', words: 'Journal 26/80', link: null } as const
  await act(proposer, endDeliverable, { ...about, deliverable: again, ...draft })
  await act(proposer, reopenDeliverable, { ...about, deliverable: again, reason: 'Aftalen var kun et udkast' })
  const { id: over } = await act(proposer, addDeliverable, { ...added, title: 'Data om boligbehov', dueOn: '2026-03-01' })
  const told = { outcome: 'delivered', on: '2026-02-20', words: 'Journal 26/77', link: 'https://eksempel.dk/data' } as const
  await act(proposer, endDeliverable, { ...about, deliverable: over, ...told })
  await act(proposer, stateProject, { ...about, on: '2026-05-01', standing: 'late', words: 'Strategien venter på høringen.' })
}
