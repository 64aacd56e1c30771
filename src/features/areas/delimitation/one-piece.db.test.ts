import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('splitting an area', () => {
  it('is not offered where there is only one piece, and the page says why', async () => {
    const gentofte = await world.as('gentofte-koordinator')
    const page = await gentofte.get('/omraader/broholms-alle/afgraensning')
    expect(wordsOf(page.html)).toContain('Området består kun af Afdeling på Broholms Allé og kan ikke deles')
    expect(page.html).not.toContain('/omraader/broholms-alle/del"')
    const asked = await gentofte.get('/omraader/broholms-alle/del')
    expect(wordsOf(asked.html)).toContain('Området kan ikke deles')
    expect(asked.html).not.toContain('name="name_1"')
  })
})
