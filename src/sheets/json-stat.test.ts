import { describe, expect, it } from 'vitest'
import { read } from './testing.ts'

/** A small dataset in the format's grammar; its figures are made up. */
const dimension = {
  område: { label: 'område', category: { index: { '751': 1, '101': 0 }, label: { '101': 'Østby', '751': 'Åhaven' } } },
  Tid: { label: 'tid', category: { index: ['2023', '2024'] } },
  måling: { category: { label: { antal: 'Antal' } } },
}
const two = {
  version: '2.0',
  class: 'dataset',
  label: 'Opdigtede beboere',
  source: 'Eksempel',
  id: ['område', 'Tid', 'måling'],
  size: [2, 2, 1],
  role: { time: ['Tid'] },
  dimension,
  value: [1, 2.5, null, 4e-7],
}
const header = ['område (kode)', 'område', 'tid (kode)', 'tid', 'måling (kode)', 'måling', 'value']
const rows = [
  ['101', 'Østby', '2023', '2023', 'antal', 'Antal', '1'],
  ['101', 'Østby', '2024', '2024', 'antal', 'Antal', '2.5'],
  ['751', 'Åhaven', '2023', '2023', 'antal', 'Antal', ''],
  ['751', 'Åhaven', '2024', '2024', 'antal', 'Antal', '0.0000004'],
]

const said = async (file: unknown) => {
  const table = await read(JSON.stringify(file))
  if ('faults' in table) throw new Error(table.faults.join())
  return table
}

describe('a JSON-stat file', () => {
  it('of version 2 becomes one row for each cell', async () => {
    const table = await said(two)
    expect(table.found).toMatchObject({
      format: 'json-stat',
      titles: ['Opdigtede beboere', 'Eksempel'],
      time: 'tid (kode)',
      decimal: 'point',
    })
    expect([table.header, table.rows]).toEqual([header, rows])
  })

  it('of version 1, as api.statbank.dk gives it, says the same', async () => {
    const { id, size, role, class: _, version: __, ...rest } = two
    const table = await said({ dataset: { ...rest, dimension: { ...dimension, id, size, role } } })
    expect([table.header, table.rows]).toEqual([header, rows])
  })

  it('may be sparse, and may say what its figures are worth', async () => {
    const table = await said({ ...two, value: { 0: 1, 1: 2.5, 3: 4e-7 }, status: { 2: '..' } })
    expect(table.header).toEqual([...header, 'status'])
    expect(table.rows).toEqual(rows.map((row, at) => [...row, at === 2 ? '..' : '']))
    expect((await said({ ...two, status: 'a' })).rows.map((row) => row.at(-1))).toEqual(['a', 'a', 'a', 'a'])
    expect((await said({ ...two, status: ['a', 'b', null, 'c'] })).rows.map((row) => row.at(-1))).toEqual(['a', 'b', '', 'c'])
  })

  it.each([
    ['other JSON', { a: 1 }, 'JSON, men ikke JSON-stat'],
    ['a list', [1], 'JSON, men ikke JSON-stat'],
    ['a collection', { class: 'collection', link: {} }, 'et datasæt'],
    ['too few figures', { ...two, value: [1, 2] }, 'filen har 2 tal, men dens dimensioner giver 4'],
    ['a dimension that is not there', { ...two, id: ['område', 'Tid', 'x'] }, 'værdierne af x'],
    ['a size that is not its categories’', { ...two, size: [2, 3, 1] }, 'værdierne af tid'],
    ['figures that are none', { ...two, value: [true] }, 'tallene'],
    [
      'more cells than can be read',
      {
        ...two,
        id: ['a'],
        size: [2_000_001],
        dimension: { a: { category: { index: Array.from({ length: 2_000_001 }, (_, at) => `${at}`) } } },
      },
      'højst læses 2000000',
    ],
  ])('is refused with %s', async (_, file, part) => {
    const table = await read(JSON.stringify(file))
    expect('faults' in table && table.faults.map((sentence) => sentence.toLowerCase())).toEqual([
      expect.stringContaining(part.toLowerCase()),
    ])
  })

  it('is refused when it is no JSON', async () => {
    expect(await read('{"a": ')).toEqual({ faults: [expect.stringContaining('ikke gyldig JSON')] })
  })
})
