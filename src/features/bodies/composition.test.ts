import { describe, expect, it } from 'vitest'
import type { Seat } from './body.ts'
import { judge, roomFor, speaksOf } from './composition.ts'
import type { Body } from './read.ts'

const council = { id: 'council', name: 'Kommunalbestyrelsen i Gentofte', kind: 'body', bodyKind: 'council' } as const
const municipality = { id: 'gentofte', name: 'Gentofte Kommune', slug: 'gentofte-kommune', kind: 'municipality' } as const
const running = { from: '2017-07-01', until: '2018-07-01' }

const seat = (id: string, category: string, given: Partial<Seat> = {}): Seat => ({
  id,
  position: 1,
  category,
  title: id,
  office: null,
  participation: 'member',
  level: null,
  profile: null,
  represents: category === 'council' ? municipality : null,
  appointedBy: council,
  period: running,
  holdings: [{ id: `h-${id}`, person: `p-${id}`, name: id, standing: 'holder', period: running, endedReason: null }],
  ...given,
})

const body = (composition: string | null, seats: readonly Seat[], given: Partial<Body> = {}): Body => ({
  municipality: 157,
  municipality_name: 'Gentofte',
  municipality_slug: 'gentofte',
  id: 'body',
  slug: 'body',
  name: 'Body',
  kind: 'task_committee',
  decides: 'here',
  composition,
  legal_basis: null,
  terms_of_reference: null,
  residents_part: null,
  period: running,
  example: false,
  source: null,
  case_number: null,
  document_number: null,
  kle: null,
  version: 1,
  published_at: null,
  above: [],
  below: [],
  coordinates: [],
  served: [],
  areas: [],
  projects: [],
  seats,
  ...given,
})

const many = (category: string, count: number): readonly Seat[] =>
  Array.from({ length: count }, (_, at) => seat(`${category}-${at}`, category))
const gentofte = [
  ...many('council', 5),
  ...many('lives-in-social-housing', 3),
  ...many('estate-board', 2),
  ...many('local-association', 2),
  ...many('managing-agent', 1),
  ...many('youth', 1),
  ...many('voluntary', 1),
]
const today = '2018-01-01'

describe("Gentofte's task committee (checks 35 and 36)", () => {
  const committee = body('gentofte-task-committee', gentofte)

  it('is in order with 5 councillors and 3 + 2 + 2 + 1 + 1 + 1 citizens', () => {
    expect(judge(committee, today)).toEqual({ state: 'good', violations: [] })
  })

  it('has no room for a sixth councillor', () => {
    const result = roomFor(committee, seat('sixth', 'council'), today)
    expect(result.ok ? [] : result.refusals.map(({ field }) => field)).toEqual(['category'])
  })

  it('names the vacancy when two of the three area seats are there', () => {
    const lacking = body(
      'gentofte-task-committee',
      gentofte.filter(({ id }) => id !== 'lives-in-social-housing-0'),
    )
    const { state, violations } = judge(lacking, today)
    expect(state).toBe('missing')
    expect(violations.map((say) => say('da'))).toEqual(['1 ledig plads: Bor eller har boet i et område med almene boliger.'])
  })

  it('refuses a chair whom the committee itself elects', () => {
    const elected = seat('chair', 'council', {
      office: 'chair',
      appointedBy: { id: 'body', name: 'Body', kind: 'body', bodyKind: 'task_committee' },
    })
    const result = roomFor(body('gentofte-task-committee', gentofte.slice(1)), elected, today)
    expect(result.ok ? [] : result.refusals.map(({ field }) => field)).toEqual(['office'])
  })
})

describe("København's district board (check 40)", () => {
  const association = { id: 'bo', name: 'Boligorganisation 1', slug: 'boligorganisation-1', kind: 'housing_association' }
  const tmf = { id: 'tmf', name: 'Teknik- og Miljøforvaltningen', slug: 'tmf', kind: 'administration' }
  const place = (id: string, category: string, represents: Seat['represents'], office: Seat['office']): Seat =>
    seat(id, category, { represents, office, appointedBy: null, period: { from: '2015-04-01', until: null } })
  const board = (seats: readonly Seat[]): Body => body('koebenhavn-district-board', seats, { period: { from: '2015-04-01', until: null } })

  it('has a chair from an association and a vice-chair from the technical administration', () => {
    const seats = [place('chair', 'associations', association, 'chair'), place('vice', 'municipality', tmf, 'vice_chair')]
    expect(judge(board(seats), '2017-11-20').violations).toEqual([])
  })

  it('does not hold when the two are swapped', () => {
    const seats = [place('chair', 'municipality', tmf, 'chair'), place('vice', 'associations', association, 'vice_chair')]
    expect(judge(board(seats), '2017-11-20').violations).toHaveLength(2)
  })
})

it('a body that is over is spoken of as on its last day', () => {
  expect(speaksOf({ period: running }, '2026-11-23')).toBe('2018-06-30')
  expect(speaksOf({ period: { from: '2015-04-01', until: null } }, '2026-11-23')).toBe('2026-11-23')
})

it('a body without laid-down composition has room for every seat', () => {
  expect(roomFor(body(null, []), seat('any', 'anything'), today).ok).toBe(true)
})
