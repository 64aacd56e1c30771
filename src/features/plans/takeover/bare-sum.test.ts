import { describe, expect, it } from 'vitest'
import { withSumDone } from './bare-sum.ts'

const formula = (text: string) => ({ text, number: null, kind: 'formula' }) as const
const done = (text: string) => withSumDone(formula(text))

describe('a sum in a cell', () => {
  it('of figures only is worked out exactly', () => {
    expect(
      [done('=100000+200000.5'), done('=0.1+0.2'), done('=(1200 + 300)/2'), done('=12*395')].map(({ kind, number, text }) => [
        kind,
        number,
        text,
      ]),
    ).toEqual([
      ['number', '300000.5', '300000,5'],
      ['number', '0.3', '0,3'],
      ['number', '750', '750'],
      ['number', '4740', '4740'],
    ])
  })

  it('that reads cells, calls anything, or does not come out stays a formula', () => {
    for (const text of ['=A1+2', '=SUM(1,2)', '=10/3', '=1/0', '=1-2', '=', '=(1', '=1e3']) expect(done(text)).toEqual(formula(text))
    const words = { text: '=1+1', number: null, kind: 'text' } as const
    expect(withSumDone(words)).toBe(words)
  })
})
