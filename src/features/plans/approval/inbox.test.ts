import { describe, expect, it } from 'vitest'
import type { Actor, Mandate } from '#features/identity'
import { inboxOf } from './inbox.ts'
import type { PlanAtWork } from './queries.ts'
import { decide, decideAll, decidersOf, sendAgain, submitted, type Told } from './testing.ts'

const mandate = (facts: Partial<Mandate> & Pick<Mandate, 'role' | 'actsFor'>): Mandate => ({
  id: `${facts.role} of ${facts.actsFor}`,
  municipality: 101,
  municipalityName: 'København',
  municipalitySlug: 'koebenhavn',
  organisation: null,
  body: null,
  area: null,
  bodies: [],
  actsForName: facts.actsFor,
  scopeName: null,
  scopeSlug: null,
  scopeState: null,
  from: '2015-01-01',
  until: null,
  ...facts,
})

const actor = (person: string, ...mandates: readonly Mandate[]): Actor => ({
  person,
  name: person,
  email: `${person}@example.dk`,
  language: 'da',
  mandates,
})

const minutes = actor('minutes', mandate({ role: 'estate_minute_taker', actsFor: 'a', organisation: 'a' }))
const manager = actor('manager', mandate({ role: 'association_manager', actsFor: 'association', organisation: 'association' }))
const coordinator = actor('coordinator', mandate({ role: 'coordinator', actsFor: 'municipality' }))
const seat = actor('holder-0', mandate({ role: 'municipal_seat', actsFor: 'municipality', body: 'board', bodies: ['board'] }))

const recorder = ({ person, mandates: [one] }: Actor) => ({ person, organisation: one?.organisation ?? '', actsFor: one?.actsFor ?? '' })

const plan = ({ record, shape }: Told, recorders: readonly Actor[]): PlanAtWork => ({
  ...record,
  municipality: 101,
  id: 'plan',
  kind: 'plan',
  effort: null,
  slug: 'plan',
  name: 'Planen',
  state: 'progress',
  bodies: ['board'],
  operator: 'association',
  estates: shape.estates.map((id) => ({ id, association: 'association', area: null })),
  parts: shape.parts.map((id, at) => ({ id, number: at + 1, title: id })),
  unconfirmed: [],
  programme: 'lbf-2015-18',
  period: '[2016-01-01,2020-01-01)',
  approved_on: null,
  taken_on: null,
  papers: [],
  measured: [],
  asking: { paper: null, questions: null },
  near: null,
  changing: [],
  published: null,
  loose: 0,
  tasks: [],
  unnoted: [],
  notes: null,
  owedTexts: null,
  recorders: recorders.map(recorder),
})

const shape = { parts: ['1'], estates: ['a'] }
const sent = submitted(shape)

/** What an actor has of one kind in a plan: his own, another's, or nothing. */
const whose = (who: Actor, told: Told, kind: string, recorders: readonly Actor[]): 'own' | 'others' | null => {
  const found = inboxOf(who, [plan(told, recorders)], '2026-06-01').find((task) => task.kind === kind)
  return found ? (found.others ? 'others' : 'own') : null
}

describe('whose a task is', () => {
  it("an estate's meeting is recorded by its minute taker, and the others wait for it", () => {
    expect([minutes, manager, coordinator].map((who) => whose(who, sent, 'record', [minutes, manager]))).toEqual([
      'own',
      'others',
      'others',
    ])
  })

  it('without a minute taker it is recorded by who runs the plan, and without those by the municipality', () => {
    expect([manager, coordinator].map((who) => whose(who, sent, 'record', [manager]))).toEqual(['own', 'others'])
    expect(whose(coordinator, sent, 'record', [])).toBe('own')
  })

  it('who has sent the plan cannot record, so that the task goes to the next', () => {
    const byManager: Told = {
      ...sent,
      record: { ...sent.record, submission: sent.record.submission && { ...sent.record.submission, by: 'manager' } },
    }
    expect(whose(coordinator, byManager, 'record', [manager])).toBe('own')
    expect(whose(manager, byManager, 'record', [manager])).toBe('others')
  })

  it('a record is confirmed by somebody near of another organisation, by the municipality only when there is none', () => {
    const recorded = decide(sent, 'estate-meetings:a', { waits: true, recordedBy: 'minutes', recordedFor: { id: 'a', name: 'Afdeling A' } })
    expect([manager, coordinator].map((who) => whose(who, recorded, 'confirm', [minutes, manager]))).toEqual(['own', 'others'])
    expect(whose(coordinator, recorded, 'confirm', [minutes])).toBe('own')
    expect(whose(minutes, recorded, 'confirm', [minutes])).toBe(null)
  })

  it('decisions from paper are one thing to do together, and a single one is a thing of its own', () => {
    const wide = submitted({ parts: ['1'], estates: ['a', 'b'] })
    const paper = { waits: true, takenOver: true, recordedBy: 'minutes', recordedFor: { id: 'a', name: 'Afdeling A' } } as const
    const one = decide(wide, 'estate-meetings:a', paper)
    expect([whose(coordinator, one, 'confirm', [minutes]), whose(coordinator, one, 'taken', [minutes])]).toEqual(['own', null])
    const two = decide(one, 'estate-meetings:b', paper)
    expect([whose(coordinator, two, 'confirm', [minutes]), whose(coordinator, two, 'taken', [minutes])]).toEqual([null, 'own'])
  })

  it('who sits in a seat whose turn comes follows what the plan waits for', () => {
    expect(whose(seat, sent, 'decide', [])).toBe('others')
    const back = decide(sent, 'local-leaders:1', { outcome: 'returned', reasons: 'Ret målet' })
    expect(whose(seat, back, 'mend', [])).toBe('others')
    const ready = decideAll(sent, ...decidersOf(sent, 'local-leaders'))
    expect(whose(seat, ready, 'decide', [])).toBe('own')
  })

  it('a plan that an estate has left is told apart from one that was sent back', () => {
    const left = decide(sent, 'estate-meetings:a', { outcome: 'rejected', reasons: 'Nej' })
    expect(whose(coordinator, left, 'left', [])).toBe('own')
    const back = decide(sent, 'local-leaders:1', { outcome: 'returned', reasons: 'Ret målet' })
    expect(whose(coordinator, back, 'mend', [])).toBe('own')
    expect(whose(coordinator, sendAgain(back, ['1']), 'mend', [])).toBe(null)
  })
})
