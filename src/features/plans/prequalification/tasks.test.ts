import { describe, expect, it } from 'vitest'
import type { Actor, Mandate } from '#features/identity'
import type { Id } from '#kernel/id'
import type { AskingTheFund } from '../report/asking.ts'
import { type FundWork, fundTasks } from './tasks.ts'

const actor = (person: string, role: Mandate['role'], organisation: Id | null = null): Actor => ({
  ...{ person, name: person, email: `${person}@example.dk`, language: 'da' },
  mandates: [
    {
      ...{ id: `m-${person}`, role, municipality: 101, municipalityName: 'Kommunen', municipalitySlug: 'kommunen' },
      ...{ organisation, body: null, area: null, bodies: [], actsFor: organisation ?? 'municipality', actsForName: 'Organisationen' },
      ...{ scopeName: null, scopeSlug: null, scopeState: null, from: '2015-01-01', until: null },
    },
  ],
})

const leader = actor('leader', 'project_leader', 'association')
const director = actor('director', 'director')
const coordinator = actor('coordinator', 'coordinator')
const auditor = actor('auditor', 'auditor')

const plan = (asking: Partial<AskingTheFund>): FundWork => ({
  ...{ municipality: 101, id: 'plan', slug: 'planen', name: 'Planen', operator: 'association' },
  ...{ bodies: [], estates: [], effort: null, asking: { paper: null, questions: null, ...asking } },
})

const told = (who: Actor, asking: Partial<AskingTheFund>) => fundTasks(who, plan(asking)).map(({ kind, others }) => [kind, others])

describe('what stands between a plan and the fund', () => {
  const finished = { by: 'coordinator', on: '2015-11-16', step: null } as const

  it('is a recommendation for who may give it, and something to wait for to who wrote', () => {
    expect(told(director, { paper: finished })).toEqual([['recommend', false]])
    expect(told(leader, { paper: finished })).toEqual([['recommend', true]])
    expect(told(auditor, { paper: finished })).toEqual([])
  })

  it('is never one’s own paper to recommend', () => {
    expect(told(coordinator, { paper: finished })).toEqual([['recommend', true]])
  })

  it('is sent once it is recommended, by who writes the plan', () => {
    expect(told(leader, { paper: { ...finished, step: 'recommended' } })).toEqual([['forward', false]])
    expect(told(director, { paper: { ...finished, step: 'recommended' } })).toEqual([])
    for (const step of ['declined', 'sent', 'accepted', 'rejected'] as const)
      expect(told(leader, { paper: { ...finished, step } }), step).toEqual([])
  })

  it('are questions that nobody has answered', () => {
    const questions = { count: 2, since: '2016-03-08' }
    expect(told(leader, { questions })).toEqual([['reply', false]])
    expect(told(auditor, { questions })).toEqual([])
    expect(fundTasks(leader, plan({ questions }))[0]?.about?.('da')).toBe('2 spørgsmål')
  })
})
