import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const boliger = '/omraader/hoejvangen/boliger'

let world: World
let member: Visit
let estate: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  estate = (await one<{ id: string }>(`select id from helhed.organisation where slug = 'afdeling-hoejvangen'`)).id
})
afterAll(() => world.close())

const one = async <Row extends object>(text: string, ...values: readonly unknown[]): Promise<Row> => {
  const { rows } = await world.owner.query<Row>(text, [...values])
  if (!rows[0]) throw new Error(`Nothing for: ${text}`)
  return rows[0]
}

const carried = () =>
  one<{ dwellings: number; day: string | null }>(`select dwellings, counted_on::text as day from helhed.estate where id = $1`, estate)

const line = (number: number, words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries({ state: 'existing', ...words }).map(([name, value]) => [`${name}_${number}`, value]))

const told = () => ({
  ...{ place: estate, countedOn: '2020-01-01', source: 'Årsregnskab 2019', lines: '2' },
  ...line(1, { dwellings: '1.400', owner: 'association', kind: 'family' }),
  ...line(2, { dwellings: '24', owner: 'association', kind: 'youth', state: 'being_built' }),
})

it('the area page shows the dwellings by owner, kind and state, with totals that add up and say circa', async () => {
  const words = wordsOf((await member.get('/omraader/hoejvangen')).html)
  expect(words).toContain('Almene boliger, familieboliger eks. Som bygget ca. 100')
  expect(words).toContain('I alt i dag ca. 420 På vej ca. 24')
})

it('what a source names without a number is a dash and is not counted', async () => {
  const gentofte = await world.as('gentofte-koordinator')
  const words = wordsOf((await gentofte.get('/omraader/kommunale-og-almene-familieboliger-i-gentofte')).html)
  expect(words).toContain('Boliger, ejer ikke oplyst, familieboliger Som bygget ca. 2.000')
  expect(words).toContain('Kommunens boliger Renoveret – antallet står ikke i kilden')
  expect(words).toContain('I alt i dag ca. 2.000')
  expect(words).toContain('For 4 linjer er antallet ikke kendt; de er ikke talt med.')
})

describe('a new count', () => {
  it('is a new day: the old one stays, and the estate carries the number of the latest', async () => {
    expect((await member.post(`${boliger}/ny`, told())).location).toBe(`${boliger}?gjort=stock.counted`)
    expect(await carried()).toEqual({ dwellings: 1400, day: '2020-01-01' })
    const words = wordsOf((await member.get(boliger)).html)
    expect(words).toContain('Optalt 1. januar 2020 · gælder nu')
    expect(words).toContain('Optalt 1. december 2015')
    expect(wordsOf((await member.get('/omraader/hoejvangen')).html)).toContain('1.400 boliger')
  })

  it('of a day gone by does not change what the estate carries', async () => {
    const older = { ...told(), countedOn: '2018-01-01', ...line(1, { dwellings: '399' }) }
    expect((await member.post(`${boliger}/ny`, older)).status).toBe(303)
    expect(await carried()).toEqual({ dwellings: 1400, day: '2020-01-01' })
  })

  it('is asked for with the latest in its lines, and one line more when that is wanted', async () => {
    const { html } = await member.get(`${boliger}/ny?afdeling=${estate}`)
    expect([valueIn(html, 'dwellings_1'), valueIn(html, 'source')]).toEqual(['1400', ''])
    const more = await member.post(`${boliger}/ny`, { ...told(), more: 'yes' })
    expect(more.status).toBe(200)
    expect(more.html).toContain('name="dwellings_3"')
    expect(valueIn(more.html, 'dwellings_1')).toBe('1.400')
  })

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['of the same day', {}, 'countedOn', 'Der er allerede en optælling fra den dag.'],
    [
      'without a day, twice',
      { countedOn: '' },
      'countedOn',
      'Der er allerede en optælling uden dato. Skriv den dag, som tallene gælder for.',
    ],
    ['of a day to come', { countedOn: '2030-01-01' }, 'countedOn', 'Den dag er ikke kommet endnu. Boliger på vej skrives med deres stand.'],
    ['without its source', { countedOn: '2021-01-01', source: '' }, 'source', 'Skriv, hvor tallene står.'],
    ['with words for a number', { dwellings_2: 'mange' }, 'dwellings_2', 'Skriv et helt tal, der er 1 eller større.'],
    ['with less than one', { dwellings_2: '0' }, 'dwellings_2', 'Skriv et helt tal, der er 1 eller større.'],
    [
      'of an estate that lies elsewhere',
      { place: '01900000-0000-7000-8000-000000000000' },
      'place',
      'Vælg en afdeling, der ligger i området.',
    ],
    [
      'with an administrator of another municipality',
      { countedOn: '2021-01-01', agent_1: '01900000-0000-7000-8000-000000000000' },
      'agent_1',
      'Vælg en organisation i kommunen.',
    ],
    [
      'with two lines that say the same',
      { countedOn: '2021-01-01', kind_2: 'family', state_2: 'existing' },
      'dwellings_2',
      'To linjer siger det samme om boligerne. Læg dem sammen.',
    ],
  ])('is refused %s', async (_, other, field, sentence) => {
    const before = await one('select count(*) from helhed.stock_count')
    const again = await member.post(`${boliger}/ny`, { ...told(), ...other })
    expect([again.status, errorAt(again.html, field)]).toEqual([422, sentence])
    expect(valueIn(again.html, 'dwellings_1')).toBe('1.400')
    expect(await one('select count(*) from helhed.stock_count')).toEqual(before)
  })

  it('is not for those who only read', async () => {
    expect((await (await world.as('skanderborg-direktoer')).post(`${boliger}/ny`, told())).status).toBe(403)
  })
})
