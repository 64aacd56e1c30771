import { describe, expect, it } from 'vitest'
import { backwardTo, whenOf } from './backward.ts'

describe('from the start backwards', () => {
  it('each step says why, when, how long yet, and what no source confirms', () => {
    const { rows } = backwardTo('2016-12-01', '2016-01-15')
    expect(rows.map((row) => [row.step, whenOf(row)('da').replaceAll('\u00a0', ' '), row.left])).toEqual([
      ['begin', '1. juni 2015', -228],
      ['recommendation', '1. januar 2016', -14],
      ['prequalification', '1. juli 2015 til 1. januar 2016', -14],
      ['meetings', '4. august 2016', 202],
      ['application', '1. september 2016', 230],
      ['start', '1. december 2016', 321],
    ])
    expect(rows.find(({ step }) => step === 'application')?.doubt?.('da')).toBe(
      'ikke bekræftet: Udledt af ét forløb; fonden har ikke sagt en frist',
    )
    expect(rows.find(({ step }) => step === 'start')?.doubt).toBeNull()
  })

  it('a start after the last rules follows them, and says from when on none were found', () => {
    const { after, period } = backwardTo('2028-01-01', '2026-11-26')
    expect([after, period.id]).toEqual([2026, 'lbf-2019-26'])
    expect(backwardTo('2020-01-01', '2018-01-01').after).toBeNull()
  })
})
