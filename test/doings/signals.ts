import { type Id, newId } from '#kernel/id'
import { bySlug, layingIn } from '../setup/lay.ts'
import type { World } from '../setup/world.ts'
import { coordinator, type Doings, one, today } from './doing.ts'

const leader = 'hoejvangen-dagtilbudsleder'

/** Lays a signal of the day-care leader's for one act, about an area or about a place in words alone. */
export const laidSignal = async (world: World, slug: string | null = 'hoejvangen'): Promise<Id> => {
  const id = newId()
  await layingIn(world)('signal', {
    municipality: 746,
    id,
    area_id: slug && (await bySlug(world, 'area', slug)),
    place: slug ? null : 'Gården ved stationen',
    topic: 'safety',
    seriousness: 'talk',
    words: 'Der er mørkt på stien.',
    seen_on: today,
    state: 'received',
    waiting_since: new Date(`${today}T07:00:00Z`),
    recorded_by: await one(world.owner, `select id from helhed.person where email = $1`, `${leader}@demo.invalid`),
    recorded_under: await one(
      world.owner,
      `select m.id from helhed.mandate m join helhed.person p on p.id = m.person_id where p.email = $1`,
      `${leader}@demo.invalid`,
    ),
    recorded_at: new Date(`${today}T07:00:00Z`),
  })
  return id
}

/** What is done to signals. */
export const signalDoings: Doings = {
  '/signaler/nyt': async (_, world) => ({
    who: leader,
    path: '/signaler/nyt',
    words: {
      id: newId(),
      where: `area:${await bySlug(world, 'area', 'hoejvangen')}`,
      topic: 'children',
      seriousness: 'watch',
      words: 'Legepladsen står tom om eftermiddagen.',
      seenOn: today,
    },
  }),
  '/signaler/:id/laest': async (_, world) => ({ who: coordinator, path: `/signaler/${await laidSignal(world)}/laest`, words: {} }),
  '/signaler/:id/svar': async (_, world) => ({
    who: coordinator,
    path: `/signaler/${await laidSignal(world)}/svar`,
    words: { answer: 'Tak. Vi tager det med.', version: '1' },
  }),
  '/signaler/:id/besked': async (_, world) => ({
    who: leader,
    path: `/signaler/${await laidSignal(world)}/besked`,
    words: { reply: 'Det er blevet værre.', version: '1' },
  }),
  '/signaler/:id/sted': async (_, world) => ({
    who: coordinator,
    path: `/signaler/${await laidSignal(world, null)}/sted`,
    words: { area: await bySlug(world, 'area', 'moelleparken'), version: '1' },
  }),
  '/signaler/:id/luk': async (_, world) => ({
    who: coordinator,
    path: `/signaler/${await laidSignal(world)}/luk`,
    words: { reason: 'Lamperne er skiftet.', version: '1' },
  }),
}
