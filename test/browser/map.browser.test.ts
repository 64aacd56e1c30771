import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapTexts } from '../../src/features/areas/map/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { tabTo } from './keys.ts'

const say = mapTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('the map', () => {
  it('is there without script, each mark a link to its area', async () => {
    const page = await site.page('koebenhavn-koordinator', { javaScriptEnabled: false })
    await page.goto('/kort')
    expect(await page.getByRole('button', { name: say('moving') }).count()).toBe(0)
    await page
      .locator('svg.map')
      .getByRole('link', { name: /^\d+ Mjølnerparken$/ })
      .click()
    expect(new URL(page.url()).pathname).toBe('/omraader/mjoelnerparken')
  })

  it('moves when somebody asks for it, by keyboard alone, and nothing of it is fetched before', async () => {
    const page = await site.page('koebenhavn-koordinator')
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await page.goto('/kort')
    const open = page.getByRole('button', { name: say('moving') })
    await open.waitFor()
    expect(fetched.filter((url) => /moving-map|maplibre|denmark/.test(url))).toEqual([])
    await tabTo(page, open)
    await page.keyboard.press('Enter')
    const marks = page.locator('.moving-map').getByRole('link')
    await marks.first().waitFor()
    const names = await page.locator('.map-table tbody tr[data-longitude] th a').allTextContents()
    expect(await marks.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')?.replace(/^\d+ /, '')))).toEqual(names)
    const placeOf = (): Promise<string | null> => marks.first().getAttribute('style')
    const before = await placeOf()
    await page.keyboard.press('ArrowRight')
    await expect.poll(placeOf).not.toBe(before)
  })
})
