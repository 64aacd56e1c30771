import { addGoal, addMilestone, addStaff, endMilestone } from '#features/plans'
import type { Id } from '#kernel/id'
import { doing as actIn, approved, atCouncil, type LaidEffort, laidEffort, proposer, recorded, sent } from '../setup/plant-efforts.ts'
import type { World } from '../setup/world.ts'
import { bodyOf, coordinator, type Doing, type Doings, one, organisationOf } from './doing.ts'

type Done = { readonly who?: string; readonly path: string; readonly words?: Doing['words'] }

/** Does an act on an effort of its own. */
const onEffort =
  (work: (effort: LaidEffort, world: World) => Promise<Done>, lay: (world: World) => Promise<LaidEffort> = laidEffort) =>
  async (_: unknown, world: World): Promise<Doing> => {
    const effort = await lay(world)
    const { who = coordinator, path, words = {} } = await work(effort, world)
    return { who, path: `${effort.href}${path}`, words }
  }

/** The one record of a table in an effort's part. */
const firstOf = (world: World, effort: LaidEffort, table: 'goal' | 'activity' | 'milestone'): Promise<Id> =>
  one(world.owner, `select one.id from helhed.${table} one join helhed.part on part.id = one.part_id where part.work_id = $1`, effort.id)

const goal = {
  title: 'Flere børn får lavet lektier',
  indicator: 'Børn, der kommer',
  unit: 'børn',
  direction: 'up',
  counting: 'last',
  target: '20',
  targetOn: '2027-04-30',
  source: 'Klubbens liste',
  frequency: 'half_year',
  responsible: 'Klublederen',
}

const activity = {
  title: 'Fællesspisning',
  what: 'Alle spiser sammen.',
  from: '2026-05-01',
  until: '2027-04-30',
  kind: 'community',
  groups: 'everybody',
}

const milestone = { title: 'Aftale om lokaler', dueOn: '2026-08-01', owner: 'Klublederen' }

const withMilestone = async (world: World): Promise<LaidEffort> => {
  const effort = await laidEffort(world)
  await actIn(world)(proposer, addMilestone, { plan: effort.id, part: 1, ...milestone })
  return effort
}

const running = async (world: World): Promise<LaidEffort> => {
  const effort = await laidEffort(world)
  await sent(world, effort)
  await approved(world, effort)
  return effort
}

const recordedAtCouncil = async (world: World): Promise<LaidEffort> => {
  const effort = await atCouncil(world)
  await recorded(world, effort)
  return effort
}

/** A goal that nobody has measured can be removed. */
const withGoal = async (world: World): Promise<LaidEffort> => {
  const effort = await laidEffort(world, proposer, { measure: { indicator: null, unit: null, baseline: null, target: null } })
  await actIn(world)(proposer, addGoal, {
    ...{
      plan: effort.id,
      part: 1,
      title: 'x',
      indicator: 'x',
      unit: 'x',
      direction: 'up',
      counting: 'last',
      numerator: null,
      denominator: null,
    },
    ...{ disaggregation: null, source: 'x', method: null, frequency: 'year', responsible: 'x', baseline: null, baselineOn: null },
    ...{ target: '2', targetOn: '2027-01-01', steps: [] },
  })
  return effort
}

