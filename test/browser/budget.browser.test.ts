import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layBudget } from '../../src/features/plans/budget/lay-budget.ts'
import { exampleFrame, exampleLines, newPlan, onDay, valueOfResult } from '../../src/features/plans/budget/testing.ts'
import { budgetTexts } from '../../src/features/plans/budget/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { read } from './keys.ts'

const say = budgetTexts.in('da')
const who = 'boligsocialt-sekretariat'

let site: Site
let number = 0
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A budget that holds, opened by somebody who may write it. */
const opened = async (options: Parameters<Site['page']>[1] = {}): Promise<{ readonly page: Page; readonly address: string }> => {
  number += 1
  const writer = await site.actor(who)
  const { id, slug } = await newPlan(site, writer, `Netplan ${number}`)
  valueOfResult(await layBudget(onDay(site, '2016-03-01'), writer, { ...exampleFrame, plan: id, lines: exampleLines }))
  const page = await site.page(who, options)
  const address = `/planer/${slug}/budget`
  await page.goto(address)
  return { page, address }
}

const cell = (page: Page, line: string, year: number): Locator => page.getByLabel(new RegExp(`^${line}, .*, ${year}$`))
const ssp = '4 Frikøb, klub og SSP'
const check = (page: Page): Locator => page.getByRole('region', { name: say('check.title') })
const saved = (page: Page): Promise<void> =>
  page
    .locator('[data-saved]')
    .filter({ hasText: /^gemt kl\./ })
    .waitFor()

describe('the grid by keyboard', () => {
  it('checks as one types, saves in the background, and takes back', async () => {
    const { page, address } = await opened()
    await cell(page, ssp, 2017).focus()
    await page.keyboard.type('=530000-40000')
    expect(await read(page.locator('[data-expression]'))).toBe('=530000-40000 → 490.000')
    expect(await read(check(page))).toContain('10,50 % 40.000 mangler 4.200.000 af 4.240.000')
    await page.keyboard.press('Enter')
    await saved(page)
    expect(await cell(page, ssp, 2017).inputValue()).toBe('490.000')
    expect(await read(page.locator('.lede'))).toContain('Budgettet mangler 40.000 kr.')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Boligsocialt Sekretariat, .*2017$/)

    await page.keyboard.press('Control+z')
    await page.locator('.lede').filter({ hasText: 'holder medfinansieringen' }).waitFor()
    expect(await cell(page, ssp, 2017).inputValue()).toBe('530.000')
    await page.keyboard.press('Control+y')
    await page.locator('.lede').filter({ hasText: 'mangler' }).waitFor()
    await page.goto(address)
    expect(await cell(page, ssp, 2017).inputValue()).toBe('490.000')
  })

  it('arrows move, Esc gives the old words back, F2 writes behind them', async () => {
    const { page } = await opened()
    await cell(page, '3 Frikøb, jobcenter', 2016).focus()
    const here = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await here()).toMatch(/^4 Frikøb, klub og SSP, .*2017$/)
    await page.keyboard.type('12')
    await page.keyboard.press('Escape')
    expect(await cell(page, ssp, 2017).inputValue()).toBe('530.000')
    await page.keyboard.press('F2')
    await page.keyboard.type('+1')
    await page.keyboard.press('ArrowLeft')
    expect(await here()).toMatch(/2017$/)
    await page.keyboard.press('Tab')
    expect(await here()).toMatch(/^4 Frikøb, klub og SSP, .*2018$/)
    expect(await cell(page, ssp, 2017).inputValue()).toBe('530.001')
  })

  it('a block from a spreadsheet is pasted as one step', async () => {
    const { page } = await opened()
    await cell(page, '3 Frikøb, jobcenter', 2018).focus()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '500.000\t560000\r\n=400000+1\t540.000,50\r\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await saved(page)
    const block = async () => Promise.all([cell(page, '3 Frikøb, jobcenter', 2018), cell(page, ssp, 2019)].map((one) => one.inputValue()))
    expect(await block()).toEqual(['500.000', '540.000,50'])
    expect(await cell(page, ssp, 2018).inputValue()).toBe('400.001')
    await page.keyboard.press('Control+z')
    expect(await block()).toEqual(['530.000', '530.000'])
  })

  it('what the server refuses stands at the cell in its words, and the other changes are saved', async () => {
    const { page, address } = await opened()
    await cell(page, ssp, 2016).focus()
    await page.keyboard.type('1,005')
    await page.keyboard.press('ArrowUp')
    await page.getByText(`${ssp}, 2016: der kan højst være to decimaler.`).waitFor()
    expect(await cell(page, ssp, 2016).getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.type('520.000')
    await page.keyboard.press('Tab')
    await page.locator('.lede').filter({ hasText: 'mangler 10.000 kr.' }).waitFor()
    const other = await site.page(who)
    await other.goto(address)
    expect([await cell(other, ssp, 2016).inputValue(), await cell(other, '3 Frikøb, jobcenter', 2016).inputValue()]).toEqual([
      '530.000',
      '520.000',
    ])
  })

  it('says when somebody else has saved, keeps the words, and shows both versions on the button', async () => {
    const { page, address } = await opened()
    const other = await site.page(who)
    await other.goto(address)
    await cell(other, ssp, 2016).fill('510.000')
    await other.keyboard.press('Enter')
    await saved(other)
    await cell(page, ssp, 2016).focus()
    await page.keyboard.type('500.000')
    await page.keyboard.press('Enter')
    await page.locator('[data-saved]').filter({ hasText: 'en anden har gemt imens' }).waitFor()
    await page.getByRole('button', { name: say('save') }).click()
    await page.getByText('En anden gemte imens').waitFor()
    expect(await cell(page, ssp, 2016).inputValue()).toBe('500.000')
  })
})

