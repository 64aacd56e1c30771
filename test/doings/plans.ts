import type pg from 'pg'
import { newId } from '#kernel/id'
import { plantApproval } from '../setup/plant-approval.ts'
import { coordinator, type Doings, one, organisationOf } from './doing.ts'
import { anotherEstate, onPlan } from './laid.ts'

const themes = ['tryghed-trivsel', 'kriminalpraeventiv', 'uddannelse-beskaeftigelse', 'forebyggelse-foraeldreansvar']

/** The plan of the demonstration that everybody has approved. */
const approvedPlan = (owner: pg.Pool): Promise<string> =>
  one(owner, 'select slug as id from helhed.work join helhed.version_approved d on d.work_id = work.id where work.municipality = 101')

/** What is done to plans as a whole. */
export const planDoings: Doings = {
  '/omraader/:slug/planer/ny': async (owner) => {
    const estate = await organisationOf(owner, 'afdeling-hoejvangen')
    return {
      who: coordinator,
      path: '/omraader/hoejvangen/planer/ny',
      words: {
        name: 'En ny plan',
        programme: 'lbf-2015-18',
        from: '2016-01-01',
        until: '2018-12-31',
        themes: themes.join('\n'),
        estates: estate,
        lead: estate,
        operator: await organisationOf(owner, 'boligorganisation-hoejvangen'),
        template: 'skanderborg',
      },
    }
  },
  '/planer/:slug/ret': onPlan(async ({ slug, board, estate }) => ({
    path: '/ret',
    words: { name: `${slug} med nyt navn`, from: '2016-01-01', until: '2018-12-31', board, lead: estate, version: '1' },
  })),
  '/planer/:slug/sag': onPlan(async () => ({ path: '/sag', words: { caseNumber: '26/15', documentNumber: '', kle: '', version: '1' } })),
  '/planer/:slug/afdelinger/ny': onPlan(async ({ lay }, world) => ({
    path: '/afdelinger/ny',
    words: { estate: await anotherEstate(world, lay) },
  })),
  '/planer/:slug/afdelinger/:estate/udtraeden': onPlan(async ({ lay, municipality, plan, estate }, world) => {
    const other = await anotherEstate(world, lay)
    await lay('work_estate', { municipality, id: newId(), work_id: plan, estate_id: other, period: '[2016-01-01,)' })
    return { path: `/afdelinger/${estate}/udtraeden`, words: { reason: 'Afdelingsmødet sagde nej' } }
  }),
  '/planer/:slug/stillinger/ny': onPlan(async (_, world) => ({
    path: '/stillinger/ny',
    words: {
      title: 'Fritidsmedarbejder',
      employer: await organisationOf(world.owner, 'boligorganisation-hoejvangen'),
      hours: '18,5',
      places: 'Klubben',
    },
  })),
  '/planer/:slug/stillinger/:staff/fjern': onPlan(async ({ plan }, world) => ({
    path: `/stillinger/${await one(world.owner, 'select id from helhed.staff_role where work_id = $1', plan)}/fjern`,
  })),
  '/planer/:slug/offentliggoerelse': async (owner) => ({
    who: 'koebenhavn-koordinator',
    path: `/planer/${await approvedPlan(owner)}/offentliggoerelse`,
    words: {},
  }),
  '/planer/:slug/tilbagetraekning': onPlan(async (laid, world) => {
    const { lay, municipality, plan, slug } = laid
    await plantApproval(world, laid)
    const page = { kind: 'plan', record_id: plan, slug, title: slug, content: '{}' } as const
    const { person } = await world.actor(coordinator)
    const published = { published_at: new Date('2026-05-01T08:00:00Z'), published_by: person }
    await lay('publication', { municipality, id: newId(), ...page, ...published })
    return { path: '/tilbagetraekning' }
  }),
}
