import { expect, it } from 'vitest'
import type { MilestoneDocument } from '../document.ts'
import type { PlanRow } from '../rows.ts'
import { dueMilestones } from './due-milestones.ts'

const milestone = (id: string, dueOn: string): MilestoneDocument => ({ id, title: id, dueOn, owner: 'Projektlederen', example: false })
const end = (outcome: 'reached' | 'dropped') => ({ outcome, on: '2017-01-05', evidence: 'x', link: null, example: false })

const plan: Pick<PlanRow, 'parts' | 'progress'> = {
  parts: [
    {
      ...{
        version: 1,
        id: 'part',
        kind: 'sub',
        number: 1,
        theme: null,
        title: 'Tryghed',
        sections: [],
        goals: [],
        activities: [],
        lines: [],
        plan: null,
      },
      milestones: [
        milestone('soon', '2017-06-01'),
        milestone('late', '2017-02-01'),
        milestone('later late', '2017-02-27'),
        milestone('reached', '2017-06-02'),
        milestone('given up', '2017-01-01'),
        milestone('next year', '2018-03-01'),
        milestone('today', '2017-03-01'),
      ],
    },
  ],
  progress: [
    { milestone: 'reached', moves: [], end: end('reached') },
    { milestone: 'given up', moves: [], end: end('dropped') },
  ],
}

it('milestones that are late stand first with how late; those that are reached or given up are not to come', () => {
  const found = dueMilestones(plan, '2017-03-01')
  expect(found.map(({ milestone: { id }, late }) => [id, late])).toEqual([
    ['late', 28],
    ['later late', 2],
    ['today', 0],
    ['soon', 0],
  ])
})
