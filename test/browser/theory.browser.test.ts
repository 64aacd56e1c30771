import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theoryFormTexts, theoryTexts } from '../../src/features/plans/theory/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { choose, follow, read, tick, type } from './keys.ts'

const [say, form] = [theoryTexts.in('da'), theoryFormTexts.in('da')]
const plan = '/planer/projekt-hoejvangen-2016-2020'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const labelled = (page: Page, words: string) => page.getByLabel(new RegExp(`^${words.replace(/[?()]/g, '\\$&')}`))
const lede = (page: Page): Promise<string> => read(page.locator('.lede').first())

describe('the theory of one sub-agreement, by keyboard alone', () => {
  it('is begun from the plan, grows a node and an assumption, refuses a circle, and mends what was found wanting', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto(`${plan}/dele/1`)
    await follow(page, page.getByRole('link', { name: say('summary.begin') }))
    expect(await read(page.getByRole('main'))).toContain(say('empty.title'))
    await follow(page, page.getByRole('button', { name: say('act.begin') }))
    // Two lines of money, an activity and a goal; the money pays for the one activity.
    expect(await lede(page)).toContain('4 led og 3 pile.')

    await follow(page, page.getByRole('link', { name: say('act.add') }))
    await choose(page, labelled(page, form('node.kind')), say('column.output'))
    await type(page, labelled(page, form('node.title')), 'Familier får øje på de åbne tilbud')
    const group = (name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) })
    await tick(page, group(form('node.comesFrom')).getByLabel('Åben småbørnsgruppe'))
    await tick(page, group(form('node.leadsTo')).getByLabel('Flere familier bruger de åbne tilbud'))
    await follow(page, page.getByRole('button', { name: form('node.save') }))
    expect(await lede(page)).toContain('5 led og 5 pile.')

    // What was found wanting leads to where it is mended.
    const wanting = page.getByRole('link', { name: /^Intet taler endnu for pil \d+: fra Familier får øje/ })
    await follow(page, wanting)
    await type(page, labelled(page, form('arrow.assumption')), 'De, der kommer én gang, kommer igen')
    await type(page, labelled(page, form('arrow.test')), 'Gæstelisten, hvert halve år')
    await type(page, labelled(page, form('arrow.evidence')), 'Sundhedsplejens egne erfaringer')
    await follow(page, page.getByRole('button', { name: form('arrow.save') }))
    expect(await wanting.count()).toBe(0)
    const row = page.getByRole('row', { name: /Familier får øje på de åbne tilbud → Flere familier/ })
    expect(await read(row)).toContain('De, der kommer én gang, kommer igen')

    await follow(page, page.getByRole('main').getByRole('link', { name: say('arrows.add') }))
    await choose(page, page.getByLabel(form('arrow.from')), /Flere familier bruger/)
    await choose(page, page.getByLabel(form('arrow.to')), /Åben småbørnsgruppe/)
    await follow(page, page.getByRole('button', { name: form('arrow.save') }))
    expect(await read(page.getByRole('alert'))).toContain(
      'Så går teorien i ring: Flere familier bruger de åbne tilbud → Åben småbørnsgruppe',
    )
    await page.context().close()
  })

  it('the drawing says the same as the outline, is out of the keyboard’s way, and is usable in every width', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto(`${plan}/dele/2/forandringsteori`)
    const drawing = page.locator('svg.flow-drawn')
    const names = (await drawing.locator('a.flow-box > title').allTextContents()).toSorted()
    const told = await page.locator('.outline-column h4').allTextContents()
    expect(names).toEqual(told.map((name) => name.trim()).toSorted())
    expect(await drawing.locator('a:not([tabindex="-1"])').count()).toBe(0)
    await drawing.locator('a.flow-box').first().click()
    expect(new URL(page.url()).hash).toMatch(/^#led-\d+$/)
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await accessFaults(page, 'all'), `${width}`).toEqual([])
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(tooWide, `pixels too wide at ${width}`).toBe(0)
    }
    await page.context().close()
  })

  it('lies on its side on paper, and is whole on the first sheet', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto(`${plan}/dele/2/forandringsteori`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height))
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheets.every((onSide) => onSide)).toBe(true)
    await page.emulateMedia({ media: 'print' })
    // 277 mm by 190 mm inside the margins, at 96 pixels an inch.
    await page.setViewportSize({ width: 1047, height: 718 })
    const drawn = await page.locator('svg.flow-drawn').boundingBox()
    expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThan(718)
    expect(drawn?.width ?? 0).toBeLessThanOrEqual(1047)
    await page.context().close()
  })
})
