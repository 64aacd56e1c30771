import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AreaFigures, evaluateYear, listYearOn, ruleSetOf, ruleSetOn, ruleSets } from './index.ts'

const hoejvangen: AreaFigures = { year: 2014, residents: '1204', U: '43.5', I: '27.5', P: '3.06', E: '50.3', N: '64.9' }
const lawOf = (id: string) => {
  const rules = ruleSets.find((one) => one.id === id)
  if (!rules) throw new Error(id)
  return rules
}

describe('figures judged by another law than that of their list', () => {
  it('Højvangen’s of 2014 by the law of 2021: one criterion of four is met, and the mean of 2014 would decide', () => {
    const judged = evaluateYear(hoejvangen, null, lawOf('R2021'))
    expect(judged).toMatchObject({ ruleSet: 'R2021', met: 1, needed: 2, status: 'unknown', missing: ['conviction_mean'] })
    expect(evaluateYear({ ...hoejvangen, convictionMean: '1.2' }, null, lawOf('R2021'))).toMatchObject({ met: 1, status: 'none' })
  })

  it('Højvangen’s of 2013 by the law of 2014 lack education and income', () => {
    const list: AreaFigures = { year: 2013, residents: '1199', U: '41.3', I: '29.0', P: '2.99', E: null, N: null }
    expect(evaluateYear(list, null, lawOf('R2014'))).toMatchObject({ met: 2, needed: 3, status: 'unknown', missing: ['E', 'N'] })
  })

  it('the law of the list is the one that holds unless another is asked for', () => {
    expect(evaluateYear(hoejvangen)).toEqual(evaluateYear(hoejvangen, null, ruleSetOf(2014)))
  })
})

describe('a share counted from persons', () => {
  it('is exact at the limit, though it has no end as a decimal', () => {
    const at = (share: string) => evaluateYear({ ...hoejvangen, E: share }).criteria.find(({ id }) => id === 'E')?.met
    expect(at('100/3')).toBe(false)
    expect(at('24550/491')).toBe(false)
    expect(at('24650/491')).toBe(true)
  })

  it('says the same as the decimal where it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const decimal = (hundredths / 100).toFixed(2)
        const [one, other] = [decimal, `${hundredths}/100`].map((U) => evaluateYear({ ...hoejvangen, U }))
        expect({ status: one?.status, margin: one?.criteria[0]?.margin?.replace(/\.?0+$/, '') }).toEqual({
          status: other?.status,
          margin: other?.criteria[0]?.margin?.replace(/\.?0+$/, ''),
        })
      }),
      { numRuns: 1_000 },
    )
  })

  it('with nobody to be a share of is an accident', () => {
    expect(() => evaluateYear({ ...hoejvangen, U: '1/0' })).toThrow(TypeError)
    expect(() => evaluateYear({ ...hoejvangen, U: '1/2/3' })).toThrow(TypeError)
  })
})

describe('the law and the list on a day', () => {
  it('no law held before the first list', () => {
    expect(ruleSetOn('2010-09-30')).toBe(null)
    expect(ruleSetOn('2010-10-01')?.id).toBe('R2010')
    expect(listYearOn('2010-09-30')).toBe(null)
  })

  it('early in 2014 the new law held while the latest list was still of the old one', () => {
    expect(ruleSetOn('2014-06-01')?.id).toBe('R2014')
    expect(listYearOn('2014-06-01')).toBe(2013)
    expect(listYearOn('2014-12-01')).toBe(2014)
  })
})
