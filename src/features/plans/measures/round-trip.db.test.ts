import Excel from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { cookieName, signToken } from '#features/identity'
import type { Id } from '#kernel/id'
import { testSecret } from '../../../../test/setup/app.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { newPlan, onDay, planNow, valueOfResult } from '../budget/testing.ts'
import { addGoal } from '../part/commands/add-goal.ts'
import { exampleGoal, exampleShare } from '../part/testing.ts'
import { cellName } from './cells.ts'
import { recordFigures } from './commands/record-figures.ts'
import { emptyCell } from './updates.ts'

let world: World
let writer: Actor
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  member = await world.as('boligsocialt-sekretariat')
})
afterAll(() => world.close())

type Made = { readonly id: Id; readonly slug: string; readonly href: string; readonly jobs: Id; readonly share: Id }
let number = 0
const record = async (plan: Id, goal: Id, period: string, amount: string) =>
  valueOfResult(
    await recordFigures(onDay(world, '2018-05-01'), writer, {
      plan,
      seen: null,
      edits: [{ goal, period, value: { ...emptyCell, amount }, note: 'Fra listen' }],
    }),
  )
/** A plan with a goal of each quarter and a share of each, of which the first has figures of 2017. */
const made = async (): Promise<Made> => {
  number += 1
  const { id, slug } = await newPlan(world, writer, `Plan frem og tilbage ${number}`)
  const add = async (goal: typeof exampleGoal) =>
    valueOfResult(await addGoal(onDay(world, '2016-03-01'), writer, { plan: id, part: 1, ...goal })).id
  const plan = { id, slug, href: `/planer/${slug}/maalinger`, jobs: await add(exampleGoal), share: await add(exampleShare) }
  await record(id, plan.jobs, '2017-Q1', '40.5')
  await record(id, plan.jobs, '2017-Q2', '44')
  return plan
}

type Sheet = { readonly book: Excel.Workbook; readonly page: Excel.Worksheet }
/** The year as it is fetched, opened as a spreadsheet program opens it. */
const fetched = async ({ href }: Made): Promise<Sheet> => {
  const { bytes } = await member.get(`${href}.xlsx?aar=2017`)
  const book = new Excel.Workbook()
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  const page = book.worksheets[0]
  if (!page) throw new Error('The workbook is empty')
  return { book, page }
}
const textAt = (page: Excel.Worksheet, row: number, column: number): string => String(page.getRow(row).getCell(column).value ?? '')
const columnOf = (page: Excel.Worksheet, title: string): number => {
  for (let at = 1; at <= page.columnCount; at += 1) if (textAt(page, 1, at) === title) return at
  throw new Error(`There is no column ${title}`)
}
const rowOf = (page: Excel.Worksheet, cell: string): number => {
  const key = columnOf(page, 'Nøgle')
  for (let at = 2; at <= page.rowCount; at += 1) if (textAt(page, at, key).startsWith(`${cell}@`)) return at
  throw new Error(`There is no row of ${cell}`)
}
const write = (page: Excel.Worksheet, cell: string, value: Excel.CellValue): void => {
  page.getRow(rowOf(page, cell)).getCell(columnOf(page, 'Tal')).value = value
}

const send = async (path: string, body: FormData | URLSearchParams) => {
  const token = await world.signIn.open({ email: 'boligsocialt-sekretariat@demo.invalid', name: 'Boligsocialt Sekretariat' })
  const cookie = `${cookieName(world.settings.secure)}=${signToken(testSecret, token)}`
  const origin = world.settings.origins[0] ?? ''
  const answer = await world.app.request(`${origin}${path}`, { method: 'POST', body, headers: { origin, cookie } })
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') }
}
const sendBytes = async ({ href }: Made, bytes: ArrayBuffer) => {
  const body = new FormData()
  body.set('file', new File([bytes], 'maalinger.xlsx'))
  return send(`${href}/fil`, body)
}
const sendSheet = async (plan: Made, { book }: Sheet) => sendBytes(plan, (await book.xlsx.writeBuffer()) as ArrayBuffer)
/** Presses the button of a preview, with other choices where they are given. */
const confirm = async (plan: Made, html: string, other: Readonly<Record<string, string>> = {}) => {
  const form = /<form action="[^"]*\/maalinger\/fil"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  const chosen = [...form.matchAll(/name="(valg_[^"]+)"/g)].map(([, name = '']) => [name, 'theirs'])
  return send(`${plan.href}/fil`, new URLSearchParams({ ...Object.fromEntries([...hidden, ...chosen]), ...other }))
}
const amounts = async ({ slug, jobs }: Made) =>
  (await planNow(world, writer, slug)).measurements
    .filter(({ goal }) => goal === jobs)
    .map(({ measuredOn, amount }) => [measuredOn, amount])

