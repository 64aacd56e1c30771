import { describe, expect, it } from 'vitest'
import { bare, hoejvangen, listing } from '../area/examples.ts'
import { trendsOf } from './trend.ts'

describe('each criterion over the years of one law', () => {
  it('Højvangen has a run of 2013 and one of 2014 and 2015, never one line', () => {
    const trends = trendsOf(hoejvangen)
    expect(trends.map(({ rules, years }) => [rules.id, years])).toEqual([
      ['R2010', [2013]],
      ['R2014', [2014, 2015]],
    ])
    expect(trends[0]?.rows.map(({ limit }) => limit.id)).toEqual(['U', 'I', 'P'])
  })

  it('a year whose figures are not recorded is a gap, and so is one without a list', () => {
    const list = (year: number) => listing(`${year}-12-01`, { U: '41.0' }, 'none')
    const [trend] = trendsOf([list(2014), list(2017)])
    expect(trend?.rows[0]?.points.map(({ year, answered }) => [year, answered?.criterion.value ?? null])).toEqual([
      [2014, '41.0'],
      [2015, null],
      [2016, null],
      [2017, '41.0'],
    ])
  })

  it('the softer conditions of prevention areas have rows of their own from 2021', () => {
    const [trend] = trendsOf([listing('2022-12-01', { U: '35.0', I: '40.0' }, 'none')])
    expect(trend?.rows.map(({ test, limit }) => `${test} ${limit.id}`)).toEqual([
      ...['vulnerable U', 'vulnerable P', 'vulnerable E', 'vulnerable N', 'parallel I'],
      ...['prevention_gate I', 'prevention U', 'prevention P', 'prevention E', 'prevention N'],
    ])
  })

  it('without figures there is nothing to draw', () => {
    expect(trendsOf([bare('2015-12-01', 'none')])).toEqual([])
    expect(trendsOf([])).toEqual([])
  })
})
