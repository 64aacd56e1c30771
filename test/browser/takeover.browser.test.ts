import Excel from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeoverTexts } from '../../src/features/plans/takeover/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { read } from './keys.ts'

const say = takeoverTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

type Cells = Readonly<Record<string, string | number | Date>>

const headsOf = (sheet: Excel.Worksheet): ReadonlyMap<string, number> => {
  const heads = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, column) => void heads.set(cell.text, column))
  return heads
}

/** Writes a record below what stands on a sheet, each cell under its head, as somebody types it; answers its row. */
const write = (book: Excel.Workbook, name: string, cells: Cells): number => {
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(`The template has no sheet ${name}`)
  const heads = headsOf(sheet)
  const row = sheet.rowCount + 1
  for (const [head, value] of Object.entries(cells)) {
    const column = heads.get(head)
    if (!column) throw new Error(`${name} has no column ${head}`)
    sheet.getCell(row, column).value = value
  }
  return row
}

const tell = (book: Excel.Workbook, facts: Cells): void => {
  const sheet = book.getWorksheet('Planen')
  sheet?.eachRow((row) => {
    const value = facts[row.getCell(1).text]
    if (value !== undefined) row.getCell(2).value = value
  })
}

/** A cell of a sheet by its head. */
const cell = (book: Excel.Workbook, name: string, row: number, head: string): Excel.Cell => {
  const sheet = book.getWorksheet(name)
  const column = sheet && headsOf(sheet).get(head)
  if (!sheet || !column) throw new Error(`${name} has no column ${head}`)
  return sheet.getCell(row, column)
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

const fetched = async (page: Page, name: string): Promise<Excel.Workbook> => {
  const href = await page.getByRole('link', { name }).first().getAttribute('href')
  const answer = await page.request.get(new URL(href ?? '', page.url()).href)
  const book = new Excel.Workbook()
  await book.xlsx.load((await answer.body()) as unknown as ArrayBuffer)
  return book
}

const send = async (page: Page, book: Excel.Workbook): Promise<void> => {
  await page.goto('/planer/overtag')
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  await page.locator('input[type=file]').setInputFiles({
    name: 'projekt.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })
  await page.getByRole('button', { name: say('file.send') }).click()
}

const paper = { 'Hvad der blev sagt': 'Godkendt', Bilag: 'Referat, punkt 4' }
const [board, estate] = ['Styregruppen for den boligsociale indsats', 'Afdeling i Højvangen']

const themes = ['Tryghed og trivsel', 'Kriminalpræventiv indsats', 'Uddannelse og beskæftigelse', 'Forebyggelse og forældreansvar']

/** What the plan was decided by on paper, step by step. */
const decisions: readonly Cells[] = [
  ...themes.map((_, at) => ({ Trin: 'Styregruppen', 'Afgjort af': board, Del: at + 1, 'Afgjort den': day('2015-11-10'), ...paper })),
  { Trin: 'Socialudvalget', 'Afgjort af': 'Socialudvalget i Skanderborg', 'Afgjort den': day('2015-11-20'), ...paper },
  { Trin: 'Byrådet', 'Afgjort af': 'Byrådet i Skanderborg', 'Afgjort den': day('2015-12-02'), ...paper },
  { Trin: 'Afdelingsmødet', 'Afgjort af': estate, 'Afgjort den': day('2015-11-25'), ...paper },
  { Trin: 'Landsbyggefonden', 'Afgjort den': day('2015-12-15'), 'Tilsagn, kr.': 4_000_000, ...paper, Bilag: 'Brev fra fonden' },
]

/** Fills a small plan in, with an activity of a part that is not there, a goal that nobody knows, and a milestone after the plan. */
const fill = (book: Excel.Workbook): { readonly activity: number; readonly measured: number; readonly milestone: number } => {
  tell(book, {
    ...{
      Navn: 'Projekt fra papir',
      Programperiode: '2015-18-midlerne',
      Bestyrelse: board,
      Driftsansvarlig: 'Boligorganisation i Højvangen',
    },
    ...{ 'Planens første dag': '01-01-2016', 'Planens sidste dag': '31-12-2019', 'Ledende afdeling': estate },
    ...{ 'Vej til godkendelse': 'Godkendelse i Skanderborg (eksempel)', 'Sendt til godkendelse': '01-11-2015' },
  })
  write(book, 'Afdelinger', { Boligafdeling: estate })
  for (const [at, Tema] of themes.entries()) write(book, 'Dele', { Del: at + 1, Tema })
  write(book, 'Mål', {
    ...{ Del: 1, 'Nr.': 1, 'Målet som en sætning': 'Flere kender naboen', 'Hvad tælles der': 'Beboere', Enhed: 'beboere' },
    ...{ 'Hvad er bedre': 'Et højere tal', 'Når der er målt flere gange': 'Det seneste tal gælder', 'Hvor tit': 'Hvert år' },
    ...{ 'Hvor tallet skal være til sidst': 40, Senest: day('2019-06-30'), 'Hvor kommer tallet fra': 'Egen liste' },
    'Hvem sørger for, at der bliver målt': 'Projektlederen',
  })
  const activity = write(book, 'Aktiviteter', {
    ...{
      Del: 7,
      'Nr.': 1,
      'Hvad kaldes den': 'Naboaften',
      'Hvad sker der': 'Beboere spiser sammen.',
      'Hvem er ansvarlig': 'Projektlederen',
    },
    ...{ 'Første dag': day('2016-02-01'), 'Sidste dag': day('2019-06-30'), 'Hvem tager over bagefter': 'Afdelingen' },
  })
  const milestone = write(book, 'Milepæle', {
    ...{
      Del: 1,
      'Nr.': 1,
      'Hvad skal være på plads': 'Køkkenet er åbnet',
      Senest: day('2021-03-01'),
      'Hvem sørger for det': 'Projektlederen',
    },
  })
  const measured = write(book, 'Målinger', { Del: 1, 'Mål nr.': 'M-0x7', 'Tallet gælder til og med': day('2016-12-31'), Tallet: 12 })
  for (const one of decisions) write(book, 'Afgørelser', one)
  return { activity, measured, milestone }
}

describe('a running plan', () => {
  it('is taken over from a spreadsheet with its approvals, which somebody else confirms, and stands as approved with its thread', async () => {
    const page = await site.page('skanderborg-koordinator', { javaScriptEnabled: false })
    const main = page.getByRole('main')
    await page.goto('/planer/overtag')
    const book = await fetched(page, say('template.fetch'))
    const { activity, measured, milestone } = fill(book)
    await send(page, book)
    const faults = await read(main)
    expect(faults).toContain('3 ting skal rettes i filen')
    expect(faults).toContain('Delen »7« står ikke på arket Dele')
    expect(faults).toContain('Målet findes ikke i del 1')
    expect(faults).toMatch(/Milepæle 3 Senest/)
    expect(await main.getByRole('button', { name: say('take.button') }).count()).toBe(0)

    cell(book, 'Aktiviteter', activity, 'Del').value = 1
    cell(book, 'Målinger', measured, 'Mål nr.').value = 1
    cell(book, 'Milepæle', milestone, 'Senest').value = day('2017-03-01')
    await send(page, book)
    const preview = await read(main)
    expect(preview).toContain('Filen kan overtages')
    expect(preview).toContain(say('preview.approvals'))
    expect(preview).toContain('Byrådet i Skanderborg')
    await main.getByRole('button', { name: say('take.button') }).click()
    expect(new URL(page.url()).pathname).toBe('/planer/projekt-fra-papir')
    expect(await read(main)).toContain('8 afgørelser er overtaget fra papir')

    // Who took it over is not asked to confirm.
    await main.getByRole('link', { name: say('taken.note', { count: 8 }) }).click()
    expect(await read(main)).toContain(say('taken.others'))
    expect(await main.getByRole('button').count()).toBe(0)

    const other = await site.page('projekt-hoejvangen-projektleder', { javaScriptEnabled: false })
    await other.goto('/planer/projekt-fra-papir/overtaget')
    expect(await read(other.getByRole('main'))).toContain('Brev fra fonden')
    await other.getByRole('button', { name: say('taken.confirm', { count: 8 }) }).click()
    expect(await read(other.getByRole('main'))).not.toContain(say('taken.waits'))

    await page.goto('/planer/projekt-fra-papir')
    const plan = await read(main)
    expect(plan).toContain('Godkendt')
    expect(plan).toContain('overtaget fra papir, Brev fra fonden')
    const thread = await read(page.getByRole('navigation', { name: /tråd/i }))
    expect(thread).toMatch(/Beslutning/)
  })
})
