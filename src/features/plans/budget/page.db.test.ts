import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import type { Id } from '#kernel/id'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { cellName } from './cells.ts'
import { layBudget } from './lay-budget.ts'
import { cashLine, exampleFrame, exampleLines, hoursLine, newPlan, onDay, planNow, valueOfResult } from './testing.ts'

let world: World
let writer: Actor
let secretariat: Visit
let director: Visit
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  secretariat = await world.as('boligsocialt-sekretariat')
  director = await world.as('koebenhavn-direktoer')
})
afterAll(() => world.close())

let number = 0
type Made = { readonly slug: string; readonly href: string; readonly lines: readonly Id[] }
const made = async (lines = exampleLines): Promise<Made> => {
  number += 1
  const { id, slug } = await newPlan(world, writer, `Sideplan ${number}`)
  const laid = valueOfResult(await layBudget(onDay(world, '2016-03-01'), writer, { ...exampleFrame, plan: id, lines }))
  return { slug, href: `/planer/${slug}/budget`, lines: laid.lines }
}
const bare = async (): Promise<string> => {
  number += 1
  return `/planer/${(await newPlan(world, writer, `Sideplan ${number}`)).slug}/budget`
}
const versionAt = async (href: string): Promise<string> => valueIn((await secretariat.get(href)).html, 'version') ?? ''

describe("a budget's page", () => {
  let plan: Made
  beforeAll(async () => {
    plan = await made([...exampleLines, hoursLine(2, 'SSP', 38_500, 'Børne- og ungechefen', '320')])
  })

  it('says first how things are, and shows every sum', async () => {
    const { html } = await secretariat.get(plan.href)
    const words = wordsOf(html)
    expect(words).toContain('Timer for 123.200 kr. tæller ikke, før lederen har bekræftet dem.')
    expect(words).toContain('1 Tryghed og trivsel 7.500.000 7.500.000 7.500.000 7.500.000 30.000.000')
    expect(words).toMatch(/Tæller nu 10\.000\.000 10\.000\.000 10\.000\.000 10\.000\.000 40\.000\.000/)
    expect(words).toContain('75,00 % I orden 30.000.000 af 30.000.000')
    expect(words).toContain('2 SSP (Børne- og ungechefen): lederen, der giver timerne, har ikke bekræftet dem.')
    expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
  })

  it('costs at most five statements, the session included, however many lines there are', async () => {
    world.statements.length = 0
    await secretariat.get(plan.href)
    const few = world.statements.length
    expect(few).toBeLessThanOrEqual(5)
    const long = await made(Array.from({ length: 40 }, (_, at) => cashLine((at % 4) + 1, `Linje ${at}`, 'fund', 1, 2, 3, 4)))
    world.statements.length = 0
    await secretariat.get(long.href)
    expect(world.statements.length).toBe(few)
  })

  it('gives fields to who may write and figures to who may only read', async () => {
    const [line = ''] = plan.lines
    const [writing, reading] = [(await secretariat.get(plan.href)).html, (await director.get(plan.href)).html]
    expect(valueIn(writing, cellName(line, 2016))).toBe('7.500.000')
    expect(writing).toMatch(/<script type="module" src="[^"]*budget\.js"/)
    expect(reading).not.toMatch(/<input(?![^>]*type="hidden")[^>]*name="[0-9a-f-]{36}_/)
    expect(reading).not.toMatch(/budget\.js/)
    expect(wordsOf(reading)).toContain('Bekræft timerne')
    expect((await (await world.as('skanderborg-koordinator')).get(plan.href)).status).toBe(404)
  })

  it('is English in English, amounts and sentences', async () => {
    const { html } = await secretariat.get(`${plan.href}?sprog=en`)
    const [line = ''] = plan.lines
    expect(valueIn(html, cellName(line, 2016))).toBe('7,500,000')
    expect(wordsOf(html)).toContain('Hours worth DKK 123,200 do not count before the manager has confirmed them.')
  })

  it('is valid HTML, empty, refused and filled', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'doctype-style': 'off', 'void-style': 'off', 'long-title': 'off' },
    })
    const [line = ''] = plan.lines
    const refused = await secretariat.post(plan.href, { version: await versionAt(plan.href), [cellName(line, 2016)]: 'x' })
    const pages = [
      await secretariat.get(plan.href),
      await director.get(plan.href),
      await secretariat.get(await bare()),
      await secretariat.get(`${plan.href}/ramme`),
      await secretariat.get(`${plan.href}/linjer/ny`),
      refused,
    ]
    for (const { html } of pages) {
      const report = await validator.validateString(html)
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)),
      ).toEqual([])
    }
  })
})

