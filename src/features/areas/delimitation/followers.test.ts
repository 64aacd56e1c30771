import { describe, expect, it } from 'vitest'
import { checkCases, checkFollowers, type Follower, placesOf } from './followers.ts'

const effort = (id: string, ...estates: readonly string[]): Follower => ({ kind: 'effort', id, area: 'a', name: id, estates, count: 1 })
const parts = [
  { name: 'Nord', pieces: ['n1', 'n2'] },
  { name: 'Syd', pieces: ['s1'] },
]
const part = (follower: Follower, chosen: Readonly<Record<string, number>> = {}) => placesOf([follower], parts, chosen)[0]?.[1]

describe('what is under way when an area is split', () => {
  it('follows its estates where they lie together, unless somebody says otherwise', () => {
    expect(part(effort('e', 'n1', 'n2'))).toBe(0)
    expect(part(effort('e', 's1'))).toBe(1)
    expect(part(effort('e', 's1'), { e: 0 })).toBe(0)
  })

  it('is asked about where its estates part, where it names none, and where the answer is no part', () => {
    for (const one of [effort('e', 'n1', 's1'), effort('e'), effort('e', 'elsewhere')]) expect(part(one)).toBeNull()
    expect(part(effort('e'), { e: 2 })).toBeNull()
    expect(checkFollowers(placesOf([effort('e')], parts, {})).map(({ field, say }) => [field, say('da')])).toEqual([
      ['follows_e', 'Vælg, hvor det går videre: e.'],
    ])
  })

  it('cannot be two cases in one area', () => {
    const held = (id: string): Follower => ({ kind: 'case', id, area: id, name: id, estates: [], count: 1 })
    expect(checkCases([held('a')])).toEqual([])
    expect(checkCases([held('a'), held('b')]).map(({ field }) => field)).toEqual(['with'])
  })
})