describe('a year to a spreadsheet and back', () => {
  it('an unchanged file changes nothing, and says so', async () => {
    const plan = await made()
    const before = await checksum(world.owner)
    const { status, html } = await sendSheet(plan, await fetched(plan))
    expect(status).toBe(200)
    expect(wordsOf(html)).toContain('Filen ændrer intet')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('comes to the same with rows in another order, columns moved and a row deleted: only what was changed is changed', async () => {
    const plan = await made()
    const { page } = await fetched(plan)
    write(page, cellName(plan.jobs, '2017-Q2'), 45.25)
    write(page, cellName(plan.jobs, '2017-Q3'), '1.204,5')
    write(page, cellName(plan.share, '2017-Q1', 'numerator'), 3)
    write(page, cellName(plan.share, '2017-Q1', 'denominator'), 4)
    page.spliceRows(rowOf(page, cellName(plan.jobs, '2017-Q1')), 1)
    // As somebody does it: sorted the other way about, with the columns in another order.
    const titles = ['Nøgle', 'Tal', 'Periode', 'Bemærkning', 'Mål']
    const rows = Array.from({ length: page.rowCount - 1 }, (_, index) =>
      titles.map((title) => page.getRow(index + 2).getCell(columnOf(page, title)).value),
    ).reverse()
    const book = new Excel.Workbook()
    const other = book.addWorksheet('Vores tal')
    other.addRow(titles)
    for (const row of rows) other.addRow(row)
    const { html, status } = await sendSheet(plan, { book, page: other })
    expect(status).toBe(200)
    expect(wordsOf(html)).toMatch(/3 ændrer noget, og 0 har en anden også ændret/)
    expect(wordsOf(html)).toContain('44 45,25')
    const before = await amounts(plan)
    expect(before).toEqual([
      ['2017-03-31', '40.5'],
      ['2017-06-30', '44'],
    ])
    const done = await confirm(plan, html)
    expect([done.status, done.location?.split('&')[0]]).toEqual([303, `${plan.href}?aar=2017`])
    expect(await amounts(plan)).toEqual([
      ['2017-03-31', '40.5'],
      ['2017-06-30', '45.25'],
      ['2017-09-30', '1204.5'],
    ])
    expect((await planNow(world, writer, plan.slug)).measurements).toContainEqual(
      expect.objectContaining({ goal: plan.share, amount: '75' }),
    )
    const again = await sendSheet(plan, await fetched(plan))
    expect(wordsOf(again.html)).toContain('Filen ændrer intet')
  })

  it('tells a foreign row, a broken key, a formula, words for a figure and a row twice by row and column, and writes nothing', async () => {
    const plan = await made()
    const sheet = await fetched(plan)
    const { page } = sheet
    const [amount, key] = [columnOf(page, 'Tal'), columnOf(page, 'Nøgle')]
    write(page, cellName(plan.jobs, '2017-Q1'), 50)
    const broken = rowOf(page, cellName(plan.jobs, '2017-Q2'))
    page.getRow(broken).getCell(key).value = 'hovsa'
    const worded = rowOf(page, cellName(plan.jobs, '2017-Q3'))
    page.getRow(worded).getCell(amount).value = 'mange'
    const formula = rowOf(page, cellName(plan.jobs, '2017-Q4'))
    page.getRow(formula).getCell(amount).value = { formula: 'A1+1', result: 7 } as Excel.CellFormulaValue
    const last = page.rowCount
    page.getRow(last + 1).getCell(1).value = 'I alt'
    page.getRow(last + 1).getCell(amount).value = 94
    page.getRow(last + 2).getCell(amount).value = 51
    page.getRow(last + 2).getCell(key).value = page.getRow(rowOf(page, cellName(plan.jobs, '2017-Q1'))).getCell(key).value
    const before = await checksum(world.owner)
    const { status, html } = await sendSheet(plan, sheet)
    const words = wordsOf(html)
    expect(status).toBe(422)
    expect(words).toContain('5 rækker kan ikke læses')
    expect(words).toContain(`Række ${broken}, kolonnen Nøgle: nøglen er ændret`)
    expect(words).toContain(`Række ${worded}, kolonnen Tal:`)
    expect(words).toMatch(new RegExp(`Række ${formula}, kolonnen Tal: .*`))
    expect(words).toContain(`Række ${last + 1}, kolonnen Nøgle: rækken har ingen nøgle`)
    expect(words).toMatch(new RegExp(`Række ${last + 2}, kolonnen Tal: det samme tal står også i række \\d+`))
    expect(html).not.toContain('Skriv ændringerne')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('shows what others changed meanwhile beside it, to choose from; theirs stand unless one says otherwise', async () => {
    const plan = await made()
    const sheet = await fetched(plan)
    write(sheet.page, cellName(plan.jobs, '2017-Q1'), 41)
    write(sheet.page, cellName(plan.jobs, '2017-Q3'), 50)
    await record(plan.id, plan.jobs, '2017-Q1', '42')
    await record(plan.id, plan.jobs, '2017-Q2', '46')
    const { html } = await sendSheet(plan, sheet)
    const words = wordsOf(html)
    expect(words).toMatch(/1 ændrer noget, og 1 har en anden også ændret/)
    expect(words).toContain('Da filen blev hentet, stod der: 40,5.')
    expect(words).toContain('Behold det, en anden har skrevet: 42')
    expect(words).toContain('Brug tallet fra filen: 41')
    expect((await confirm(plan, html)).status).toBe(303)
    expect(await amounts(plan)).toEqual([
      ['2017-03-31', '42'],
      ['2017-06-30', '46'],
      ['2017-09-30', '50'],
    ])
    const second = await sendSheet(plan, sheet)
    expect((await confirm(plan, second.html, { [`valg_${plan.jobs}_2017-Q1`]: 'mine' })).status).toBe(303)
    expect((await amounts(plan))[0]).toEqual(['2017-03-31', '41'])
  })

  it('a preview that somebody has overtaken is refused as a whole', async () => {
    const plan = await made()
    const sheet = await fetched(plan)
    write(sheet.page, cellName(plan.jobs, '2017-Q1'), 41)
    write(sheet.page, cellName(plan.jobs, '2017-Q3'), 50)
    const { html } = await sendSheet(plan, sheet)
    expect(valueIn(html, 'seen')).not.toBeNull()
    await record(plan.id, plan.jobs, '2017-Q1', '43')
    const before = await checksum(world.owner)
    const late = await confirm(plan, html)
    expect(late.status).toBe(422)
    expect(wordsOf(late.html)).toContain('En anden har skrevet 43 her')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('refuses a file that is none, one without its columns, and none at all, with a sentence', async () => {
    const plan = await made()
    const bare = new Excel.Workbook()
    bare.addWorksheet('x').addRows([
      ['Noget', 'Andet'],
      ['a', 1],
    ])
    const without = await sendBytes(plan, (await bare.xlsx.writeBuffer()) as ArrayBuffer)
    expect(without.status).toBe(422)
    expect(wordsOf(without.html)).toContain('Filen har ingen kolonne, der hedder Nøgle.')
    expect((await sendBytes(plan, new TextEncoder().encode('PK').buffer as ArrayBuffer)).status).toBe(422)
    const none = await send(`${plan.href}/fil`, new FormData())
    expect(wordsOf(none.html)).toContain('Vælg den fil, der skal læses.')
  })
})
