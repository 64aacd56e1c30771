import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRecords } from '#sheets/csv-records'
import { readTable } from '#sheets/read'
import { allRows } from '#sheets/table'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let coordinator: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const csv = async (visit: Visit, path: string) => {
  const answer = await visit.get(path)
  const read = readRecords(new TextEncoder().encode(answer.html))
  if (answer.status !== 200 || !read.ok) throw new Error(`${path} answers ${answer.status}`)
  const [head, ...rows] = read.records.map(({ cells }) => cells)
  return rows.map((cells) => Object.fromEntries((head ?? []).map((name, at) => [name.replace('\uFEFF', ''), cells[at] ?? ''])))
}

/** The names of the areas on a page of the list, as the screen has them. */
const onScreen = async (visit: Visit, query: string): Promise<readonly string[]> =>
  [...(await visit.get(`/omraader${query}`)).html.matchAll(/<th scope="row"><a href="\/omraader\/[\w-]+">([^<]+)<\/a>/g)].map(
    ([, name = '']) => name,
  )

describe('the list of areas as a file', () => {
  it.each(['', '?tal=U&over=43,4', '?status=none', '?sorter=U&retning=ned', '?form=scattered', '?q=vang'])(
    'has the areas of the screen in its order: %s',
    async (query) => {
      expect((await csv(coordinator, `/omraader.csv${query}`)).map((row) => row.Område)).toEqual(await onScreen(coordinator, query))
    },
  )

  it.each(['hoejvangen-dagtilbudsleder', 'boligsocialt-sekretariat', 'skanderborg-administrator', 'skanderborg-direktoer'])(
    'holds for %s what the screen shows that person and nothing else',
    async (who) => {
      const visit = await world.as(who)
      const rows = await csv(visit, '/omraader.csv')
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.map((row) => row.Område)).toEqual(await onScreen(visit, ''))
    },
  )

  it('is a row for each area with its id, and each figure with its day and source', async () => {
    const [row] = await csv(coordinator, '/omraader.csv?q=h%C3%B8jvangen&kolonner=U')
    expect(row).toMatchObject({
      Id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      Område: 'Højvangen',
      Kommunekode: '746',
      Liste: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'Uden tilknytning': '43,5',
      'Uden tilknytning: pr.': '2014-12-01',
    })
    expect(row?.['Uden tilknytning: kilde']).not.toBe('')
  })

  it('keeps back what the screen keeps back', async () => {
    await world.owner.query(
      "update helhed.indicator_value set state = 'withheld', amount = null, numerator = null, denominator = null where as_of = '2014-12-01' and indicator_version_id in (select v.id from helhed.indicator_version v join helhed.indicator i on i.id = v.indicator_id where i.code = 'P')",
    )
    const [row] = await csv(coordinator, '/omraader.csv?q=h%C3%B8jvangen&kolonner=P')
    expect(row?.Dømte).toBe('•')
    const figures = await csv(coordinator, '/omraader/hoejvangen/tal.csv')
    expect(figures.find((one) => one.Kode === 'P' && one.Liste === '2014-12-01')).toMatchObject({
      Værdi: '•',
      'Antal bag tallet': '•',
      'Ud af': '•',
      Kendt: 'skjult',
    })
  })

  it('never runs a name in a spreadsheet', async () => {
    await world.owner.query("update helhed.area set name = '=HYPERLINK(\"x\")' where slug = 'eskebaekparken'")
    const { html } = await coordinator.get('/omraader.csv')
    expect(html).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('is a workbook too, with its columns explained', async () => {
    const { bytes } = await coordinator.get('/omraader.xlsx')
    const table = await readTable(bytes)
    if (!table.ok) throw new Error('refused')
    expect(table.table.found.sheets.map(({ name }) => name)).toEqual(['Områder', 'Forklaring'])
    const rows = await allRows(table.table)
    expect(rows.ok && rows.rows.map(({ cells }) => cells[1]?.text)).toContain('Højvangen')
    const explained = await readTable(bytes, { sheet: 'Forklaring' })
    const meanings = explained.ok ? await allRows(explained.table) : null
    expect(meanings?.ok && meanings.rows.map(({ cells }) => cells[0]?.text)).toEqual(expect.arrayContaining(['Id', 'Boliger', 'Hentet']))
  })

  it('is for members: others are led to the sign-in', async () => {
    for (const path of ['/omraader.csv', '/omraader.xlsx', '/omraader/hoejvangen/tal.csv']) {
      expect((await world.visitor.get(path)).location).toContain('/log-ind')
    }
    expect((await coordinator.get('/omraader/findes-ikke/tal.csv')).status).toBe(404)
  })
})
