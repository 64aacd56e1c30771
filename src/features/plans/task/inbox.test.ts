import { expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import type { PlanAtWork } from '../approval/queries.ts'
import { ownPlanTasks } from './inbox.ts'

const mandate = (role: 'director' | 'coordinator') => ({
  ...{ id: role, municipality: 746, municipalityName: 'Skanderborg', role, bodies: [], area: null, organisation: null, body: null },
  ...{
    actsFor: 'x',
    actsForName: 'x',
    scopeName: null,
    until: null,
    municipalitySlug: 'skanderborg',
    scopeSlug: null,
    scopeState: null,
    from: '2015-01-01',
  },
})
const actor = (person: string, role: 'director' | 'coordinator'): Actor => ({
  person,
  email: `${person}@example.dk`,
  name: person,
  language: 'da',
  mandates: [mandate(role)],
})

const plan = {
  ...{ id: 'plan', slug: 'planen', name: 'Planen', municipality: 746, bodies: [], operator: null, estates: [], effort: null },
  tasks: [
    { id: 'mine', title: 'Direktørens', dueOn: '2017-05-01', person: 'director' },
    { id: 'role', title: 'Rollens', dueOn: '2017-02-01', person: null },
    { id: 'near', title: 'Snart', dueOn: '2017-03-10', person: null },
    { id: 'far', title: 'Langt ude', dueOn: '2018-01-01', person: null },
    { id: 'no day', title: 'Uden dag', dueOn: null, person: null },
  ],
} as const

const told = (who: Actor) =>
  ownPlanTasks(who, plan as unknown as PlanAtWork, '2017-03-01').map(({ about, due, href }) => [about?.('da'), due, href])

it('one’s own tasks are told one by one, also to somebody who does not write the plan', () => {
  expect(told(actor('director', 'director'))).toEqual([['Direktørens', '2017-05-01', '/planer/planen/opgaver/mine']])
})

it('what a role or nobody has is one line to whoever writes the plan, once it is late or near', () => {
  expect(told(actor('coordinator', 'coordinator'))).toEqual([
    ['1 opgave uden en person har passeret sin dag', '2017-02-01', '/planer/planen/opgaver'],
  ])
})