describe('an empty budget teaches', () => {
  it('what belongs here and the act that begins it; who only reads is told who begins it', async () => {
    const href = await bare()
    expect(wordsOf((await secretariat.get(href)).html)).toMatch(/Planen har intet budget endnu.*Fastlæg rammen.*Eksempel:/)
    expect(wordsOf((await director.get(href)).html)).toContain('Den, der skriver planen, fastlægger rammen.')
    expect((await secretariat.get(`${href}/linjer/ny`)).location).toBe(`${href}/ramme`)
  })

  it('is framed by a form, and then asks for lines', async () => {
    const href = await bare()
    const wrong = await secretariat.post(`${href}/ramme`, { frame: 'mange', rule: 'koebenhavn', priceLevel: '16', reason: '' })
    expect(wrong.status).toBe(422)
    expect(errorAt(wrong.html, 'frame')).toMatch(/Skriv rammen i kroner/)
    expect(errorAt(wrong.html, 'priceLevel')).toMatch(/årstal/)
    expect(valueIn(wrong.html, 'frame')).toBe('mange')
    const right = await secretariat.post(`${href}/ramme`, { frame: '=2*20.000.000', rule: 'koebenhavn', priceLevel: '2016', reason: '' })
    expect(right).toMatchObject({ status: 303, location: `${href}?gjort=budget.framed` })
    expect(wordsOf((await secretariat.get(href)).html)).toContain('Rammen er 40.000.000 kr. Læg nu linjer ind')
  })
})

