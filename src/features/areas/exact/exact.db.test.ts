import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { plantSmall } from '../area/testing.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await plantSmall(world)
})
afterAll(() => world.close())

const page = '/omraader/hoejvangen/praecise-tal'
const views = async (): Promise<number> => Number((await world.owner.query('select count(*) from helhed.exact_view')).rows[0]?.count)

describe('exact figures of an area', () => {
  it('are not on its page, nor on the page that asks before it shows them', async () => {
    const visit = await world.as('skanderborg-koordinator')
    const before = await views()
    for (const address of ['/omraader/hoejvangen', page]) expect((await visit.get(address)).html, address).not.toContain('2,91')
    expect((await visit.get('/omraader/hoejvangen')).html).toContain(`href="${page}"`)
    expect(await views()).toBe(before)
  })

  it('are shown to the coordinator by an act, which is written down and seen by the next one who comes', async () => {
    const before = await views()
    const shown = await (await world.as('skanderborg-koordinator')).post(page, {})
    expect(shown.status).toBe(200)
    expect(wordsOf(shown.html)).toMatch(/2,91.*\b3\b.*\b103\b/s)
    expect(await views()).toBe(before + 1)
    const auditor = wordsOf((await (await world.as('skanderborg-revisor')).get(page)).html)
    expect(auditor).toContain('Boligsocial koordinator')
    expect(auditor).not.toContain('2,91')
  })

  it('are refused to everybody else, who is told on the page of the area who may', async () => {
    const before = await views()
    const director = await world.as('skanderborg-direktoer')
    for (const answer of [await director.get(page), await director.post(page, {})]) {
      expect(answer.status).toBe(403)
      expect(answer.html).not.toContain('2,91')
    }
    const area = (await director.get('/omraader/hoejvangen')).html
    expect(area).not.toContain('2,91')
    expect(wordsOf(area)).toContain('Kun koordinatoren og revisoren har ret til at se de præcise tal')
    expect((await world.visitor.post(page, {})).status).not.toBe(200)
    expect((await (await world.as('koebenhavn-koordinator')).get(page)).status).toBe(404)
    expect(await views()).toBe(before)
  })

  it('are not written down as seen where nothing is hidden', async () => {
    const before = await views()
    const shown = await (await world.as('skanderborg-koordinator')).post('/omraader/eskebaekparken/praecise-tal', {})
    expect([shown.status, await views()]).toEqual([200, before])
  })
})
