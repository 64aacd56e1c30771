import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../setup/site.ts'
import { read } from './keys.ts'

/** 0.3 per cent of 1,100 people: three persons, whom neighbours could name. */
const convicted = { P: '0,3', P_of: '1100' }
const listed = { residents: '1204', U: '43,5', I: '27,5', E: '51,4', N: '64,9' }

let site: Site
beforeAll(async () => {
  site = await openSite()
  const page = await site.page('skanderborg-koordinator')
  await page.goto('/omraader/moelleparken/tal/nye?liste=2014-12-01')
  for (const [name, amount] of Object.entries({ ...listed, ...convicted })) await page.locator(`input[name=${name}]`).fill(amount)
  await page.locator('select[name=status]').selectOption('vulnerable')
  await page.locator('input[name=source]').fill('Prøvens egen liste')
  await page.locator('form:has(input[name=residents])').getByRole('button').first().click()
  await page.goto('/omraader/moelleparken')
  await page.getByRole('button', { name: /Offentliggør/ }).click()
  await page.context().close()
})
afterAll(() => site.close())

describe('a citizen', () => {
  it('reads the public page of an area by keyboard: what is about few is a dot, and the page says why', async () => {
    const page = await site.page()
    await page.goto('/omraader')
    const link = page.getByRole('link', { name: 'Mølleparken' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/omraader/moelleparken')
    const words = await read(page.getByRole('main'))
    expect(words).toContain('1.204')
    expect(words).toContain('43,5')
    expect(words).toContain('•')
    expect(words).toContain('det handler om så få, at nogen kunne kendes')
    expect(words).toContain('Antal under 5 er skjult')
  })

  it('finds what is hidden in no form of the page: not in its markup, the files, the programs’ interface or the map', async () => {
    for (const path of [
      '/omraader/moelleparken',
      '/omraader',
      '/omraader?kolonner=P',
      '/kort?vis=P&kommune=skanderborg',
      '/data/tal.csv',
      '/data/tal.json',
      '/data/lister.csv',
      '/api/v1/areas',
    ]) {
      const { status, html } = await site.visitor.get(path)
      expect(status, path).toBe(200)
      const about = html
        .split('\n')
        .filter((line) => /m(ø|oe)lleparken/i.test(line))
        .join('\n')
      expect(about, path).not.toMatch(/\b0[.,]30?\b/)
      expect(about, path).not.toMatch(/\b1\.?100\b/)
    }
    const rows = (await site.visitor.get('/data/tal.csv')).html.split('\n').filter((line) => line.includes('Mølleparken'))
    expect(rows.filter((row) => row.includes('hidden'))).toHaveLength(1)
    expect(rows.find((row) => row.includes('hidden'))).toMatch(/[;,]P[;,]/)
  })
})