describe('the grid without its script, on a phone, and for everybody', () => {
  it('is an ordinary form', async () => {
    const { page, address } = await opened({ javaScriptEnabled: false })
    await cell(page, ssp, 2017).fill('=530000-40000')
    await page.getByRole('button', { name: say('save') }).click()
    await page.goto(address)
    expect(await cell(page, ssp, 2017).inputValue()).toBe('490.000')
  })

  it('shows one part at a time on a phone, with the check in sight and nothing sideways', async () => {
    const { page } = await opened({ viewport: { width: 390, height: 844 } })
    expect(await cell(page, '1 Løn, projektmedarbejdere', 2016).isVisible()).toBe(true)
    expect(await cell(page, ssp, 2016).isVisible()).toBe(false)
    await page.getByRole('link', { name: '4 Forebyggelse og forældreansvar' }).click()
    await cell(page, ssp, 2016).waitFor()
    expect(await cell(page, '1 Løn, projektmedarbejdere', 2016).isVisible()).toBe(false)
    expect(await check(page).evaluate((panel) => panel.getBoundingClientRect().bottom <= innerHeight + 1)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it('shrinks the check to its verdict on a phone, and opens it with all that it holds', async () => {
    const { page } = await opened({ viewport: { width: 390, height: 844 } })
    const height = () => check(page).evaluate((panel) => panel.getBoundingClientRect().height)
    const share = check(page).locator('[data-percent]').first()
    expect(await height()).toBeLessThan(844 / 10)
    expect(await share.isVisible()).toBe(false)
    await cell(page, '1 Løn, projektmedarbejdere', 2016).fill('1')
    expect(await read(check(page).locator('summary'))).toContain('ikke fordelt endnu')
    await check(page).locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await share.isVisible()).toBe(true)
    expect(await check(page).locator('[data-remarks]').isVisible()).toBe(true)
    expect(await accessFaults(page, 'all')).toEqual([])
  })

  it('a cell that is entered by keys is not hidden by the check', async () => {
    const { page } = await opened({ viewport: { width: 1280, height: 720 } })
    await cell(page, '1 Løn, projektmedarbejdere', 2016).focus()
    for (let row = 0; row < 4; row += 1) await page.keyboard.press('ArrowDown')
    const [low, edge] = await page.evaluate(() => [
      document.activeElement?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('[data-check]')?.getBoundingClientRect().top ?? 0,
    ])
    expect(low).toBeLessThanOrEqual(edge ?? 0)
  })

  it('has nothing that axe would complain of, as it is and as it is refused', async () => {
    const { page } = await opened()
    expect(await accessFaults(page, 'all')).toEqual([])
    await cell(page, ssp, 2016).fill('x')
    await page.keyboard.press('Enter')
    await page.getByText(/2016: skriv kun tal/).waitFor()
    expect(await accessFaults(page, 'all')).toEqual([])
  })
})
