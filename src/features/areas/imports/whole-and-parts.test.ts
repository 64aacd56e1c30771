import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from './changes.ts'
import { heldPlan } from './held-plan.ts'
import { finderFor } from './register.ts'
import { context, nested, planOf } from './testing-plan.ts'

describe('a whole and its parts', () => {
  const pas = (place: string, count: string, year = '2011') => [place, year, 'Børn med fritidspas', count] as const
  const held = (known: readonly Figure[], ...rows: readonly (readonly string[])[]) => {
    const planned = heldPlan(planOf(finderFor(nested), ...rows), known, finderFor(nested))
    return planned.refused.map(({ row, say }) => `${row}: ${say('da')}`)
  }
  const known = (place: string, amount: string): Figure => ({
    place,
    version: 'v-2',
    day: '2011-12-31',
    amount,
    numerator: null,
    denominator: null,
  })
  const plan = (...rows: readonly (readonly string[])[]) => heldPlan(planOf(context.finder, ...rows), [], context.finder)

  it('refuses the whole whose areas are more, with its row and theirs', () => {
    const planned = plan(pas('Skanderborg', '10'), pas('Højvangen', '8'), pas('Mølleparken', '3'))
    expect(planned.entries.map(({ row }) => row)).toEqual([3, 4])
    expect(planned.refused.map(({ row, say }) => [row, say('da')])).toEqual([
      [2, 'områderne er tilsammen 11, og hele kommunen kun 10 (rækkerne 3, 4); ret den af dem, der er forkert'],
    ])
  })

  it('takes one that is as large as its areas, or larger, and holds no year against another', () => {
    expect(plan(pas('Skanderborg', '11'), pas('Højvangen', '8'), pas('Mølleparken', '3')).refused).toEqual([])
    expect(plan(pas('Skanderborg', '10'), pas('Højvangen', '8'), pas('Mølleparken', '3', '2012')).refused).toEqual([])
  })

  it('does so for the persons behind a share, and never for the share itself', () => {
    const share = (place: string, ...cells: readonly string[]) => [place, '2014', 'Børn i dagtilbud', ...cells] as const
    expect(plan(share('Skanderborg', '10', '10', '100'), share('Højvangen', '50', '50', '100')).refused.map(({ row }) => row)).toEqual([2])
    expect(plan(share('Skanderborg', '10', '', ''), share('Højvangen', '50', '', '')).refused).toEqual([])
  })

  it('refuses a municipality that is less than its areas, taken in before', () => {
    expect(held([known('p-1', '8'), known('p-2', '3')], pas('Skanderborg', '10'))).toEqual([
      '2: områderne er tilsammen 11 med det, der er registreret før, og hele kommunen kun 10; ret den af dem, der er forkert',
    ])
    expect(held([known('p-1', '8'), known('p-2', '3')], pas('Skanderborg', '11'))).toEqual([])
  })

  it('refuses the areas that would come to more than the municipality taken in before, and not those that become smaller', () => {
    const before = [known('p-5', '10'), known('p-1', '8'), known('p-2', '2')]
    expect(held(before, pas('Højvangen', '9'))).toEqual([
      '2: områderne bliver tilsammen 11, og hele kommunen er registreret med 10; ret den af dem, der er forkert',
    ])
    expect(held(before, pas('Højvangen', '7'), pas('Mølleparken', '4')).map((line) => line.slice(0, 1))).toEqual(['3'])
    expect(held(before, pas('Højvangen', '7'), pas('Mølleparken', '3'))).toEqual([])
    expect(held([known('p-5', '10')], pas('Højvangen', '8'), pas('Mølleparken', '2'))).toEqual([])
  })

  it('refuses both where a new municipality is too small, and its areas are more than the one recorded too', () => {
    expect(held([known('p-5', '9')], pas('Skanderborg', '10'), pas('Højvangen', '12')).map((line) => line.slice(0, 1))).toEqual(['2', '3'])
  })

  it('holds estates against the area that they lie in on the day', () => {
    expect(held([known('p-1', '5')], pas('Syd', '6'))).toEqual([
      '2: områdets afdelinger bliver tilsammen 6, og området er registreret med 5; ret den af dem, der er forkert',
    ])
    expect(held([{ ...known('p-1', '5'), day: '2010-12-31' }], pas('Syd', '6', '2010'))).toEqual([])
    expect(held([], pas('Højvangen', '5'), pas('Syd', '6')).map((line) => line.slice(0, 1))).toEqual(['2'])
  })

  it('does not count an area beside the one that it came of', () => {
    expect(held([known('p-5', '10'), known('p-1', '8')], pas('Nyvangen', '8'))).toEqual([])
    expect(held([known('p-5', '10'), known('p-2', '8')], pas('Nyvangen', '8'))).toHaveLength(1)
  })

  it('a file that repeats what is recorded is never refused, however wrong that is', () => {
    const before = [known('p-5', '10'), known('p-1', '12')]
    expect(held(before, pas('Skanderborg', '10'), pas('Højvangen', '12'))).toEqual([])
  })

  it('what goes in leaves no whole less than its parts that was not so before', () => {
    const name = { 'p-1': 'Højvangen', 'p-2': 'Mølleparken', 'p-5': 'Skanderborg', 'p-6': 'Syd', 'p-7': 'Nyvangen' }
    const counts = fc.dictionary(fc.constantFrom(...(Object.keys(name) as (keyof typeof name)[])), fc.nat(20))
    const sound = (amounts: Readonly<Record<string, number | undefined>>): boolean => {
      const of = (place: string) => amounts[place] ?? 0
      const areas = of('p-1') + of('p-2') + (amounts['p-1'] === undefined ? of('p-7') : 0)
      return (
        (amounts['p-5'] === undefined || (areas <= of('p-5') && of('p-6') <= of('p-5'))) &&
        (amounts['p-1'] === undefined || of('p-6') <= of('p-1'))
      )
    }
    fc.assert(
      fc.property(counts.filter(sound), counts, (before, after) => {
        const recorded = Object.entries(before).map(([place, amount]) => known(place, String(amount)))
        const rows = Object.entries(after).map(([place, amount]) => pas(name[place as keyof typeof name], String(amount)))
        const finder = finderFor(nested)
        const taken = heldPlan(planOf(finder, ...rows), recorded, finder).entries.map(({ place, amount }) => [place, Number(amount)])
        expect(sound({ ...before, ...Object.fromEntries(taken) })).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
