import { describe, expect, it } from 'vitest'
import { judgedLists } from './area.ts'
import { breakIn, chartYears, criterionRows, lawChanged, withoutPopulation } from './criteria.ts'
import { hoejvangen, known, listing } from './examples.ts'

const judged = judgedLists(hoejvangen)
const rows = criterionRows(judged)

describe('the criteria of two lists side by side', () => {
  it('has a row for each that either law asked about, and nothing where the law did not ask', () => {
    expect(rows.map(({ id }) => id)).toEqual(['U', 'I', 'P', 'E', 'N'])
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.criterion.margin ?? null))).toEqual([
      ['1.3', '3.5'],
      ['-21', '-22.5'],
      ['0.29', '0.36'],
      [null, '0.3'],
      [null, '-9.9'],
    ])
    expect(rows[3]?.cells[0]).toBe(null)
  })

  it('tints the one that decided on the latest list, and no other', () => {
    const tinted = rows.flatMap(({ id, cells }) => cells.flatMap((cell, at) => (cell?.edge ? [`${id} ${at}`] : [])))
    expect(tinted).toEqual(['E 1'])
  })

  it('has a double line where the law changed', () => {
    const [before, after] = judged
    expect(after && lawChanged(before, after)).toBe(true)
    expect(before && lawChanged(undefined, before)).toBe(false)
  })

  it('names the population that is missing: of the deciding criterion, else of every age group', () => {
    expect(withoutPopulation(rows)).toEqual(['E'])
    const more = judgedLists([
      listing('2017-12-01', { residents: '2000', U: '43.5', I: '82.1', P: '2.52', E: '53', N: '51' }, 'vulnerable'),
    ])
    expect(withoutPopulation(criterionRows(more))).toEqual(['U', 'P', 'E'])
    const told = judged.map((one, at) =>
      at === 1 ? { ...one, listing: { ...one.listing, figures: { ...one.listing.figures, E: known('50.3', '520') } } } : one,
    )
    expect(withoutPopulation(criterionRows(told))).toEqual(['U', 'P'])
  })

  it('asks about origin beside the count from 2018 on', () => {
    const after = judgedLists([listing('2019-12-01', { residents: '1475', U: '39.4', I: '43.1', P: '1.55', E: '61', N: '64.3' }, 'none')])
    expect(criterionRows(after).map(({ id, cells }) => [id, cells[0]?.gate])).toEqual([
      ['U', false],
      ['I', true],
      ['P', false],
      ['E', false],
      ['N', false],
    ])
  })
})

describe('the years of the charts', () => {
  it('run to the list after the last figures, so that the gap is seen', () => {
    expect(chartYears(hoejvangen, judged)).toEqual([2013, 2014, 2015])
    expect(breakIn([2013, 2014, 2015])).toBe(2014)
  })

  it('are three at most, and none without figures', () => {
    const years = ['2013-10-01', '2014-12-01', '2015-12-01', '2016-12-01', '2017-12-01']
    const lists = years.map((day) => listing(day, { residents: '1204', U: '41' }, 'none', 'unknown'))
    expect(chartYears(lists, judgedLists(lists))).toEqual([2015, 2016, 2017])
    expect(chartYears([], [])).toEqual([])
  })
})
