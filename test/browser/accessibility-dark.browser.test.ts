import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../setup/site.ts'
import { lookAtAll } from './looking.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('nothing keeps anybody from using any page in any state, in English and dark', { timeout: 240_000 }, async () => {
  const { looked, faults } = await lookAtAll(site, 'en', 'dark', 'look')
  expect(faults).toEqual([])
  expect(looked).toBeGreaterThan(50)
})
