import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('those who may signal find it first in their overview and early on the page of an area', async () => {
  const worker = await world.as('hoejvangen-ssp')
  for (const path of ['/overblik', '/omraader/hoejvangen']) {
    const { html } = await worker.get(path)
    const main = html.slice(html.indexOf('<main'))
    expect(main.indexOf('href="/signaler/nyt"'), path).toBeGreaterThan(0)
    expect(main.indexOf('href="/signaler/nyt"'), path).toBeLessThan(main.indexOf('<h2'))
  }
  expect((await (await world.as('skanderborg-koordinator')).get('/overblik')).html).not.toContain('href="/signaler/nyt"')
})
