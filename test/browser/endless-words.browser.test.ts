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
})
afterAll(() => site.close())

/** What sticks out of a page that is wider than its window, each element by its tag and classes; empty where the page fits. */
const sticking = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const isOut = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 1
    const out = [...document.body.querySelectorAll('*')].filter((one) => isOut(one) && ![...one.children].some(isOut))
    return [
      `${scrollWidth - clientWidth} pixels`,
      ...out.slice(0, 4).map(({ tagName, className, parentElement }) => `${tagName}.${className} in ${parentElement?.className}`),
    ]
  })

describe('a word that never ends', () => {
  it('breaks, and widens no page, on a telephone as on a wide screen', async () => {
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
        const out = await sticking(page)
        if (out.length > 0) faults.push(`${address} at ${width}: ${out.join(', ')}`)
      }
    }
    expect(faults).toEqual([])
    expect(worded).toBeGreaterThan(80)
  })
})
