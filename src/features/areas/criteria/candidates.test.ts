import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOf, ordered } from './candidates.ts'

const estate = (id: string, area: string | null = null) => ({ id, name: id, area })
const names = (groups: readonly (readonly { readonly id: string }[])[]) => groups.map((group) => group.map(({ id }) => id))

describe('candidates', () => {
  it('come with those that stand out first, then those that cannot be known, by how much they meet', () => {
    const of = (name: string, answer: boolean | null, met: number, possible = met) => ({ name, answer, met, possible })
    const list = [of('d', false, 1), of('c', null, 1, 3), of('b', true, 2), of('a', true, 3), of('e', null, 1, 4)]
    expect(ordered(list).map(({ name }) => name)).toEqual(['a', 'b', 'e', 'c', 'd'])
  })
})

describe('estates that stand out together', () => {
  it('are proposed as one area when they lie beside each other, also over a third', () => {
    const neighbours = [
      { one: 'a', other: 'b' },
      { one: 'c', other: 'b' },
      { one: 'd', other: 'x' },
    ]
    expect(names(groupsOf([estate('a'), estate('b'), estate('c'), estate('d')], neighbours))).toEqual([['a', 'b', 'c']])
  })

  it('are no proposal when all of them lie in one area, but are when a neighbour outside it stands out too', () => {
    expect(groupsOf([estate('a', 'area'), estate('b', 'area')], [])).toEqual([])
    expect(names(groupsOf([estate('a', 'area'), estate('b', 'area'), estate('c')], [{ one: 'c', other: 'b' }]))).toEqual([['a', 'b', 'c']])
  })

  it('each estate lies in one group at most, and neighbours never in two', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const pair = fc.record({ one: fc.constantFrom(...ids), other: fc.constantFrom(...ids) })
    fc.assert(
      fc.property(fc.subarray(ids), fc.array(pair, { maxLength: 8 }), (out, neighbours) => {
        const groups = names(
          groupsOf(
            out.map((id) => estate(id)),
            neighbours,
          ),
        )
        expect(new Set(groups.flat()).size).toBe(groups.flat().length)
        for (const { one, other } of neighbours) {
          if (one === other || !out.includes(one) || !out.includes(other)) continue
          expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
