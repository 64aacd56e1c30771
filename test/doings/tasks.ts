import type { World } from '../setup/world.ts'
import type { Doings } from './doing.ts'
import { one } from './doing.ts'
import { type Laid, onPlan } from './laid.ts'

const words = { title: 'Book beboerhuset til sommerfesten', dueOn: '2016-06-01', owner: 'Projektlederen' }

const taskOf = (world: World, { plan }: Laid): Promise<string> =>
  one(world.owner, 'select id from helhed.plan_task where work_id = $1', plan)

/** What is done to a plan's own tasks. */
export const taskDoings: Doings = {
  '/planer/:slug/opgaver': onPlan(async () => ({ path: '/opgaver', words: { checklist: 'year', year: '2017' } })),
  '/planer/:slug/opgaver/ny': onPlan(async () => ({ path: '/opgaver/ny', words })),
  '/planer/:slug/opgaver/:task': onPlan(async (laid, world) => ({
    path: `/opgaver/${await taskOf(world, laid)}`,
    words: { ...words, version: '1' },
  })),
  '/planer/:slug/opgaver/:task/udfoert': onPlan(async (laid, world) => ({
    path: `/opgaver/${await taskOf(world, laid)}/udfoert`,
    words: { on: '2016-05-30', done: 'Huset er booket' },
  })),
  '/planer/:slug/opgaver/:task/tilbage': onPlan(async (laid, world) => {
    const task = await taskOf(world, laid)
    const { person } = await world.actor('skanderborg-koordinator')
    const over = { task_id: task, ended_on: '2016-05-30', ended_by: person, ended_at: new Date('2026-05-01T08:00:00Z') }
    await laid.lay('plan_task_end', { municipality: laid.municipality, ...over })
    return { path: `/opgaver/${task}/tilbage`, words: { reason: 'Bookingen faldt igennem' } }
  }),
  '/planer/:slug/opgaver/:task/fjern': onPlan(async (laid, world) => ({
    path: `/opgaver/${await taskOf(world, laid)}/fjern`,
    words: { version: '1' },
  })),
}
