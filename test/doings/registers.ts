import { type Id, newId } from '#kernel/id'
import type { World } from '../setup/world.ts'
import { type Doings, one } from './doing.ts'
import { firstOf, type Laid, onPlan } from './laid.ts'

const who = 'projekt-hoejvangen-projektleder'

const purpose = 'Målet tæller forskellige unge, og antal fremmødte tæller den samme to gange.'

/** The open register of a plan's first sub-agreement, and the person in it. */
const registerIn = async (world: World, laid: Laid): Promise<{ readonly register: Id; readonly participant: Id }> => {
  const register = await one(
    world.owner,
    `select id from helhed.participant_register reg where activity_id = $1 and not exists (select from helhed.register_end where register_id = reg.id)`,
    await firstOf(world, laid, 'activity'),
  )
  return { register, participant: await one(world.owner, 'select id from helhed.participant where register_id = $1', register) }
}

/** What is done about registers of participants. */
export const registerDoings: Doings = {
  '/planer/:slug/registre/nyt': onPlan(async ({ lay, municipality, parts }) => {
    const activity = {
      municipality,
      id: newId(),
      part_id: parts[1],
      number: 2,
      title: 'Ungeråd',
      what: 'x',
      period: '[2016-01-01,2019-01-01)',
    }
    await lay('activity', activity)
    const words = { activity: activity.id, basis: 'public_task', purpose, keeps: 'initials', deleteOn: '2026-12-31' }
    return { who, path: '/registre/nyt', words }
  }),
  '/planer/:slug/registre/:register/personer': onPlan(async (laid, world) => ({
    ...{ who, path: `/registre/${(await registerIn(world, laid)).register}/personer` },
    words: { name: 'Deltager 2', birthYear: '2010', consentedOn: '2026-05-20' },
  })),
  '/planer/:slug/registre/:register/personer/:participant/slet': onPlan(async (laid, world) => {
    const { register, participant } = await registerIn(world, laid)
    return { who, path: `/registre/${register}/personer/${participant}/slet` }
  }),
  '/planer/:slug/registre/:register/slut': onPlan(async (laid, world) => ({
    ...{ who, path: `/registre/${(await registerIn(world, laid)).register}/slut` },
  })),
}
