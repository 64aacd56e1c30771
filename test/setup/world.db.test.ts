import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillDemonstration } from '../../src/world.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('a world that is filled already is left as it is', async () => {
  expect(await fillDemonstration(world.platform, world.signIn)).toBe(false)
})

it('a signed-in person reads a page that a stranger is sent away from', async () => {
  const coordinator = await world.as('skanderborg-koordinator')
  expect((await coordinator.get('/overblik')).status).toBe(200)
  expect(await world.visitor.get('/overblik')).toMatchObject({ status: 303, location: '/log-ind?til=%2Foverblik' })
})
