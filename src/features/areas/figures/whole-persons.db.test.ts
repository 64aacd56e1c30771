import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { refreshKeptBack } from './refresh.ts'

let world: World
let member: Visit
let place: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  place = await bySlug(world, 'area', 'moelleparken')
})
afterAll(() => world.close())

const write = (day: string, amount: string) => member.post('/noegletal/fritidspas/tal/nyt', { place, day, amount, source: 'Skolen' })

/** Stores two and a half persons, as a database could have them from before they were refused. */
const halve = async (day: string): Promise<void> => {
  await world.superuser.query(`
    set session_replication_role = replica;
    update helhed.indicator_value set amount = 2.5 where as_of = '${day}' and place_id = '${place}';
    set session_replication_role = origin`)
}

describe('half a person', () => {
  it('is refused by hand at its field, and by the database whoever writes', async () => {
    expect(errorAt((await write('2013-12-31', '2,5')).html, 'amount')).toBe('Personer tælles i hele tal.')
    expect((await write('2013-12-31', '20')).status).toBe(303)
    const halved = world.owner.query(`update helhed.indicator_value set amount = 7.5 where as_of = '2013-12-31' and place_id = $1`, [place])
    await expect(halved).rejects.toMatchObject({ constraint: 'persons_are_whole' })
  })

  it('that is stored from before stops no page and no writing, and is hidden as the few that it tells of', async () => {
    await halve('2013-12-31')
    const hoejvangen = await bySlug(world, 'area', 'hoejvangen')
    const beside = { place: hoejvangen, day: '2013-12-31', amount: '30', source: 'Skolen' }
    expect((await member.post('/noegletal/fritidspas/tal/nyt', beside)).status).toBe(303)
    await refreshKeptBack(world.platform, 746)
    const { html, status } = await member.get('/noegletal/fritidspas')
    expect(status).toBe(200)
    expect(wordsOf(html)).not.toMatch(/2,5/)
    expect((await member.get('/omraader/moelleparken')).status).toBe(200)
  })
})
