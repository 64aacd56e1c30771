import { describe, expect, it } from 'vitest'
import { ruleSetOf } from '../../../../rules/area-status/index.ts'
import { bare, hoejvangen } from '../area/examples.ts'
import { runOf } from './run.ts'

const law = ruleSetOf(2023)
const parallel = (...years: readonly number[]) => years.map((year) => bare(`${year}-12-01`, 'parallel'))

describe('years in a row towards transformation', () => {
  it('Tåstrupgård 2023 alone: one year certain, and four to be found out', () => {
    expect(runOf(parallel(2023), 2023, law)).toMatchObject({ needed: 5, certain: 1, possible: 5, open: [2019, 2020, 2021, 2022] })
  })

  it('with four parallel years before it is complete', () => {
    expect(runOf(parallel(2019, 2020, 2021, 2022, 2023), 2023, law)).toMatchObject({ certain: 5, possible: 5, open: [] })
  })

  it('one year off begins the count anew, and what lies before it matters no more', () => {
    const run = runOf([...parallel(2020), bare('2021-12-01', 'vulnerable'), ...parallel(2022, 2023)], 2023, law)
    expect(run).toMatchObject({ certain: 2, possible: 2, open: [] })
  })

  it('an open year in the middle is named: it could join what stands on both sides', () => {
    expect(runOf(parallel(2019, 2020, 2022, 2023), 2023, law)).toMatchObject({ certain: 2, possible: 5, open: [2021] })
  })

  it('being vulnerable counted until 2017, being parallel since', () => {
    const years = runOf([bare('2017-12-01', 'vulnerable'), bare('2018-12-01', 'vulnerable')], 2018, ruleSetOf(2018))?.years
    expect(years?.slice(-2).map(({ counts }) => counts)).toEqual([true, false])
  })

  it('a law without transformation has no count', () => {
    expect(runOf(hoejvangen, 2014, ruleSetOf(2014))).toBe(null)
  })

  it('no list is counted from before the first', () => {
    expect(runOf([], 2012, law)?.years.map(({ year }) => year)).toEqual([2010, 2011, 2012])
  })
})
