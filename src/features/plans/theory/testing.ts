import type { Actor } from '#features/identity'
import type { Id } from '#kernel/id'
import type { World } from '../../../../test/setup/world.ts'
import { budgetsOf, onDay, planNow, valueOfResult } from '../budget/testing.ts'
import { addActivity } from '../part/commands/add-activity.ts'
import { addGoal } from '../part/commands/add-goal.ts'
import { partOf } from '../part/find.ts'
import { exampleActivity, exampleGoal } from '../part/testing.ts'
import { type AddNode, addNode } from './commands/add-node.ts'
import { drawArrow } from './commands/draw-arrow.ts'
import { unsaid } from './save.ts'

/** A node of which nothing is said but what it is. */
export const untold = { horizon: null, title: null, note: null, activity: null, goal: null, line: null, responsible: null } as const

/** Makes plans with something to have a theory about, and writes their theories as their writer. */
export const theoriesOf = (world: World, writer: Actor) => {
  const at = () => onDay(world, '2016-06-01')
  const budgets = budgetsOf(world, writer)
  const nodeIn = async (plan: Id, words: Partial<AddNode> & Pick<AddNode, 'kind'>): Promise<Id> =>
    valueOfResult(await addNode(at(), writer, { ...untold, plan, part: 1, ...words })).id
  return {
    at,
    partNow: async (slug: string, number = 1) => partOf(await planNow(world, writer, slug), number),
    /** A plan with money, a goal and an activity in its first sub-agreement, and another activity in its second. */
    made: async () => {
      const { id: plan, slug, lines } = await budgets.laid()
      const goal = valueOfResult(await addGoal(at(), writer, { plan, part: 1, ...exampleGoal })).id
      const activity = valueOfResult(await addActivity(at(), writer, { plan, part: 1, ...exampleActivity, goals: [goal] })).id
      const other = valueOfResult(await addActivity(at(), writer, { plan, part: 2, ...exampleActivity })).id
      return { plan, slug, goal, activity, other, line: lines[0] ?? '' }
    },
    nodeIn,
    /** Three nodes that nothing ties together: a need, an output and an impact. */
    three: async (plan: Id): Promise<readonly [need: Id, output: Id, impact: Id]> => [
      await nodeIn(plan, { kind: 'need', title: 'A' }),
      await nodeIn(plan, { kind: 'output', title: 'B' }),
      await nodeIn(plan, { kind: 'impact', title: 'C' }),
    ],
    arrowIn: async (plan: Id, from: Id, to: Id, words = {}): Promise<Id> =>
      valueOfResult(await drawArrow(at(), writer, { ...unsaid, ...words, plan, part: 1, from, to })).id,
  }
}
