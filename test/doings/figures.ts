import type pg from 'pg'
import type { World } from '../setup/world.ts'
import { coordinator, type Doings, one } from './doing.ts'

/** A file that the coordinator has sent; every doing has its own. */
const sent = async (owner: pg.Pool, world: World, year: number): Promise<string> => {
  const rows = `Område;År;Børn i dagtilbud\nHøjvangen;${year};12,5\n`
  await (await world.as(coordinator)).post('/noegletal/import', { municipality: '746', source: 'Prøvens fagsystem', rows })
  return one(owner, draft)
}

const draft = `select id from helhed.figure_import_draft where municipality = 746 order by recorded_at desc, id desc limit 1`

/** What is done to take figures in from files. */
export const figureDoings: Doings = {
  '/noegletal/import': async () => ({
    who: coordinator,
    path: '/noegletal/import',
    words: { municipality: '746', source: 'Prøvens fagsystem', rows: 'Område;År;Børn i dagtilbud\nHøjvangen;2013;12,5\n' },
  }),
  '/noegletal/import/kolonner': async (owner, world) => ({
    who: coordinator,
    path: '/noegletal/import/kolonner',
    words: { fil: await sent(owner, world, 2012), c0: 'place', c1: 'period', c2: '=boern-i-dagtilbud' },
  }),
  '/noegletal/import/indlaes': async (owner, world) => ({
    who: coordinator,
    path: '/noegletal/import/indlaes',
    words: { fil: await sent(owner, world, 2011) },
  }),
  '/noegletal/import/fortryd': async (owner) => ({
    who: coordinator,
    path: '/noegletal/import/fortryd',
    words: { import: await one(owner, `select id from helhed.figure_import where municipality = 746 order by recorded_at limit 1`) },
  }),
}
