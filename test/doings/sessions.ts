import { type Id, newId } from '#kernel/id'
import type { World } from '../setup/world.ts'
import { coordinator, type Doings, one } from './doing.ts'
import { firstOf, type Laid, laidPlan, onPlan } from './laid.ts'

const personOf = (world: World, slug: string): Promise<Id> =>
  one(world.owner, 'select id from helhed.person where email = $1', `${slug}@demo.invalid`)

/** The session of the first sub-agreement that counts. */
const sessionIn = async (world: World, laid: Laid): Promise<Id> =>
  one(
    world.owner,
    `select id from helhed.activity_session held where activity_id = $1 and not exists (select from helhed.session_ending where session_id = held.id)`,
    await firstOf(world, laid, 'activity'),
  )

/** What is done about the sessions of activities. */
export const sessionDoings: Doings = {
  '/gange/ny': async (_, world) => {
    const laid = await laidPlan(world)
    const activity = await firstOf(world, laid, 'activity')
    const words = {
      id: newId(),
      activity,
      person: await personOf(world, coordinator),
      heldOn: '2018-05-03',
      group_youth: '7',
      volunteers: '1',
    }
    return { who: coordinator, path: '/gange/ny', words }
  },
  '/planer/:slug/gange': onPlan(async (laid, world) => {
    const goal = await firstOf(world, laid, 'goal')
    await world.owner.query(`update helhed.goal set counting = 'sum', frequency = 'half_year' where id = $1`, [goal])
    return { path: '/gange', words: { goal, period: '2017-H1', counts: 'people', sessions: '1', people: '14' } }
  }),
  '/planer/:slug/gange/:session/ret': onPlan(async (laid, world) => ({
    path: `/gange/${await sessionIn(world, laid)}/ret`,
    words: { heldOn: '2017-03-02', group_everybody: '15', reason: 'Én kom til sidst' },
  })),
  '/planer/:slug/gange/:session/tilbage': onPlan(async (laid, world) => ({
    path: `/gange/${await sessionIn(world, laid)}/tilbage`,
    words: { reason: 'Den blev aflyst' },
  })),
}
