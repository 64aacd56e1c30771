import { newId } from '#kernel/id'
import { plantApproval } from '../setup/plant-approval.ts'
import { plantDecisions } from '../setup/plant-decisions.ts'
import { coordinator, type Doings } from './doing.ts'
import { onPlan } from './laid.ts'

/** What is done in calendars: papers that an approved plan owes, and the address of one's own. */
export const calendarDoings: Doings = {
  '/aarshjul/adresse': async () => ({ who: coordinator, path: '/aarshjul/adresse', words: {} }),
  '/aarshjul/adresse/slet': async () => ({ who: coordinator, path: '/aarshjul/adresse/slet', words: {} }),
  '/planer/:slug/papirer/:paper': onPlan(async (laid, world) => {
    await plantDecisions(world, await plantApproval(world, laid))
    return { path: '/papirer/account-2016', words: { handedInOn: '2017-06-15', note: 'Kvittering 7' } }
  }),
  '/planer/:slug/papirer/:paper/tilbage': onPlan(async (laid, world) => {
    await plantDecisions(world, await plantApproval(world, laid))
    const { person } = await world.actor(coordinator)
    const of = { municipality: laid.municipality, work_id: laid.plan }
    const held = { paper: 'account', year: 2016, handed_in_on: '2017-06-15' }
    await laid.lay('plan_paper', { ...of, ...held, id: newId(), recorded_at: new Date('2017-06-15T08:00:00Z'), recorded_by: person })
    return { path: '/papirer/account-2016/tilbage', words: { reason: 'Det var en anden plans' } }
  }),
}
