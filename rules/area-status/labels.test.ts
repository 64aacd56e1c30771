import { describe, expect, it } from 'vitest'
import { convictionMeanOf, evaluateYear, lawBreaks, lawLabel, limitLabel, listDay, ruleSetOf, statusLabel } from './index.ts'

const empty = { residents: null, U: null, I: null, P: null, E: null, N: null }

describe('what the area page shows', () => {
  it('until 2017 the status bears the legal name of the time', () => {
    expect(statusLabel('vulnerable', 2014)('da')).toBe('Særligt udsat boligområde')
    expect(statusLabel('vulnerable', 2019)('da')).toBe('Udsat boligområde')
    expect(statusLabel('parallel', 2019)('da')).toBe('Ghettoområde')
    expect(statusLabel('transformation', 2021)('da')).toBe('Omdannelsesområde')
    expect(statusLabel('prevention', 2023)('da')).toBe('Forebyggelsesområde')
    expect(() => statusLabel('prevention', 2020)).toThrow(RangeError)
  })

  it('the line of statuses breaks where the law changed', () => {
    expect(lawBreaks(2010, 2024).map((one) => [one.year, one.before.id, one.after.id])).toEqual([
      [2014, 'R2010', 'R2014'],
      [2018, 'R2014', 'R2018'],
      [2021, 'R2018', 'R2021'],
    ])
    expect(lawBreaks(2014, 2017)).toEqual([])
  })

  it('limits are written with the decimals of the law, in Danish with a comma', () => {
    const { criteria, basis } = evaluateYear({ ...empty, year: 2014 })
    const written = basis.rules.vulnerable.criteria.map((limit, index) => criteria[index] && limitLabel(criteria[index], limit)('da'))
    expect(written).toEqual(['over 40', 'over 50', 'over 2,70', 'over 50', 'under 55'])
  })

  it('a limit that follows the mean says so, and gives the figure where the year has one', () => {
    const limit = ruleSetOf(2022).prevention?.criteria[1]
    if (!limit) throw new Error('The prevention test has no second criterion')
    const shown = (year: number) => {
      const criterion = evaluateYear({ ...empty, year }).preventionCriteria[1]
      return criterion && limitLabel(criterion, limit)('da')
    }
    expect(lawLabel(limit)('da')).toBe('mindst 2 × landsgennemsnittet')
    expect([shown(2022), shown(2023), shown(2024)]).toEqual(['mindst 1,45', 'mindst 1,57', 'mindst 2 × landsgennemsnittet'])
  })

  it('a value that sources disagree about is marked', () => {
    expect(convictionMeanOf(2019)).toMatchObject({ verified: false })
    expect(convictionMeanOf(2023)).toMatchObject({ verified: true })
    expect(convictionMeanOf(2024)).toBeNull()
  })

  it('lists came on 1 October until 2013 and come on 1 December since', () => {
    expect([listDay(2013), listDay(2014)]).toEqual(['2013-10-01', '2014-12-01'])
  })
})
