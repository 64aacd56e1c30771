import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { helhed } from './command-testing.ts'

const head = 'year,municipality,area,residents,U,I,P,E,N'
const hoejvangen = '2013,Skanderborg,Højvangen,1199,41.3,29,2.99,,'
const evaluate = (content: string | Uint8Array, ...options: readonly string[]) =>
  helhed(['rules', 'evaluate', 'tal.csv', ...options], { 'tal.csv': content })
const json = async (content: string) => JSON.parse((await evaluate(content, '--json')).out)

describe('helhed rules evaluate', () => {
  it('prints one JSON document in the file’s order', async () => {
    const run = await evaluate(`${head}\n2014,Skanderborg,Højvangen,1204,43.5,27.5,3.06,50.3,64.9\n${hoejvangen}\n`, '--json')
    expect(run).toMatchObject({ code: 0, err: '' })
    const [first, second] = JSON.parse(run.out)
    expect(first).toMatchObject({ year: 2014, ruleSet: 'R2014', status: 'vulnerable', met: 3, needed: 3 })
    expect(second).toEqual({
      year: 2013,
      municipality: 'Skanderborg',
      area: 'Højvangen',
      ruleSet: 'R2010',
      status: 'vulnerable',
      listed: true,
      criteria: [
        { id: 'U', value: 41.3, comparator: '>', threshold: 40, met: true, margin: 1.3 },
        { id: 'I', value: 29, comparator: '>', threshold: 50, met: false, margin: -21 },
        { id: 'P', value: 2.99, comparator: '>', threshold: 2.7, met: true, margin: 0.29 },
      ],
      met: 2,
      needed: 2,
      missing: [],
    })
  })

  it('takes semicolons and decimal commas, other columns, quotes, a byte order mark and any order of columns', async () => {
    const danish =
      '\uFEFFarea;municipality;year;listed;residents;U;I;P;E;N\r\n"Højvangen";Skanderborg;2013;ja;1199;41,3;29,0;2,99;;\r\n\r\n'
    const [row] = await json(danish)
    expect(row).toMatchObject({ area: 'Højvangen', status: 'vulnerable', criteria: [{ value: 41.3 }, { value: 29 }, { value: 2.99 }] })
    expect(await json(`${head}\n2013,Skanderborg,"Højvangen, øst","1199","41,3",29,"2,99",,`)).toMatchObject([
      { area: 'Højvangen, øst', status: 'vulnerable' },
    ])
  })

  it('a column for the mean decides, an empty cell in it is unknown, and without it the year’s published value does', async () => {
    const row = '2023,Høje-Taastrup,Parkvej,1040,30.2,35.7,2.28,58.1,59.3'
    expect(await json(`${head}\n${row}`)).toMatchObject([
      { status: 'prevention', criteria: [{}, { threshold: 2.35, margin: -0.07 }, {}, {}], missing: [] },
    ])
    expect(await json(`${head},conviction_mean\n${row},0.7`)).toMatchObject([{ criteria: [{}, { threshold: 2.1, met: true }, {}, {}] }])
    expect(await json(`${head},conviction_mean\n${row},`)).toMatchObject([
      { status: 'prevention', criteria: [{}, { threshold: null, met: null, margin: null }, {}, {}], missing: [] },
    ])
  })

  it('finds the four years before at the same municipality and area, wherever they stand', async () => {
    const row = (year: number, municipality = 'Høje-Taastrup') => `${year},${municipality},Tåstrupgård,1587,26.7,66.4,1.62,77.3,54.2`
    const years = [2023, 2020, 2022, 2019, 2021]
    const statuses = async (lines: readonly string[]) =>
      (await json([head, ...lines].join('\n'))).map((one: { status: string }) => one.status)
    expect(await statuses(years.map((year) => row(year)))).toEqual(['transformation', 'parallel', 'parallel', 'parallel', 'parallel'])
    expect(await statuses(years.map((year) => row(year, year === 2021 ? 'Ishøj' : 'Høje-Taastrup')))).toEqual(Array(5).fill('parallel'))
  })

  it('says on stderr that a published mean is doubted', async () => {
    const run = await evaluate(`${head}\n2019,Roskilde,Æblehaven,1475,39.4,,1.55,61,64.3`, '--json')
    expect(run.code).toBe(0)
    expect(run.err).toContain('2019')
    expect(JSON.parse(run.out)).toMatchObject([{ status: 'none' }])
  })

  it('prints a table in Danish without --json', async () => {
    const run = await evaluate(`${head}\n${hoejvangen}`)
    expect(run.out).toContain('Særligt udsat boligområde')
    expect(run.out).toContain('U +1,3  I −21  P +0,29')
  })

  it.each([
    ['a word for a number', `${head}\n${hoejvangen}\n2014,A,B,1000,abc,1,1,1,1`, 'række 3, kolonne U'],
    ['a negative figure', `${head}\n2014,A,B,1000,1,-2,1,1,1`, 'række 2, kolonne I'],
    ['more than 100 per cent', `${head}\n2014,A,B,1000,1,1,1,100.01,1`, 'række 2, kolonne E'],
    ['half a resident', `${head}\n2014,A,B,1000.5,1,1,1,1,1`, 'række 2, kolonne residents'],
    ['a year before the first list', `${head}\n2009,A,B,1000,1,1,1,1,1`, 'række 2, kolonne year'],
    ['a year that is none', `${head}\n,A,B,1000,1,1,1,1,1`, 'række 2, kolonne year'],
    ['an area without a name', `${head}\n2014,A, ,1000,1,1,1,1,1`, 'række 2, kolonne area'],
    ['a municipality without a name', `${head}\n2014,,B,1000,1,1,1,1,1`, 'række 2, kolonne municipality'],
    ['a missing column', 'year,municipality,area,residents,U,I,P,E\n', 'række 1, kolonne N'],
    ['a column given twice', `${head},U\n`, 'række 1, kolonne U'],
    ['too few cells', `${head}\n\n2014,A,B,1000,1,1,1,1`, 'række 3, kolonne N'],
    ['too many cells, as an unquoted decimal comma makes', `${head}\n2014,A,B,1000,41,3,1,1,1,1`, 'række 2, kolonne 10'],
    ['the same area and year twice', `${head}\n${hoejvangen}\n2014,A,B,1000,1,1,1,1,1\n${hoejvangen}`, 'række 4, kolonne area'],
    ['a quote that stays open', `${head}\n2014,"A,B,1000,1,1,1,1,1`, 'række 2, kolonne'],
    ['an empty file', '', 'række 1, kolonne year'],
  ])('refuses %s with row, column and reason', async (_, content, place) => {
    const run = await evaluate(content, '--json')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(`tal.csv: ${place}`)
  })

  it('refuses letters that are not UTF-8, a file that is not there, and words that it does not know', async () => {
    const latin1 = Buffer.from(`${head}\n${hoejvangen}\n`, 'latin1')
    expect(await evaluate(latin1, '--json')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('række 2') })
    for (const args of [['fravaer.csv'], [], ['a.csv', 'b.csv'], ['--jsn', 'a.csv']]) {
      const run = await helhed(['rules', 'evaluate', ...args])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('a share of income above 100 is fine', async () => {
    expect(await json(`${head}\n2014,A,B,1000,1,1,1,1,104.2`)).toMatchObject([{ status: 'none', missing: [] }])
  })
})

const official = new URL('../../../shared/data/official-areas.csv', import.meta.url)

describe('the official lists', () => {
  it.skipIf(!existsSync(official))('every row of the official lists gets its published status', async () => {
    const content = readFileSync(official, 'utf8')
    const published = content
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.endsWith(',yes'))
    const judged: readonly { readonly listed: boolean; readonly status: string; readonly area: string }[] = await json(content)
    expect(judged).toHaveLength(published.length)
    judged.forEach((row, index) => {
      expect(row, row.area).toMatchObject({ listed: published[index], status: published[index] ? 'vulnerable' : 'none' })
    })
  })
})
