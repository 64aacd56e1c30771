import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '#text/format.ts'
import { cellOf, dayIn, decimalOf, numberIn } from './cells.ts'

describe('a number in a cell', () => {
  it('is exact, and read by the mark that parts its decimals', () => {
    expect(['1.204', '41,3', '−2,50', '1 204,5', '0101', '12,5 %', '+7', '-0'].map((text) => numberIn(text, 'comma'))).toEqual([
      '1204',
      '41.3',
      '-2.50',
      '1204.5',
      '101',
      '12.5',
      '7',
      '0',
    ])
    expect(['1,204', '41.3', '0.675', '1 204.5'].map((text) => numberIn(text, 'point'))).toEqual(['1204', '41.3', '0.675', '1204.5'])
  })

  it('is none when its thousands do not stand in threes, or it has words', () => {
    expect(['1.20', '12.2024', '1,2,3', 'ca. 12', '1e5', ',5', '5,', '12 kr.'].map((text) => numberIn(text, 'comma'))).toEqual(
      Array(8).fill(null),
    )
  })

  it('comes back from how our own pages write it', () => {
    const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`)
    fc.assert(
      fc.property(decimals, (text) => {
        const same = text.replace(/^-(?=[0.]+$)/, '')
        expect(numberIn(formats.da.number(text), 'comma')).toBe(same)
        expect(numberIn(formats.en.number(text), 'point')).toBe(same)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('what parts decimals', () => {
  const told = (texts: readonly string[], separator: ';' | ',' = ';') => decimalOf(texts, separator)

  it('is told by numbers that can only be read in one way', () => {
    expect(told(['1.204', '41,3'])).toEqual({ decimal: 'comma', doubt: null })
    expect(told(['1.204', '0.675'])).toEqual({ decimal: 'point', doubt: null })
    expect(told(['1.204.000'])).toEqual({ decimal: 'comma', doubt: null })
    expect(told(['12', '13'])).toEqual({ decimal: 'comma', doubt: null })
  })

  it('is doubtful where a mark stands before three digits only, or where both marks are used', () => {
    expect(told(['1.204', '3.500'])).toEqual({ decimal: 'comma', doubt: 'decimal' })
    expect(told(['1.204', '3.500'], ',')).toEqual({ decimal: 'point', doubt: 'decimal' })
    expect(told(['1,5', '2,5', '0.5'])).toEqual({ decimal: 'comma', doubt: 'decimal' })
  })
})

it('days are read as Danes and as machines write them, and must exist', () => {
  expect(['2024-02-29', '29-02-2024', '29.2.2024', '29/2/2024', '2024-02-29 13:30'].map(dayIn)).toEqual(Array(5).fill('2024-02-29'))
  expect(['2023-02-29', '31-04-2024', '1.2-2024', '2024-02-29x'].map(dayIn)).toEqual(Array(4).fill(null))
})

it('a cell is told apart: no figure, a formula, what a spreadsheet could not work out, a day, a text', () => {
  const kinds = ['', '..', '•', '=A1', '#I/T', '31-12-2024', 'Møllen', '#3'].map((text) => cellOf(text, 'comma').kind)
  expect(kinds).toEqual(['empty', 'empty', 'empty', 'formula', 'error', 'date', 'text', 'text'])
})
