import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantSmall, publicAddresses } from '../../src/features/areas/area/testing.ts'
import { areaTexts } from '../../src/features/areas/area/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { read } from './keys.ts'

const say = areaTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
  await plantSmall(site)
})
afterAll(() => site.close())

describe('small numbers', () => {
  it('a citizen reads the public area page where small numbers are hidden', async () => {
    const coordinator = await site.page('skanderborg-koordinator')
    await coordinator.goto('/omraader/hoejvangen')
    await coordinator.getByRole('button', { name: say('publish.again') }).click()

    const page = await site.page(undefined, { viewport: { width: 360, height: 740 }, hasTouch: true })
    await page.goto('/')
    await page.getByRole('link', { name: 'Skanderborg' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Højvangen', exact: true }).click()
    const words = await read(page.getByRole('main'))
    expect(words).toContain('•')
    expect(words).toContain('Antal under 5 er skjult (•)')
    expect(words).toContain(say('public.hidden'))
    expect(words).not.toContain(say('exact.link'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    // The three persons, their 103 and their share are nowhere: not on a page, not in a file, not in the interface.
    for (const address of publicAddresses('hoejvangen', 'skanderborg')) {
      const answer = await page.request.get(new URL(address, page.url()).href)
      expect(answer.status(), address).toBe(200)
      expect(await answer.text(), address).not.toMatch(/2[,.]91|\b3 af 103\b/)
    }
    const rows: readonly Record<string, unknown>[] = (await (await page.request.get(new URL('/data/tal.json', page.url()).href)).json())
      .rows
    const hidden = rows.find((row) => row.name === 'Højvangen' && row.indicator === 'P' && row.list_day === '2014-12-01')
    expect(hidden).toMatchObject({ value: null, state: 'hidden' })
  })

  it('the coordinator asks for the exact figures, sees them, and stands among those who looked', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto('/omraader/hoejvangen')
    expect(await read(page.getByRole('main'))).not.toContain('2,91')
    await page.getByRole('link', { name: say('exact.link') }).click()
    expect(await read(page.getByRole('main'))).not.toContain('2,91')
    await page.getByRole('main').getByRole('button').click()
    expect(await read(page.getByRole('main'))).toContain('2,91')
    expect(await read(page.getByRole('table').last())).toContain('Boligsocial koordinator')
  })
})
