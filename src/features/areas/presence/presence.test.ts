import { describe, expect, it } from 'vitest'
import { addable, type Held, unlike } from './presence.ts'

const held = (kind: string, from: string, until: string | null): [string, Held] => [
  kind,
  { kind, period: { from, until }, system: 'x', manner: 'sums', matched: 'all', example: false },
]

describe('services of several kinds', () => {
  it('are added up where they are of the newest period, and nothing of another year is', () => {
    const of = new Map([
      held('care', '2015-01-01', '2016-01-01'),
      held('school', '2014-01-01', '2015-01-01'),
      held('jobs', '2015-01-01', '2016-01-01'),
    ])
    expect(addable(of)).toEqual({ period: { from: '2015-01-01', until: '2016-01-01' }, kinds: ['care', 'jobs'] })
  })

  it('of a half year are not added to those of a whole one that ends with it', () => {
    const of = new Map([held('care', '2015-01-01', '2016-01-01'), held('school', '2015-07-01', '2016-01-01')])
    expect(addable(of).kinds).toEqual(['school'])
  })

  it('of a later half year, a few of them, leave the sum of all the others as it was', () => {
    const of = new Map([
      ...['care', 'school', 'leisure'].map((kind) => held(kind, '2014-01-01', '2015-01-01')),
      ...['jobs', 'family'].map((kind) => held(kind, '2015-01-01', '2015-07-01')),
    ])
    expect(addable(of)).toEqual({ period: { from: '2014-01-01', until: '2015-01-01' }, kinds: ['care', 'school', 'leisure'] })
    expect(unlike([...of.values()].map(({ period }) => period))).toBe(true)
    expect(
      unlike([
        { from: '2015-01-01', until: '2016-01-01' },
        { from: '2016-01-01', until: '2017-01-01' },
      ]),
    ).toBe(false)
  })

  it('that nobody has counted have no period', () => {
    expect(addable(new Map())).toEqual({ period: null, kinds: [] })
  })
})
