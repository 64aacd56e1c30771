import { plantRisk } from '../setup/plant-risk.ts'
import { type Doings, today } from './doing.ts'
import { firstOf, onPlan } from './laid.ts'

const words = { what: 'Skolen får ny ledelse', likelihood: '3', consequence: '4', owner: 'Projektlederen', reviewedOn: today }

/** What is done to risks, and to what becomes of activities. */
export const afterwardsDoings: Doings = {
  '/planer/:slug/risici/ny': onPlan(async () => ({ path: '/risici/ny', words })),
  '/planer/:slug/risici/:risk': onPlan(async (laid, world) => ({
    path: `/risici/${await plantRisk(world, laid)}`,
    words: { ...words, version: '1', note: 'Den nye leder vil gerne være med' },
  })),
  '/planer/:slug/risici/:risk/luk': onPlan(async (laid, world) => ({
    path: `/risici/${await plantRisk(world, laid)}/luk`,
    words: { version: '1', reason: 'Aftalen er fornyet' },
  })),
  '/planer/:slug/risici/:risk/aabn': onPlan(async (laid, world) => {
    const risk = await plantRisk(world, laid)
    await (await world.as('skanderborg-koordinator')).post(`${laid.href}/risici/${risk}/luk`, {
      version: '1',
      reason: 'Aftalen er fornyet',
    })
    return { path: `/risici/${risk}/aabn`, words: { ...words, version: '2', note: 'Aftalen er sagt op' } }
  }),
  '/planer/:slug/forankring/:activity': onPlan(async (laid, world) => ({
    path: `/forankring/${await firstOf(world, laid, 'activity')}`,
    words: { becomes: 'taken_over', stage: 'talks', byWhom: 'Klubben' },
  })),
}
