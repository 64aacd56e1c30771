import { describe, expect, it } from 'vitest'
import { helhed } from './command-testing.ts'

type Given = Readonly<Record<string, unknown>>
type Out = { readonly rows: readonly Given[] } & Given

const sted = { name: 'sted', parts: { Skanderborg: ['Højvangen', 'Ladegårdsparken', 'Eskebæk'] } }
const row = (place: string, count: unknown, more: Given = {}): Given => ({ sted: place, count, ...more })
const right = [row('Højvangen', 3), row('Ladegårdsparken', 40), row('Eskebæk', 17), row('Skanderborg', 60)]
const protect = (content: unknown, ...options: readonly string[]) =>
  helhed(['disclosure', 'protect', 'tabel.json', ...options], {
    'tabel.json': typeof content === 'string' ? content : JSON.stringify(content),
  })
const json = async (content: unknown, ...options: readonly string[]): Promise<Out> => {
  const run = await protect(content, '--json', ...options)
  expect(run).toMatchObject({ code: 0, err: '' })
  return JSON.parse(run.out)
}

describe('helhed disclosure protect', () => {
  it('hides a small count and the smallest that protects it, in the file’s order', async () => {
    expect(await json({ dimensions: [sted], rows: right })).toEqual({
      threshold: 5,
      proof: 'optimal',
      gap: 0,
      loss: { cells: 1, weight: 18 },
      together: true,
      exposed: [],
      rows: [
        { sted: 'Højvangen', count: null, state: 'primary' },
        { sted: 'Ladegårdsparken', count: 40, state: 'shown' },
        { sted: 'Eskebæk', count: null, state: 'secondary' },
        { sted: 'Skanderborg', count: 60, state: 'shown' },
      ],
    })
  })

  it('says to the public of hidden counts only that they are', async () => {
    const { rows } = await json({ dimensions: [sted], rows: right }, '--published')
    expect(rows.map(({ state }) => state)).toEqual(['hidden', 'shown', 'hidden', 'shown'])
  })

  it('takes another threshold, source, audience and day, years as numbers, and counts that are not known', async () => {
    const rows = right.map((one) => ({ ...one, år: 2015 }))
    const given = { dimensions: [sted, { name: 'år' }], rows }
    expect((await json({ ...given, threshold: 2 })).loss).toEqual({ cells: 0, weight: 0 })
    expect((await json({ ...given, source: 'default', audience: 'internal', on: '2016-12-31' })).threshold).toBe(3)
    const open = await json({ dimensions: [sted], rows: [row('Højvangen', null), row('Ladegårdsparken', null), ...right.slice(2)] })
    expect(open.rows.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'shown', 'shown'])
  })

  it('keeps what is published before from giving a count away', async () => {
    const whole = { dimensions: [sted], rows: right }
    const { rows } = await json(whole)
    const before = rows.map(({ sted, state }, index) => ({ sted, state, count: right[index]?.count }))
    const filter = { name: 'sted', parts: { 'De to': ['Højvangen', 'Eskebæk'] } }
    const two = { dimensions: [filter], rows: [row('De to', 20)] }
    expect((await json({ ...two, against: [{ dimensions: [sted], rows: before }] })).exposed).toEqual([])
    const shown = { dimensions: [sted], rows: before.map((one) => ({ ...one, state: one.sted === 'Højvangen' ? 'hidden' : 'shown' })) }
    expect((await json({ ...two, against: [shown] })).exposed).toEqual([{ sted: 'Højvangen' }])
  })

  it('shows a table in Danish without --json', async () => {
    const run = await protect({ dimensions: [sted], rows: right })
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/Højvangen +•\n/)
    expect(run.out).toContain('Antal under 5 er skjult')
  })

  it('runs HiGHS where a table is no network', async () => {
    const dimensions = ['a', 'b', 'c'].map((name) => ({ name, parts: { alle: ['1', '2'] } }))
    const words = ['1', '2', 'alle']
    const leaf = (a: string, b: string, c: string) => (a === '1' && b === '1' && c === '1' ? 2 : 20)
    const sum = (at: readonly string[]): number => {
      const [a = [], b = [], c = []] = at.map((word) => (word === 'alle' ? ['1', '2'] : [word]))
      return a.flatMap((one) => b.flatMap((two) => c.map((three) => leaf(one, two, three)))).reduce((all, count) => all + count, 0)
    }
    const rows = words.flatMap((a) => words.flatMap((b) => words.map((c) => ({ a, b, c, count: sum([a, b, c]) }))))
    expect(await json({ dimensions, rows })).toMatchObject({ proof: 'optimal', loss: { cells: 7 } })
  })

  const years = [sted, { name: 'år' }]
  it.each<readonly [string, unknown, string]>([
    [
      'parts that do not give their total',
      { dimensions: [sted], rows: right.with(3, row('Skanderborg', 61)) },
      'rows[3].count: Skanderborg er 61, men delene giver 60',
    ],
    [
      'parts that are more than their total',
      { dimensions: [{ ...sted, partial: ['Skanderborg'] }], rows: right.with(3, row('Skanderborg', 50)) },
      'rows[3].count: Skanderborg er 50',
    ],
    [
      'a sum of many dimensions',
      { dimensions: years, rows: right.map((one, index) => ({ ...one, år: 2015, count: index === 3 ? 7 : index })) },
      'over sted giver 3',
    ],
    ['a negative count', { dimensions: [sted], rows: right.with(0, row('Højvangen', -3)) }, 'rows[0].count: må ikke være negativt'],
    ['half a person', { dimensions: [sted], rows: right.with(1, row('Ladegårdsparken', 2.5)) }, 'rows[1].count: skal være et helt antal'],
    ['a word for a count', { dimensions: [sted], rows: right.with(1, row('Ladegårdsparken', '40')) }, 'rows[1].count'],
    ['a row without its count', { dimensions: [sted], rows: [{ sted: 'Højvangen' }] }, 'rows[0].count: mangler'],
    ['a row without a dimension’s word', { dimensions: years, rows: right }, 'rows[0].år: mangler'],
    ['the same row twice', { dimensions: [sted], rows: [...right, row('Eskebæk', 17)] }, 'rows[4].sted: rækken findes allerede (Eskebæk)'],
    [
      'a part named twice',
      { dimensions: [{ name: 'sted', parts: { a: ['c', 'c'] } }], rows: [] },
      'dimensions, sted: en total nævner den samme del to gange',
    ],
    [
      'a total that is its own part',
      { dimensions: [{ name: 'sted', parts: { a: ['b'], b: ['a'] } }], rows: [] },
      'sted: en total er del af sig selv',
    ],
    ['no dimensions', { rows: right }, 'dimensions: mangler'],
    ['a source that does not exist', { dimensions: [sted], rows: right, source: 'nobody' }, 'source: skal være en af default'],
    ['a field that is not known', { dimensions: [sted], rows: right, treshold: 5 }, 'kender ikke treshold'],
    [
      'earlier tables of other dimensions',
      { dimensions: [sted], rows: right, against: [{ dimensions: [{ name: 'år' }], rows: [] }] },
      'against[0].dimensions',
    ],
    ['what is not JSON', '{', 'er ikke JSON'],
  ])('refuses %s with field, row and reason, and says nothing else', async (_, content, reason) => {
    const run = await protect(content, '--json')
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toContain('tabel.json: ')
    expect(run.err).toContain(reason)
  })

  it('refuses a call that is wrong', async () => {
    for (const args of [[], ['fravaer.json'], ['a.json', 'b.json'], ['--jsn', 'a.json']]) {
      const run = await helhed(['disclosure', 'protect', ...args])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.err.trim().split('\n')).toHaveLength(1)
    }
  })
})
