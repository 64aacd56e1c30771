import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPlan, onDay, valueOfResult } from '../../src/features/plans/budget/testing.ts'
import { cellName } from '../../src/features/plans/measures/cells.ts'
import { addGoal } from '../../src/features/plans/part/commands/add-goal.ts'
import { exampleGoal, exampleShare } from '../../src/features/plans/part/testing.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { read } from './keys.ts'

const who = 'boligsocialt-sekretariat'

let site: Site
let number = 0
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A plan with a goal of each quarter and a share, opened on its screen of measurements. */
const opened = async (options: Parameters<Site['page']>[1] = {}) => {
  number += 1
  const writer = await site.actor(who)
  const { id, slug } = await newPlan(site, writer, `Skærmplan ${number}`)
  const add = async (goal: typeof exampleGoal) =>
    valueOfResult(await addGoal(onDay(site, '2016-03-01'), writer, { plan: id, part: 1, ...goal })).id
  const [jobs, share] = [await add(exampleGoal), await add(exampleShare)]
  const page = await site.page(who, options)
  const address = `/planer/${slug}/maalinger?aar=2017`
  await page.goto(address)
  return { page, address, jobs, share, slug }
}

const cell = (page: Page, name: string) => page.locator(`input[name="${name}"]`)

describe('the screen of measurements', () => {
  it('is written by keyboard: Enter goes down, arrows go on, a block is pasted, undone and saved, and one stays', async () => {
    const { page, jobs, share } = await opened({ permissions: ['clipboard-read', 'clipboard-write'] })
    const [first, second] = [cellName(jobs, '2017-Q1'), cellName(jobs, '2017-Q2')]
    await cell(page, first).focus()
    await page.keyboard.type('40')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(cellName(share, '2017-Q1', 'numerator'))
    expect(await read(page.locator('[data-saved]'))).toBe('Én rettelse er ikke gemt')
    await page.evaluate(() => navigator.clipboard.writeText('12\t13\n16\t15'))
    await page.keyboard.press('Control+v')
    expect(await cell(page, cellName(share, '2017-Q2', 'denominator')).inputValue()).toBe('15')
    expect(await read(page.locator('[data-saved]'))).toBe('5 rettelser er ikke gemt')
    await page.keyboard.press('Control+z')
    expect(await cell(page, cellName(share, '2017-Q2', 'denominator')).inputValue()).toBe('')
    await page.keyboard.press('Control+y')
    await page.getByRole('button', { name: 'Gem målingerne' }).press('Enter')
    await page.waitForURL(/gjort=measures/)
    expect(await page.locator('.is-saved').count()).toBe(5)
    expect(await cell(page, first).inputValue()).toBe('40')
    expect(await cell(page, second).inputValue()).toBe('')
    expect(await accessFaults(page, 'all')).toEqual([])
  })

  it('is an ordinary form without scripts, and keeps the words of what it refuses', async () => {
    const { page, jobs } = await opened({ javaScriptEnabled: false })
    await cell(page, cellName(jobs, '2017-Q1')).fill('mange')
    await cell(page, cellName(jobs, '2017-Q2')).fill('44')
    await page.getByRole('button', { name: 'Gem målingerne' }).click()
    expect(await cell(page, cellName(jobs, '2017-Q1')).inputValue()).toBe('mange')
    expect(await cell(page, cellName(jobs, '2017-Q1')).getAttribute('aria-invalid')).toBe('true')
    await cell(page, cellName(jobs, '2017-Q1')).fill('41')
    await page.getByRole('button', { name: 'Gem målingerne' }).click()
    expect(await cell(page, cellName(jobs, '2017-Q2')).inputValue()).toBe('44')
    expect(await page.locator('.is-saved').count()).toBe(2)
  })

  it('its pages can be used by everybody, wide and narrow, light and dark', async () => {
    const { slug } = await opened()
    for (const options of [{ colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }] as const) {
      const page = await site.page(who, { ...options, reducedMotion: 'reduce' })
      const plans = [`/planer/${slug}/maalinger?aar=2017`, `/planer/${slug}/maalinger/fil`]
      const told = '/planer/helhedsplan-tingbjerg-husum-2016-2019/maalinger'
      for (const address of [
        ...plans,
        '/maalinger?aar=2017',
        told,
        `${told}/mangler`,
        `${told}/perioder`,
        `${told}/perioder/2017-Q4/genaabn`,
      ]) {
        await page.goto(address)
        expect([address, await accessFaults(page, 'all')]).toEqual([address, []])
        expect([address, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([address, 0])
      }
    }
  })
})
