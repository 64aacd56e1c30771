import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from './area.ts'
import { known, listing } from './examples.ts'
import { personsTo } from './persons.ts'

const list = listing('2014-12-01', { residents: '1204', U: '43.5', I: '27.5', P: '3.06', E: '50.3', N: '64.9' }, 'vulnerable')
const criterion = (id: string) => {
  const found = judge(list, [list]).criteria.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('a distance in persons', () => {
  it('is counted where the source gives the persons: 252 of 500 is two persons over half', () => {
    expect(personsTo({ ...criterion('E'), value: '50.4' }, known('50.4', '500.00', '252.00'))).toEqual({ kind: 'exact', count: 2 })
  })

  it('takes one more person to reach a limit that is strict: 250 of 500 is not over half', () => {
    expect(personsTo({ ...criterion('E'), value: '50.0', met: false }, known('50.0', '500', '250'))).toEqual({ kind: 'exact', count: 1 })
  })

  it('takes no step past an inclusive limit to reach it, and one to leave it', () => {
    const inclusive = { ...criterion('P'), comparator: '>=' as const, threshold: '2' }
    expect(personsTo({ ...inclusive, value: '1.8', met: false }, known('1.8', '1000', '18'))).toEqual({ kind: 'exact', count: 2 })
    expect(personsTo({ ...inclusive, value: '2.0', met: true }, known('2.0', '1000', '20'))).toEqual({ kind: 'exact', count: 1 })
  })

  it('is about as many where only the population is known: 0.3 points of 520 persons are two', () => {
    expect(personsTo(criterion('E'), known('50.3', '520'))).toEqual({ kind: 'about', count: 2 })
  })

  it('is missing without a population, and income has no persons', () => {
    expect(personsTo(criterion('E'), known('50.3'))).toEqual({ kind: 'missing' })
    expect(personsTo(criterion('N'), known('64.9', '520'))).toEqual({ kind: 'none' })
  })

  it('is always the fewest that turn the criterion, whatever the counts', () => {
    const shares = fc.integer({ min: 1, max: 5_000 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))
    const limits = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(shares, limits, fc.constantFrom('>' as const, '>=' as const), ([counted, of], threshold, comparator) => {
        const meets = (persons: number): boolean => (comparator === '>' ? persons * 100 > threshold * of : persons * 100 >= threshold * of)
        const met = meets(counted)
        const asked = { ...criterion('E'), value: '0', threshold: String(threshold), comparator, met }
        const persons = personsTo(asked, known('0', String(of), String(counted)))
        if (persons.kind !== 'exact') throw new Error(persons.kind)
        const after = (count: number): boolean => meets(met ? counted - count : counted + count)
        expect(after(persons.count)).toBe(!met)
        expect(after(persons.count - 1)).toBe(met)
      }),
      { numRuns: 1_000 },
    )
  })
})
