import { newId } from '#kernel/id'
import type { Doings } from './doing.ts'
import { firstOf, onPlan } from './laid.ts'

/** A figure that the project leader's side wrote in the last quarter of 2017, so that somebody else can approve it. */
const written = async (
  laid: Parameters<Parameters<typeof onPlan>[0]>[0],
  world: Parameters<Parameters<typeof onPlan>[0]>[1],
): Promise<string> => {
  const { person } = await world.actor('skanderborg-administrator')
  const goal = await firstOf(world, laid, 'goal')
  const of = { municipality: laid.municipality, id: newId(), goal_id: goal }
  await laid.lay('measurement', {
    ...of,
    measured_on: '2017-12-31',
    amount: '70',
    recorded_at: new Date('2018-01-05T08:00:00Z'),
    recorded_by: person,
  })
  return goal
}

const quarter = '/planer/:slug/maalinger/perioder/:period'

/** What is done about the measurements of a plan. */
export const measuresDoings: Doings = {
  '/planer/:slug/maal/:goal/omraadetal': onPlan(async (laid, world) => ({
    path: `/maal/${await firstOf(world, laid, 'goal')}/omraadetal`,
    words: { code: 'tryghed', reference: 'municipality', distance: '5', version: '1' },
  })),
  '/planer/:slug/maal/:goal/omraadetal/fjern': onPlan(async (laid, world) => ({
    path: `/maal/${await firstOf(world, laid, 'goal')}/omraadetal/fjern`,
    words: { version: '1' },
  })),
  '/planer/:slug/maalinger': onPlan(async (laid, world) => {
    const goal = await firstOf(world, laid, 'goal')
    return { path: '/maalinger', words: { aar: '2018', [`${goal}_2018`]: '72', [`${goal}_note`]: 'Flere svarede' } }
  }),
  '/planer/:slug/maalinger/fil': onPlan(async (laid, world) => {
    const goal = await firstOf(world, laid, 'goal')
    return { path: '/maalinger/fil', words: { seen: newId(), [`${goal}_2018`]: '73', [`note_${goal}_2018`]: 'Fra regnearket' } }
  }),
  '/planer/:slug/maalinger/mangler/paamind': onPlan(async (laid, world) => {
    await written(laid, world)
    const { person } = await world.actor('skanderborg-koordinator')
    return { path: '/maalinger/mangler/paamind', words: { responsible: 'Projektlederen', person } }
  }),
  [`${quarter}/luk`]: onPlan(async (laid, world) => {
    await written(laid, world)
    return { path: '/maalinger/perioder/2017-Q4/luk' }
  }),
  [`${quarter}/genaabn`]: onPlan(async (laid, world) => {
    const { person } = await world.actor('skanderborg-koordinator')
    const of = { municipality: laid.municipality, id: newId(), work_id: laid.plan, period: '2017-Q4', days: '[2017-10-01,2018-01-01)' }
    await laid.lay('measurement_lock', { ...of, locked_at: new Date('2018-01-05T08:00:00Z'), locked_by: person })
    return { path: '/maalinger/perioder/2017-Q4/genaabn', words: { reason: 'Et tal var forkert' } }
  }),
}
