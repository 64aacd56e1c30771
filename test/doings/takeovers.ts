import { reading } from '#database/database'
import { newId } from '#kernel/id'
import { xlsxBytes } from '#sheets/xlsx-write'
import { registerOf } from '../../src/features/plans/takeover/register.ts'
import { approvedOnPaper, exampleFile } from '../../src/features/plans/takeover/testing.ts'
import type { SentFile } from '../setup/visit.ts'
import { testDay, type World } from '../setup/world.ts'
import { coordinator, type Doings, one } from './doing.ts'

/** A file of a small plan of Skanderborg, each of another name. */
const fileFor = async (world: World): Promise<SentFile> => {
  const register = await reading(world.platform.database, { municipalities: [746], person: null }, (tx) => registerOf(tx, 746, testDay))
  return { field: 'file', name: 'plan.xlsx', bytes: await xlsxBytes(exampleFile(register, `Prøvens plan ${newId().slice(-12)}`), 'da') }
}

/** A plan that brought a decision along. */
const takenOver = async (world: World): Promise<string> => {
  const member = await world.as(coordinator)
  const register = await reading(world.platform.database, { municipalities: [746], person: null }, (tx) => registerOf(tx, 746, testDay))
  const book = exampleFile(register, `Prøvens plan ${newId().slice(-12)}`, approvedOnPaper(register))
  const file = { field: 'file', name: 'plan.xlsx', bytes: await xlsxBytes(book, 'da') }
  const sent = await member.postFile('/planer/overtag', file, { municipality: '746' })
  const fil = new URL(sent.location ?? '', 'https://x').searchParams.get('fil') ?? ''
  const taken = await member.post('/planer/overtag/gennemfoer', { fil })
  return (taken.location ?? '').split('?')[0] ?? ''
}

/** Sends such a file and answers what waits. */
const waiting = async (world: World): Promise<string> => {
  const sent = await (await world.as(coordinator)).postFile('/planer/overtag', await fileFor(world), { municipality: '746' })
  const id = new URL(sent.location ?? '', 'https://x').searchParams.get('fil')
  return id ?? one(world.owner, 'select id from helhed.takeover_draft')
}

/** What is done to take a running plan over. */
export const takeoverDoings: Doings = {
  '/planer/overtag': async (_, world) => ({
    ...{ who: coordinator, path: '/planer/overtag', words: { municipality: '746' } },
    file: await fileFor(world),
  }),
  '/planer/overtag/gennemfoer': async (_, world) => ({
    ...{ who: coordinator, path: '/planer/overtag/gennemfoer' },
    words: { fil: await waiting(world) },
  }),
  '/planer/:slug/overtaget': async (_, world) => ({
    ...{ who: 'projekt-hoejvangen-projektleder', path: `${await takenOver(world)}/overtaget`, words: {} },
  }),
  '/planer/overtag/smid-vaek': async (_, world) => ({
    ...{ who: coordinator, path: '/planer/overtag/smid-vaek' },
    words: { fil: await waiting(world) },
  }),
}
