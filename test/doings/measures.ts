import type { Doings } from './doing.ts'
import { firstOf, onPlan } from './laid.ts'

/** What is done about the measurements of a plan. */
export const measuresDoings: Doings = {
  '/planer/:slug/maalinger': onPlan(async (laid, world) => {
    const goal = await firstOf(world, laid, 'goal')
    return { path: '/maalinger', words: { aar: '2018', [`${goal}_2018`]: '72', [`${goal}_note`]: 'Flere svarede' } }
  }),
}
