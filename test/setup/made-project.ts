import type { Project } from '../../src/features/projects/read.ts'
import type { Deliverable, End } from '../../src/features/projects/rows.ts'

/** The year of a project made up for a test of rules. */
export const period = { from: '2015-01-01', until: '2016-01-01' }

/** A deliverable of it, open unless told. */
export const deliverable = (id: string, dueOn: string, given: Partial<Deliverable> = {}): Deliverable => ({
  ...{ id, title: id, track: null, dueOn, responsible: 'Sekretariatet', documents: [], example: false, version: 1, moves: [] },
  ...{ end: null, takenBack: [], left: null },
  ...given,
})

export const delivered: End = { outcome: 'delivered', on: '2015-06-01', words: 'Journal 15/1', link: null, example: false }

/** The project itself, with nothing in it unless told. */
export const project = (given: Partial<Project> = {}): Project => ({
  ...{ municipality: 746, municipality_name: 'Skanderborg', municipality_slug: 'skanderborg', id: 'p', slug: 'p', name: 'Strategi' },
  ...{ aim: 'Én strategi', director: 'Direktør', owner: 'Direktør', leader: null, period, rhythm: 6, decided_by: 'Direktionen' },
  ...{ decided_on: '2014-12-01', decided_precision: 'month', decision_reference: null, example: false, source: null, version: 1 },
  ...{ body: { id: 'b', name: 'Styregruppen', slug: 'styregruppen' }, decided_body: null, decided_case: null, areas: [], tracks: [] },
  ...{ documents: [], deliverables: [], statements: [], closing: null },
  ...given,
})

/** A statement of a day. */
export const stated = (on: string, standing: 'follows' | 'late' | 'stopped' = 'follows') => ({
  ...{ id: on, on, standing, words: 'x', role: 'coordinator' as const, example: false },
})
