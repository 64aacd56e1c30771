import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Feature, features, type Likened, nearestTo, usualFeatures } from './twin.ts'

const nothing = Object.fromEntries(features.map((feature) => [feature, null])) as Record<Feature, null>
const area = (slug: string, known: Partial<Record<Feature, number>>): Likened => ({ slug, features: { ...nothing, ...known } })

const own = area('her', { residents: 1200, U: 40, E: 50 })

describe('the nearest area', () => {
  it('is the one with the smallest difference over the features chosen', () => {
    const others = [
      area('stort', { residents: 5000, U: 40, E: 50 }),
      area('ens', { residents: 1250, U: 41, E: 50 }),
      area('andet', { residents: 1200, U: 20, E: 30 }),
    ]
    expect(nearestTo(own, others, usualFeatures).map(({ area: { slug } }) => slug)).toEqual(['ens', 'stort', 'andet'])
    expect(nearestTo(own, others, ['U', 'E'])[0]?.area.slug).toBe('stort')
  })

  it('is never the area itself, nor one of which little is known', () => {
    const others = [own, area('ukendt', { residents: 1200 }), area('halvt', { residents: 1300, U: 42 })]
    expect(nearestTo(own, others, usualFeatures).map(({ area: { slug } }) => slug)).toEqual(['halvt'])
  })

  it('says how far apart each feature is, and what is not known', () => {
    const [twin] = nearestTo(own, [area('halvt', { residents: 1300, U: 42 })], usualFeatures)
    expect(twin?.by.map(({ feature, apart }) => [feature, apart === null])).toEqual([
      ['residents', false],
      ['U', false],
      ['E', true],
    ])
  })

  it('without any figure of its own an area has no twin', () => {
    expect(nearestTo(area('tomt', {}), [own], usualFeatures)).toEqual([])
  })
})

const someArea = fc
  .record({
    slug: fc.stringMatching(/^[a-z]{1,6}$/),
    residents: fc.option(fc.nat(5_000)),
    U: fc.option(fc.nat(100)),
    E: fc.option(fc.nat(100)),
  })
  .map(({ slug, ...known }): Likened => ({ slug, features: { ...nothing, ...known } }))
const some = fc.uniqueArray(someArea, { selector: ({ slug }) => slug, maxLength: 30 })

describe('for all areas', () => {
  it('the order of the others makes no difference', () => {
    fc.assert(
      fc.property(someArea, some, (one, others) => {
        expect(nearestTo(one, others.toReversed(), usualFeatures)).toEqual(nearestTo(one, others, usualFeatures))
      }),
      { numRuns: 1_000 },
    )
  })

  it('one that is the same in all is first, at no distance', () => {
    fc.assert(
      fc.property(someArea, some, (one, others) => {
        const twins = nearestTo(one, [...others.filter(({ slug }) => slug !== '0'), { ...one, slug: '0' }], usualFeatures)
        if (usualFeatures.some((feature) => one.features[feature] !== null)) expect(twins[0]?.distance).toBe(0)
      }),
      { numRuns: 1_000 },
    )
  })
})
