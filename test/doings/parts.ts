import { newId } from '#kernel/id'
import { type Doings, one } from './doing.ts'
import { firstOf, onPlan } from './laid.ts'

const goalWords = {
  title: 'Flere unge har fritidsjob',
  indicator: 'Unge med fritidsjob',
  unit: 'unge',
  direction: 'up',
  counting: 'last',
  baseline: '12',
  baselineOn: '2016-01-01',
  target: '40',
  targetOn: '2018-12-31',
  stepOn1: '2017-12-31',
  stepAmount1: '25',
  source: 'Projektets egen liste',
  frequency: 'quarter',
  responsible: 'Projektlederen',
}

const activityWords = { title: 'Lektiecafé', what: 'Frivillige hjælper med lektier', from: '2016-02-01', until: '2018-06-30' }
const milestoneWords = { title: 'Cafeen er åben', dueOn: '2016-03-01', owner: 'Projektlederen' }

/** What is done to the parts of a plan: texts, goals and their measurements, activities, milestones. */
export const partDoings: Doings = {
  '/planer/:slug/dele/:number/tekst': onPlan(async () => ({
    path: '/dele/0/tekst',
    words: { vision: 'Et område, som flere vil bo i', goals: 'Tryghed', version: '1' },
  })),
  '/planer/:slug/dele/:number/tekst/:section': onPlan(async () => ({
    path: '/dele/1/tekst/need',
    words: { words: 'Hver tredje er utryg efter mørkets frembrud' },
  })),
  '/planer/:slug/dele/:number/tekst/:section/ansvarlig': onPlan(async () => ({
    path: '/dele/1/tekst/need/ansvarlig',
    words: { owner: 'Leder af SSP', dueOn: '2016-03-18', version: '1' },
  })),
  '/planer/:slug/dele/:number/tekst/:section/bemaerkning': onPlan(async () => ({
    path: '/dele/1/tekst/need/bemaerkning',
    words: { words: 'Hvor kommer tallet fra?' },
  })),
  '/planer/:slug/dele/:number/tekst/:section/forslag': onPlan(async () => ({
    path: '/dele/1/tekst/need/forslag',
    words: { suggested: 'Hver tredje er utryg', words: 'Kortere' },
  })),
  '/planer/:slug/dele/:number/tekst/:section/bemaerkning/:note': onPlan(async ({ parts }, world) => ({
    path: `/dele/1/tekst/need/bemaerkning/${await one(world.owner, 'select id from helhed.section_note n where part_id = $1 and not exists (select from helhed.section_note_end e where e.note_id = n.id)', parts[1])}`,
    words: { outcome: 'declined', answer: 'Tallet kommer i næste udgave' },
  })),
  '/planer/:slug/dele/:number/maal/nyt': onPlan(async () => ({ path: '/dele/1/maal/nyt', words: goalWords })),
  '/planer/:slug/maal/:goal': onPlan(async (laid, world) => ({
    path: `/maal/${await firstOf(world, laid, 'goal')}`,
    // What was measured already keeps its unit.
    words: { ...goalWords, unit: '%', version: '1' },
  })),
  '/planer/:slug/maal/:goal/fjern': onPlan(async ({ lay, municipality, parts }) => {
    const goal = { municipality, id: newId(), part_id: parts[1], number: 2, title: 'Et mål for meget', indicator: 'x', unit: 'x' }
    const counted = { direction: 'up', counting: 'last', frequency: 'year', source: 'x', responsible: 'x' } as const
    await lay('goal', { ...goal, ...counted, target: '1', target_on: '2018-12-31' })
    return { path: `/maal/${goal.id}/fjern`, words: { version: '1' } }
  }),
  '/planer/:slug/maal/:goal/maalinger/ny': onPlan(async (laid, world) => ({
    path: `/maal/${await firstOf(world, laid, 'goal')}/maalinger/ny`,
    words: { measuredOn: '2018-01-01', amount: '71', note: 'Færre svarede end sidst' },
  })),
  '/planer/:slug/dele/:number/aktiviteter/ny': onPlan(async () => ({ path: '/dele/1/aktiviteter/ny', words: activityWords })),
  '/planer/:slug/aktiviteter/:activity': onPlan(async (laid, world) => ({
    path: `/aktiviteter/${await firstOf(world, laid, 'activity')}`,
    words: { ...activityWords, version: '1' },
  })),
  // The one that is there has been held, so that it stays.
  '/planer/:slug/aktiviteter/:activity/fjern': onPlan(async ({ lay, municipality, parts }) => {
    const activity = { municipality, id: newId(), part_id: parts[1], number: 2, title: 'En aktivitet for meget', what: 'x' }
    await lay('activity', { ...activity, period: '[2016-01-01,2019-01-01)' })
    return { path: `/aktiviteter/${activity.id}/fjern`, words: { version: '1' } }
  }),
  '/planer/:slug/dele/:number/milepaele/ny': onPlan(async () => ({ path: '/dele/1/milepaele/ny', words: milestoneWords })),
  '/planer/:slug/milepaele/:milestone': onPlan(async (laid, world) => ({
    path: `/milepaele/${await firstOf(world, laid, 'milestone')}`,
    words: { ...milestoneWords, reason: 'Lokalerne er klar før tid', version: '1' },
  })),
  '/planer/:slug/milepaele/:milestone/afslutning': onPlan(async (laid, world) => ({
    path: `/milepaele/${await firstOf(world, laid, 'milestone')}/afslutning`,
    words: { outcome: 'reached', on: '2016-06-01', evidence: 'Aftalen er underskrevet af begge parter' },
  })),
  '/planer/:slug/milepaele/:milestone/afslutning/tilbage': onPlan(async (laid, world) => {
    const milestone = await firstOf(world, laid, 'milestone')
    const { person } = await world.actor('skanderborg-koordinator')
    const told = { outcome: 'reached', ended_on: '2016-06-01', evidence: 'Aftalen', recorded_at: new Date('2026-05-01T08:00:00Z') } as const
    await laid.lay('milestone_end', { municipality: laid.municipality, milestone_id: milestone, ...told, recorded_by: person })
    return { path: `/milepaele/${milestone}/afslutning/tilbage`, words: { reason: 'Aftalen var ikke underskrevet af alle' } }
  }),
  '/planer/:slug/milepaele/:milestone/fjern': onPlan(async (laid, world) => ({
    path: `/milepaele/${await firstOf(world, laid, 'milestone')}/fjern`,
    words: { version: '1' },
  })),
}
