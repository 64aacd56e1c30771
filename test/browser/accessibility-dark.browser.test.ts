import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../setup/site.ts'
import { type Looking, openLooking, shares } from './looking.ts'

let site: Site
let look: Looking
beforeAll(async () => {
  site = await openSite()
  look = await openLooking(site, { language: 'en', colorScheme: 'dark', by: 'look' })
})
afterAll(() => site.close())

it.each(shares)('nothing keeps anybody from using any page in any state, in English and dark, share %i', async (share) => {
  const { looked, faults } = await look(share)
  expect(faults).toEqual([])
  expect(looked).toBeGreaterThan(20)
})
