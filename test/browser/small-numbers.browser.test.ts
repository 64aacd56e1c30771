import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicAddresses } from '../../src/features/areas/area/testing.ts'
import { areaTexts } from '../../src/features/areas/area/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { read } from './keys.ts'

const say = areaTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** An example area of the demonstration: four convicted, and a share without work that would give away four in one of its estates. */
const [slug, name] = ['boligomraade-i-amager', 'Boligområde i Amager']

describe('small numbers', () => {
  it('a citizen reads the public area page where a small number is hidden, one beside it too, and each sign has its words', async () => {
    const page = await site.page(undefined, { viewport: { width: 360, height: 740 }, hasTouch: true })
    await page.goto('/')
    await page.getByRole('link', { name: 'København' }).click()
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await page.waitForURL(`**/omraader/${slug}`)
    const main = page.getByRole('main')
    const words = await read(main)
    // The small one and the one beside it: nobody is told which is which.
    expect(await main.locator('td .hidden-num').count()).toBe(2)
    expect(await main.locator('tr', { hasText: 'Uden tilknytning' }).locator('.hidden-num').count()).toBe(1)
    expect(words).toContain('Antal under 5 er skjult (•)')
    expect(words).toContain(say('public.hidden'))
    expect(words).toContain(say('public.example'))
    expect(words).not.toContain(say('public.missing'))
    expect(words).not.toContain(say('exact.link'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    // The counts, what they are counted among and their shares are nowhere: not on a page, not in a file, not in the interface.
    for (const address of publicAddresses(slug, 'koebenhavn')) {
      const answer = await page.request.get(new URL(address, page.url()).href)
      expect(answer.status(), address).toBe(200)
      expect(await answer.text(), address).not.toMatch(/0[,.]27\b|\b28[,.]0\b|\b4 af 1\.?506\b|\b336 af\b|[;,:"]336[;,"]/)
    }
    const rows: readonly Record<string, unknown>[] = (await (await page.request.get(new URL('/data/tal.json', page.url()).href)).json())
      .rows
    const hidden = rows.filter((row) => row.name === name && row.state === 'hidden')
    expect(hidden.map(({ indicator }) => indicator).toSorted()).toEqual(['P', 'U'])
    expect(hidden.map(({ value }) => value)).toEqual([null, null])
  })

  it('a figure that the source does not give and one that the law did not ask about are not taken for hidden ones', async () => {
    const page = await site.page()
    await page.goto('/omraader/hoejvangen')
    const words = await read(page.getByRole('main'))
    expect(words).toContain('ikke i loven i 2013')
    expect(words).toContain(say('public.outside'))
    expect(words).not.toContain(say('public.example'))
    expect(await page.locator('.hidden-num').count()).toBe(0)
    await page.goto('/omraader/mjoelnerparken')
    expect(await page.locator('.hidden-num').count()).toBe(0)
  })

  it('the coordinator asks for the exact figures, sees them, and stands among those who looked', async () => {
    const page = await site.page('koebenhavn-koordinator')
    await page.goto('/omraader/boligomraade-i-amager')
    expect(await read(page.getByRole('main'))).not.toContain('0,27')
    await page.getByRole('link', { name: say('exact.link') }).click()
    expect(await read(page.getByRole('main'))).not.toContain('0,27')
    await page.getByRole('main').getByRole('button').click()
    expect(await read(page.getByRole('main'))).toContain('0,27')
    expect(await read(page.getByRole('table').last())).toContain('Boligsocial koordinator')
  })
})
