import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTexts } from '../../src/features/areas/imports/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { read } from './keys.ts'

/** Long enough not to be waited for: 40,000 rows of places that nobody knows, and one that is known. */
const long = [
  'Område;År;Børn i dagtilbud',
  ...Array.from({ length: 40_000 }, (_, at) => `Sted nummer ${at};${1920 + (at % 90)};${at % 100}`),
  'Højvangen;2010;50,5',
].join('\n')

const say = importTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** As a system of twenty years ago writes it: titles above the heads, semicolons, decimal commas, Windows-1252, a name misspelt, a share over 100. */
const messy = [
  'Udtræk fra pladsanvisningen;;',
  ';;',
  'Område;År;Børn i dagtilbud',
  'Højvangen;2012;80,5',
  'Højvagnen;2011;79,0',
  'Mølleparken;2012;870',
  'Mølleparken;2011;86,5',
].join('\r\n')

describe('an analyst', () => {
  it('imports a messy spreadsheet, mends two rows, undoes it', async () => {
    const page = await site.page('skanderborg-koordinator', { javaScriptEnabled: false })
    const main = page.getByRole('main')
    await page.goto('/noegletal/import')
    await page.getByLabel(say('file.source'), { exact: true }).fill('Pladsanvisningen')
    await page.locator('input[type=file]').setInputFiles({ name: 'rodet.csv', mimeType: 'text/csv', buffer: Buffer.from(messy, 'latin1') })
    await page.getByRole('button', { name: say('file.save') }).click()
    expect(await read(main)).toContain('Rækker: 4. Nye tal: 2, ændrede: 0, uændrede: 0, afviste rækker eller celler: 2.')
    expect(await read(main)).toContain('Det nærmeste: Højvangen')
    expect(await read(main)).toContain('870 ligger uden for det mulige, 0 til 100')

    // The first bad row is mended here: the misspelt place is told to be the near one.
    await page.getByLabel(/^“Højvagnen” er/).selectOption('Højvangen')
    await page.getByRole('button', { name: say('columns.save') }).click()
    expect(await read(main)).toContain('Nye tal: 3, ændrede: 0, uændrede: 0, afviste rækker eller celler: 1')
    const bad = await page.request.get(
      new URL((await page.getByRole('link', { name: say('bad.file') }).getAttribute('href')) ?? '', page.url()).href,
    )
    const back = (await bad.text())
      .replace(/^\ufeff/, '')
      .trim()
      .split(/\r?\n/)
    expect(back[1]).toBe('Mølleparken;2012;870;Børn i dagtilbud: 870 ligger uden for det mulige, 0 til 100')
    await page.getByRole('button', { name: say('take', { count: 3 }) }).click()
    expect(await read(main)).toContain('rodet.csv')

    // The second is mended in the file of the bad rows and pasted.
    await page.getByLabel(say('file.source'), { exact: true }).fill('Pladsanvisningen')
    await page.getByLabel(new RegExp(`^${say('file.rows')}`)).fill(back.join('\n').replace('870;', '87,0;'))
    await page.getByRole('button', { name: say('file.save') }).click()
    await page.getByRole('button', { name: say('take', { count: 1 }) }).click()

    // And the first import is taken back whole.
    const row = main.getByRole('row', { name: /rodet\.csv/ })
    await row.getByRole('link', { name: say('list.undo') }).click()
    expect(await read(main)).toContain('3 tal forsvinder. 0 tal bliver igen, hvad de var før indlæsningen.')
    await main.getByRole('button', { name: say('undo.save') }).click()
    expect(await read(main.getByRole('row', { name: /rodet\.csv/ }))).toContain('0 ført tilbage, 3 fjernet, 0 rettet siden og beholdt')
  })

  it.each([true, false])('follows a long file until it is weighed, and stays where she is (scripts: %s)', async (javaScriptEnabled) => {
    const page = await site.page('skanderborg-koordinator', { javaScriptEnabled })
    await page.goto('/noegletal/import')
    await page.getByLabel(say('file.source'), { exact: true }).fill('Hele landet')
    // Another file each time: what came of one is remembered.
    const buffer = Buffer.from(`${long}\nMølleparken;${javaScriptEnabled ? 2010 : 2011};60,5`)
    await page.locator('input[type=file]').setInputFiles({ name: 'lang.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: say('file.save') }).click()
    await page.getByRole('progressbar').waitFor()
    expect(await read(page.getByRole('status').filter({ has: page.getByRole('progressbar') }))).toMatch(/rækker|står for tur/)
    await page.getByRole('button', { name: say('take', { count: 2 }) }).waitFor()
    expect(await read(page.getByRole('main'))).toContain(
      'Rækker: 40.002. Nye tal: 2, ændrede: 0, uændrede: 0, afviste rækker eller celler: 40.000.',
    )
  })
})
