import { describe, expect, it } from 'vitest'
import { lineOf, narrowed, type ProjectFilter } from './list.ts'
import type { ListedProject } from './queries.ts'
import type { Deliverable } from './rows.ts'

const listed = (name: string, given: Partial<ListedProject> = {}): ListedProject => ({
  ...{ municipality: 746, municipality_name: 'Skanderborg', municipality_slug: 'skanderborg', id: name, slug: name, name },
  ...{ leader: null, owner: 'Direktør', period: '[2015-01-01,2016-01-01)', rhythm: 6, example: false, areas: [] },
  ...{ body: { id: 'b', name: 'Styregruppen', slug: 'styregruppen' }, deliverables: [], statements: [], closing: null },
  ...given,
})

const all: ProjectFilter = { q: '', place: null, body: null, area: null, phase: null }
const plan: Deliverable = {
  ...{ id: 'd', title: 'Planen', track: null, dueOn: '2015-02-01', responsible: 'Sekretariatet', documents: [] },
  ...{ example: false, version: 1, moves: [], end: null, left: null, takenBack: [] },
}
const late = listed('Strategien', { deliverables: [plan] })
const area = listed('Boligerne', { areas: [{ id: 'a', name: 'Højvangen', slug: 'hoejvangen' }], leader: 'Sekretariatschefen' })
const lines = [area, late].map((project) => lineOf(project, '2015-03-01'))

describe('the list of projects', () => {
  it('has those that are behind first, with what is late and what is next', () => {
    expect(narrowed(lines, all).map(({ name, phase, late, next }) => [name, phase, late, next?.title ?? null])).toEqual([
      ['Strategien', 'late', 1, 'Planen'],
      ['Boligerne', 'running', 0, null],
    ])
  })

  it('is narrowed by words, area, body, municipality and state', () => {
    const names = (filter: Partial<ProjectFilter>) => narrowed(lines, { ...all, ...filter }).map(({ name }) => name)
    expect(names({ q: 'sekretariat' })).toEqual(['Boligerne'])
    expect(names({ area: 'hoejvangen' })).toEqual(['Boligerne'])
    expect(names({ phase: 'late' })).toEqual(['Strategien'])
    expect(names({ body: 'byraadet' })).toEqual([])
    expect(names({ place: 'skanderborg', body: 'styregruppen' })).toHaveLength(2)
  })
})
