import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { type Looking, openLooking, shares } from './looking.ts'

let site: Site
let look: Looking
beforeAll(async () => {
  site = await openSite()
  look = await openLooking(site, { language: 'da', colorScheme: 'light', by: 'all' })
})
afterAll(() => site.close())

describe('nothing keeps anybody from using', () => {
  it.each(shares)('any page in any state, in Danish and light, share %i', async (share) => {
    const { looked, faults } = await look(share)
    expect(faults).toEqual([])
    expect(looked).toBeGreaterThan(20)
  })

  it('and whoever looks does see what would', async () => {
    const page = await site.page()
    await page.goto('/om')
    await accessFaults(page, 'all')
    await page.setContent('<html lang="da"><title>x</title><main><h1>x</h1><img src="x"><input><p style="color: #aaa">bleg</p></main>')
    const found = (await accessFaults(page, 'all')).map((fault) => fault.split(',')[0])
    expect(found).toEqual(expect.arrayContaining(['image-alt', 'label']))
  })

  it.each(['/overblik', '/omraader/hoejvangen', '/organer/kuf-hoejvangen', '/organer/nyt', '/mandat'])(
    '%s on the narrowest phone, or at four times the size',
    async (address) => {
      const page = await site.page('skanderborg-koordinator', { viewport: { width: 320, height: 640 } })
      await page.goto(address)
      expect(await accessFaults(page, 'all')).toEqual([])
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(tooWide, 'pixels too wide').toBe(0)
    },
  )
})
