import { describe, expect, it } from 'vitest'
import { addable, type Held } from './presence.ts'

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

  it('that nobody has counted have no period', () => {
    expect(addable(new Map())).toEqual({ period: null, kinds: [] })
  })
})