describe('the grid as a plain form', () => {
  let plan: Made
  beforeEach(async () => {
    plan = await made()
  })

  it('saves sums as they are worked out, and says so on the thread', async () => {
    const [, , , line = ''] = plan.lines
    const cell = cellName(line, 2017)
    const saved = await secretariat.post(plan.href, { version: await versionAt(plan.href), del: '4', [cell]: '=530.000 − 40.000' })
    expect(saved).toMatchObject({ status: 303, location: `${plan.href}?del=4&gjort=budget.changed` })
    const { html } = await secretariat.get(plan.href)
    expect(valueIn(html, cell)).toBe('490.000')
    expect(wordsOf(html)).toContain('Budgettet mangler 40.000 kr. på kommunens 10,6 % til aftalerne.')
  })

  it('refuses with line and year at the cell, keeps the words and saves nothing', async () => {
    const [line = ''] = plan.lines
    const cell = cellName(line, 2016)
    const version = await versionAt(plan.href)
    const before = await checksum(world.owner)
    for (const [words, sentence] of [
      ['-5', /^1 Løn, projektmedarbejdere, 2016: tallet kan ikke være under nul\.$/],
      ['femten', /skriv kun tal/],
      ['1,005', /to decimaler/],
      ['1.25', /tusinder som 1\.250\.000/],
      ['(1+2', /ikke skrevet færdigt/],
      ['1/0', /divideres med nul/],
    ] as const) {
      const answer = await secretariat.post(plan.href, { version, [cell]: words, [cellName(line, 2017)]: '1' })
      expect(answer.status).toBe(422)
      expect(errorAt(answer.html, cell)).toMatch(sentence)
      expect(valueIn(answer.html, cell)).toBe(words)
    }
    const outside = await secretariat.post(plan.href, { version, [cellName(line, 2031)]: '1' })
    expect(wordsOf(outside.html)).toContain('1 Løn, projektmedarbejdere, 2031: året ligger uden for planens år, 2016-2019.')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('shows both versions of a stale edit and loses neither', async () => {
    const [line = ''] = plan.lines
    const cell = cellName(line, 2016)
    const seen = await versionAt(plan.href)
    await secretariat.post(plan.href, { version: seen, [cell]: '7.400.000' })
    const stale = await secretariat.post(plan.href, { version: seen, [cell]: '7.300.000' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toMatch(/1 Løn, projektmedarbejdere 2016 7\. ?400 ?\.000.*Din udgave, ikke gemt.*7\. ?300 ?\.000/)
    expect(valueIn(stale.html, cell)).toBe('7.300.000')
    const again = await secretariat.post(plan.href, { version: valueIn(stale.html, 'version') ?? '', [cell]: '7.300.000' })
    expect(again.status).toBe(303)
  })

  it('with nothing changed nothing is saved, and nothing is said to be', async () => {
    const [line = ''] = plan.lines
    const version = await versionAt(plan.href)
    const before = await checksum(world.owner)
    const same = await secretariat.post(plan.href, { version, del: '2', [cellName(line, 2016)]: '7500000,00' })
    expect(same).toMatchObject({ status: 303, location: `${plan.href}?del=2` })
    expect(await checksum(world.owner)).toBe(before)
  })
})

describe('lines', () => {
  it('are added with their years, and refused at the field', async () => {
    const plan = await made()
    const form = {
      part: '2',
      category: 'Aktivitetsmidler',
      source: 'fund',
      kind: 'cash',
      rate: '',
      manager: '',
      'year-2016': '=3*100',
      'year-2018': '5',
    }
    const wrong = await secretariat.post(`${plan.href}/linjer/ny`, { ...form, 'year-2016': '-3', kind: 'hours' })
    expect(wrong.status).toBe(422)
    expect(errorAt(wrong.html, 'rate')).toMatch(/time er værd/)
    expect(errorAt(wrong.html, 'year-2016')).toBe('Aktivitetsmidler, 2016: tallet kan ikke være under nul.')
    expect(valueIn(wrong.html, 'year-2016')).toBe('-3')
    const unknown = await secretariat.post(`${plan.href}/linjer/ny`, { ...form, part: '9' })
    expect(errorAt(unknown.html, 'part')).toBe('Vælg en del, som planen har.')
    const right = await secretariat.post(`${plan.href}/linjer/ny`, form)
    expect(right).toMatchObject({ status: 303, location: `${plan.href}?del=2&gjort=budget.line_added` })
    expect(wordsOf((await secretariat.get(plan.href)).html)).toContain('Aktivitetsmidler Landsbyggefonden 305')
  })

  it('are confirmed and removed as they were seen', async () => {
    const plan = await made([hoursLine(2, 'SSP', 38_500, 'Leder', '320')])
    const [line = ''] = plan.lines
    const stale = await director.post(`${plan.href}/linjer/${line}/bekraeftelse`, { version: '9' })
    expect(wordsOf(stale.html)).toContain('En anden gemte')
    const version = String((await planNow(world, writer, plan.slug)).budget?.version)
    const confirmed = await director.post(`${plan.href}/linjer/${line}/bekraeftelse`, { version })
    expect(confirmed).toMatchObject({ status: 303, location: `${plan.href}?gjort=budget.hours_confirmed` })
    expect(wordsOf((await secretariat.get(plan.href)).html)).toContain('bekræftet af Leder')
    const removed = await secretariat.post(`${plan.href}/linjer/${line}/fjern`, { version: await versionAt(plan.href) })
    expect(removed).toMatchObject({ status: 303, location: `${plan.href}?gjort=budget.line_removed` })
    expect(wordsOf((await secretariat.get(plan.href)).html)).toContain('Budgettet har ingen linjer endnu')
    expect((await secretariat.post(`${plan.href}/linjer/nej/fjern`, { version: '1' })).status).toBe(404)
  })
})

describe('the budget as a spreadsheet file', () => {
  it('has a mark of UTF-8, semicolons and decimal commas, and no cell that a spreadsheet would work out', async () => {
    const plan = await made([cashLine(1, '=HYPERLINK("x")', 'fund', 7.5), { ...cashLine(2, 'Løn; drift', 'associations'), cells: [] }])
    const { html, headers } = await secretariat.get(`${plan.href}.csv`)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toContain(`budget-${plan.slug}.csv`)
    // Reading an answer as text takes the mark away; its bytes are proved beside the function.
    expect(html.replace('\ufeff', '').split('\r\n')).toEqual([
      'Del;Kategori;Kilde;Art;Timepris;Bekræftet;2016;2017;2018;2019;Planlagt;Tæller nu',
      `1 Tryghed og trivsel;"'=HYPERLINK(""x"")";Landsbyggefonden;kroner;;;7,50;;;;7,50;7,50`,
      '2 Kriminalpræventiv indsats;"Løn; drift";Boligorganisationerne;kroner;;;;;;;0;0',
      'I alt;;;;;;7,50;0;0;0;7,50;7,50',
      '',
    ])
  })
})
