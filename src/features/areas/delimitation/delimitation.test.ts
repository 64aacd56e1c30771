import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLeaving, checkMerge, checkSplit, type Part, type Piece, parcelNumber } from './delimitation.ts'

const since2010 = { from: '2010-01-01', until: null }
const piece = (id: string, from = '2012-01-01'): Piece => ({ kind: 'estate', id, name: `Afdeling ${id}`, period: { from, until: null } })
const pieces = [piece('a'), piece('b'), piece('c')]
const when = { day: '2016-01-01', today: '2016-02-22', period: since2010 }
const north: Part = { name: 'Nord', pieces: ['a'] }
const south: Part = { name: 'Syd', pieces: ['b', 'c'] }

const fields = (parts: readonly Part[], other: object = {}, of: readonly Piece[] = pieces) =>
  checkSplit(parts, of, { ...when, ...other }).map(({ field }) => field)

describe('an area is split', () => {
  it('when each piece goes to one part', () => {
    expect(fields([north, south])).toEqual([])
  })

  it.each<[string, readonly Part[], object, string]>([
    ['leaves an estate behind', [north, { ...south, pieces: ['b'] }], {}, 'piece_c'],
    ['lays an estate in two', [north, { ...south, pieces: ['a', 'b', 'c'] }], {}, 'piece_a'],
    [
      'gives a part nothing',
      [
        { ...north, pieces: ['a', 'b', 'c'] },
        { ...south, pieces: [] },
      ],
      {},
      'name_2',
    ],
    ['has a part without a name', [north, { ...south, name: ' ' }], {}, 'name_2'],
    ['names a part with a civil registration number', [north, { ...south, name: 'Syd 010190-1234' }], {}, 'name_2'],
    ['names two parts the same', [north, { ...south, name: 'nord' }], {}, 'name_2'],
    ['is on a day to come', [north, south], { day: '2016-02-23' }, 'day'],
    ['is before the area began', [north, south], { day: '2010-01-01' }, 'day'],
    ['is after it ended', [north, south], { period: { from: '2010-01-01', until: '2016-01-01' } }, 'day'],
    ['is before an estate came', [north, south], { day: '2012-01-01' }, 'day'],
  ])('but not when it %s', (_, parts, other, field) => {
    expect(fields(parts, other)).toEqual([field])
  })

  it('nor into one', () => {
    expect(fields([{ ...north, pieces: ['a', 'b', 'c'] }])).toEqual(['name_2'])
  })

  it('an area without pieces is split into empty ones', () => {
    expect(
      fields(
        [
          { ...north, pieces: [] },
          { ...south, pieces: [] },
        ],
        {},
        [],
      ),
    ).toEqual([])
  })
})

it('however pieces are laid, a split is refused exactly when a piece is in no part or in two, or a part is empty', () => {
  const ids = ['a', 'b', 'c', 'd']
  const parts = fc.array(fc.subarray(ids), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(parts, (laid) => {
      const told = laid.map((own, index) => ({ name: `Del ${index}`, pieces: own }))
      const whole = ids.every((id) => laid.filter((own) => own.includes(id)).length === 1) && laid.every((own) => own.length > 0)
      expect(
        fields(
          told,
          {},
          ids.map((id) => piece(id)),
        ).length === 0,
      ).toBe(whole)
    }),
    { numRuns: 1_000 },
  )
})

describe('areas are merged', () => {
  const area = { municipality: 746, name: 'A', period: since2010, pieces: [] }
  const at = (areas: Parameters<typeof checkMerge>[0], day = '2016-01-01') => checkMerge(areas, day, '2016-02-22').map(({ field }) => field)

  it('two of one municipality, on a day that both are there', () => {
    expect(at([area, area])).toEqual([])
    expect(at([area])).toEqual(['with'])
    expect(at([area, { ...area, municipality: 101 }])).toEqual(['with'])
    expect(at([area, { ...area, period: { from: '2016-01-01', until: null } }])).toEqual(['day'])
    expect(at([area, area], '2017-01-01')).toEqual(['day'])
  })
})

it('an estate leaves on a day that it lies there', () => {
  const period = { from: '2012-01-01', until: '2015-01-01' }
  const at = (last: string) => checkLeaving(last, period).length
  expect([at('2011-12-31'), at('2012-01-01'), at('2014-12-31'), at('2015-01-01')]).toEqual([1, 0, 0, 1])
})

it.each([
  ['12 AB', '12ab'],
  ['7000bk', '7000bk'],
  [' 1 f ', '1f'],
  ['3æ', '3æ'],
  ['0a', null],
  ['ab', null],
  ['12abcd', null],
  ['1-2', null],
])('a cadastral number written %s is %s', (words, number) => {
  expect(parcelNumber(words)).toBe(number)
})
