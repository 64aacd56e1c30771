import { describe, expect, it } from 'vitest'
import { grouped, mandateTodos, type Todo, vacancyTodos } from './tasks.ts'

const todo = (due: string | null): Todo => ({ state: 'wait', what: () => due ?? 'open', context: () => '', href: '/', act: null, due })

describe('what waits for somebody', () => {
  it('is grouped by deadline, the nearest first, without empty groups', () => {
    const groups = grouped([todo('2026-12-24'), todo(null), todo('2026-11-30'), todo('2026-11-24'), todo('2026-11-22')], '2026-11-23')
    expect(groups.map(({ key, todos }) => [key, todos.map(({ due }) => due)])).toEqual([
      ['late', ['2026-11-22']],
      ['week', ['2026-11-24', '2026-11-30']],
      ['later', ['2026-12-24']],
      ['open', [null]],
    ])
  })

  it('names a single vacant seat, and counts several in one body', () => {
    const vacancy = (slug: string, title: string) => ({ body: slug, slug, municipality: 746, seat: `id-${title}`, title })
    const todos = vacancyTodos([vacancy('kuf-a', 'PPR'), vacancy('kuf-b', 'SSP'), vacancy('kuf-b', 'Sundhedsplejerske')])
    expect(todos.map(({ what, href }) => [what('da'), href])).toEqual([
      ['Besæt pladsen PPR', '/organer/kuf-a/pladser/id-PPR/besaettelse'],
      ['Besæt 2 pladser i kuf-b', '/organer/kuf-b#pladser'],
    ])
  })

  it('speaks of a mandate sixty days before its last day, not earlier', () => {
    const mandate = (until: string | null) => ({ name: 'Revisor', role: 'auditor', place: 'Skanderborg', until }) as const
    expect(mandateTodos([mandate('2027-01-22')], '2026-11-23').map(({ due }) => due)).toEqual(['2027-01-21'])
    expect(mandateTodos([mandate('2027-01-23'), mandate(null)], '2026-11-23')).toEqual([])
  })
})
