import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyTexts } from '#features/bodies'
import { openSite, type Site } from '../setup/site.ts'
import { follow, read, type } from './keys.ts'

/** Labels as the screen has them: the words may be polished, what they lead to may not change. */
const say = bodyTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('by keyboard', () => {
  it('from sign-in to why Højvangen was listed', async () => {
    const page = await site.page()
    await page.goto('/')
    await follow(page, page.getByRole('link', { name: 'Prøv demonstrationen' }))
    await follow(page, page.getByRole('button', { name: /^Log ind som Boligsocial koordinator$/ }))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mit overblik')
    await follow(page, page.getByRole('navigation').getByRole('link', { name: 'Områder' }))
    await follow(page, page.getByRole('main').getByRole('link', { name: 'Højvangen', exact: true }))
    expect(await read(page.getByRole('main'))).toContain('Højvangen opfyldte 3 af 5 kriterier pr. 1. december 2014')
    const schooling = page.getByRole('row', { name: /Kun grundskole/ }).first()
    expect(await read(schooling)).toMatch(/50,3 .*\+0,3/)
    await follow(page, page.getByRole('link', { name: 'Hvorfor kan jeg se dette?' }))
    expect(await read(page.getByRole('main'))).toContain('Boligsocial koordinator må se alt af denne slags i kommunen.')
  })

  it('a vacancy in a seat is found and filled', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto('/overblik')
    const task = page.getByRole('main').getByRole('link', { name: /KUF Eskebækparken/ })
    await follow(page, task.first())
    await follow(page, page.getByRole('link', { name: say('seats.fill.seat', { seat: 'PPR' }) }))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(say('fill.title'))
    await type(page, page.getByLabel(say('fill.name')), 'Psykolog i PPR, Eskebækparken')
    await type(page, page.getByLabel(say('fill.email')), 'ppr-eskebaekparken@demo.invalid')
    await follow(page, page.getByRole('button', { name: say('fill.save') }))
    expect(await read(page.getByRole('status'))).toContain('Plads besat')
    expect(await read(page.getByRole('row', { name: /PPR/ }).first())).toContain('Psykolog i PPR, Eskebækparken')
  })

  it('a form that lacks something leads from the summary to the field', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto('/organer/nyt')
    await follow(page, page.getByRole('button', { name: say('found.save') }))
    expect(await page.getByRole('alert').evaluate((summary) => summary === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.getByLabel(say('found.name'), { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await page.getByLabel(say('found.name'), { exact: true }).getAttribute('aria-invalid')).toBe('true')
  })

  it('the first Tab leads past the menu, and / to the search', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto('/organer')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indhold')
    await page.keyboard.press('Enter')
    await page.keyboard.press('/')
    await page.keyboard.type('vang')
    await Promise.all([page.waitForURL(/\/soeg\?q=vang/), page.keyboard.press('Enter')])
    expect(await read(page.getByRole('main'))).toMatch(/Højvangen .*KUF Højvangen/)
  })
})
