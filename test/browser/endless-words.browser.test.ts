import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PageVisit, pageVisits } from '../matrix/visits.ts'
import { endless, makeEndless } from '../setup/endless.ts'
import { groundOf } from '../setup/ground.ts'
import { openSite, type Site } from '../setup/site.ts'
import type { Visit } from '../setup/visit.ts'

let site: Site
let visits: readonly PageVisit[]
beforeAll(async () => {
  site = await openSite()
  visits = pageVisits(await groundOf(site))
  expect(await makeEndless(site)).toBeGreaterThan(60)
}, 120_000)
afterAll(() => site.close())

/** How many pixels a page is wider than the window. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('a word that never ends', () => {
  it('breaks, and widens no page, on a telephone as on a wide screen', { timeout: 300_000 }, async () => {
    const page = await site.page(undefined, { reducedMotion: 'reduce', viewport: { width: 390, height: 800 } })
    await page.goto('/om')
    const people = new Map<string | null, Visit>([[null, site.visitor]])
    for (const who of new Set(visits.flatMap(({ who: one }) => one ?? []))) people.set(who, await site.as(who))
    const faults: string[] = []
    let worded = 0
    for (const { address, who } of visits) {
      const { html, headers } = await (people.get(who) ?? site.visitor).get(address)
      if (!headers.get('content-type')?.startsWith('text/html') || !html.includes(endless)) continue
      worded += 1
      await page.setContent(html, { waitUntil: 'load' })
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const pixels = await tooWide(page)
        if (pixels > 0) faults.push(`${address} at ${width}: ${pixels} pixels too wide`)
      }
    }
    expect(faults).toEqual([])
    expect(worded).toBeGreaterThan(80)
  })
})