/** What is done to efforts without a fund plan. */
export const effortDoings: Doings = {
  '/omraader/:slug/indsatser/ny': async (owner) => ({
    who: coordinator,
    path: '/omraader/hoejvangen/indsatser/ny',
    words: {
      ...{
        name: 'Lektiehjælp i klubben',
        aim: 'Flere børn får lavet lektier.',
        from: '2026-08-01',
        until: '2027-06-30',
        runs: 'forum',
        total: '0',
      },
      ...{ title1: 'Lektiehjælp', what1: 'To voksne hjælper.', kind1: 'homework', groups1: 'schoolchildren', responsible1: 'Klublederen' },
      body: await bodyOf(owner, 'kuf-hoejvangen'),
    },
  }),
  '/indsatser/:slug/ret': onEffort(async ({ slug }, { owner }) => ({
    path: '/ret',
    words: {
      ...{ name: `${slug} med nyt navn`, aim: 'Noget andet', from: '2026-05-01', until: '2027-04-30', runs: 'municipality', version: '1' },
      body: await bodyOf(owner, 'kuf-hoejvangen'),
    },
  })),
  '/indsatser/:slug/begrundelse': onEffort(async () => ({
    path: '/begrundelse',
    words: { words: 'Den anden er for de små.', version: '1' },
  })),
  '/indsatser/:slug/penge': onEffort(async () => ({
    path: '/penge',
    words: { what1: 'Løn', source1: 'municipality', amount1: '12.000', version: '1' },
  })),
  '/indsatser/:slug/indsendelse': onEffort(async () => ({ path: '/indsendelse' })),
  '/indsatser/:slug/afgoerelse': onEffort(
    async () => ({ who: 'hoejvangen-dagtilbudsleder', path: '/afgoerelse', words: { outcome: 'remarks', reasons: 'Husk ferien.' } }),
    async (world) => {
      const effort = await laidEffort(world)
      await sent(world, effort)
      return effort
    },
  ),
  '/indsatser/:slug/bekraeftelse': onEffort(async () => ({ path: '/bekraeftelse' }), recordedAtCouncil),
  '/indsatser/:slug/afvisning': onEffort(
    async () => ({ path: '/afvisning', words: { reason: 'Det er et andet punkt.' } }),
    recordedAtCouncil,
  ),
  '/indsatser/:slug/sag': onEffort(async () => ({
    path: '/sag',
    words: { caseNumber: '26/15', documentNumber: '', kle: '', version: '1' },
  })),
  '/indsatser/:slug/slut': onEffort(
    async () => ({ path: '/slut', words: { endedOn: '2026-06-01', result: 'Ti børn kom fast.', takesOver: 'Klubben' } }),
    running,
  ),
  '/indsatser/:slug/dele/:number/maal/nyt': onEffort(async () => ({ path: '/dele/1/maal/nyt', words: goal })),
  '/indsatser/:slug/maal/:goal': onEffort(async (effort, world) => ({
    path: `/maal/${await firstOf(world, effort, 'goal')}`,
    words: { ...goal, version: '1' },
  })),
  '/indsatser/:slug/maal/:goal/fjern': onEffort(
    async (effort, world) => ({ path: `/maal/${await firstOf(world, effort, 'goal')}/fjern`, words: { version: '1' } }),
    withGoal,
  ),
  '/indsatser/:slug/maal/:goal/maalinger/ny': onEffort(async (effort, world) => ({
    path: `/maal/${await firstOf(world, effort, 'goal')}/maalinger/ny`,
    words: { measuredOn: '2026-05-31', amount: '7' },
  })),
  '/indsatser/:slug/maalinger': onEffort(async (effort, world) => ({
    path: '/maalinger',
    words: { aar: '2026', [`${await firstOf(world, effort, 'goal')}_2026-H1`]: '7' },
  })),
  '/indsatser/:slug/dele/:number/aktiviteter/ny': onEffort(async () => ({ path: '/dele/1/aktiviteter/ny', words: activity })),
  '/indsatser/:slug/aktiviteter/:activity': onEffort(async (effort, world) => ({
    path: `/aktiviteter/${await firstOf(world, effort, 'activity')}`,
    words: { ...activity, version: '1' },
  })),
  '/indsatser/:slug/aktiviteter/:activity/fjern': onEffort(async (effort, world) => ({
    path: `/aktiviteter/${await firstOf(world, effort, 'activity')}/fjern`,
    words: { version: '1' },
  })),
  '/indsatser/:slug/dele/:number/milepaele/ny': onEffort(async () => ({ path: '/dele/1/milepaele/ny', words: milestone })),
  '/indsatser/:slug/milepaele/:milestone': onEffort(
    async (effort, world) => ({
      path: `/milepaele/${await firstOf(world, effort, 'milestone')}`,
      words: { ...milestone, title: 'Ny', version: '1' },
    }),
    withMilestone,
  ),
  '/indsatser/:slug/milepaele/:milestone/afslutning': onEffort(
    async (effort, world) => ({
      path: `/milepaele/${await firstOf(world, effort, 'milestone')}/afslutning`,
      words: { outcome: 'reached', on: '2026-06-01', evidence: 'Aftalen er underskrevet' },
    }),
    withMilestone,
  ),
  '/indsatser/:slug/milepaele/:milestone/afslutning/tilbage': onEffort(
    async (effort, world) => ({
      path: `/milepaele/${await firstOf(world, effort, 'milestone')}/afslutning/tilbage`,
      words: { reason: 'Den var ikke underskrevet af alle' },
    }),
    async (world) => {
      const effort = await withMilestone(world)
      const over = { outcome: 'reached', on: '2026-06-01', evidence: 'Aftalen', link: null } as const
      await actIn(world)(proposer, endMilestone, { plan: effort.id, milestone: await firstOf(world, effort, 'milestone'), ...over })
      return effort
    },
  ),
  '/indsatser/:slug/milepaele/:milestone/fjern': onEffort(
    async (effort, world) => ({ path: `/milepaele/${await firstOf(world, effort, 'milestone')}/fjern`, words: { version: '1' } }),
    withMilestone,
  ),
  '/indsatser/:slug/stillinger/ny': onEffort(async (_, { owner }) => ({
    path: '/stillinger/ny',
    words: {
      title: 'Lektievejleder',
      employer: await organisationOf(owner, 'boligorganisation-hoejvangen'),
      hours: '10',
      places: 'Klubben',
    },
  })),
  '/indsatser/:slug/stillinger/:staff/fjern': onEffort(
    async (effort, world) => ({
      path: `/stillinger/${await one(world.owner, 'select id from helhed.staff_role where work_id = $1', effort.id)}/fjern`,
    }),
    async (world) => {
      const effort = await laidEffort(world)
      const employer = await organisationOf(world.owner, 'boligorganisation-hoejvangen')
      await actIn(world)(proposer, addStaff, { plan: effort.id, title: 'Lektievejleder', employer, hours: null, places: 'Klubben' })
      return effort
    },
  ),
}
