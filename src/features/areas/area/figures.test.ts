import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asLimit, asMargin, asPublished, faultOf, readFigure } from './figures.ts'

describe('a stored figure', () => {
  it('is shown with the decimals of the official lists', () => {
    expect(asPublished('U', '43.5000')).toBe('43.5')
    expect(asPublished('I', '29.0000')).toBe('29.0')
    expect(asPublished('P', '2.9000')).toBe('2.90')
    expect(asPublished('E', '50.3100')).toBe('50.31')
    expect(asPublished('residents', '1204.0000')).toBe('1204')
  })

  it('has a margin with the same decimals, never rounded to nothing', () => {
    expect(asMargin('I', '-21')).toBe('-21.0')
    expect(asMargin('P', '0.36')).toBe('0.36')
    expect(asMargin('P', '-1.00333333333333333333')).toBe('-1.00')
    expect(asMargin('P', '0.00333333333333333333')).toBe('0.003')
    expect(asMargin('U', '0')).toBe('0.0')
  })

  it('has a limit as the law writes it, rounded where it follows from a mean', () => {
    expect(asLimit('2.70')).toBe('2.70')
    expect(asLimit('1.56666666666666666667')).toBe('1.57')
  })
})

describe('a number that somebody writes', () => {
  it.each([
    ['43,5', '43.5'],
    ['43.5', '43.5'],
    ['1.204', '1204'],
    ['1 204', '1204'],
    ['12.345,67', '12345.67'],
    [' 0,36 ', '0.36'],
  ])('%s is read', (words, number) => expect(readFigure(words)).toBe(number))

  it.each(['', 'mange', '-1', '1,2,3', '1.20.4', '4e2', '50 %'])('"%s" is not', (words) => expect(readFigure(words)).toBe(null))

  it('comes back as it was, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const fraction = String(cents).padStart(2, '0')
        const written = `${whole.toLocaleString('da-DK')},${fraction}`
        expect(readFigure(written)).toBe(`${whole}.${fraction}`)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a figure of a list', () => {
  it('is refused when it cannot be one', () => {
    expect(faultOf('U', { amount: '100.1' })).toBe('share')
    expect(faultOf('U', { amount: '43.555' })).toBe('decimals')
    expect(faultOf('residents', { amount: '1204.5' })).toBe('whole')
    expect(faultOf('N', { amount: '1001' })).toBe('large')
    expect(faultOf('P', { amount: 'x' })).toBe('number')
    expect(faultOf('E', { amount: '50.3', denominator: '0' })).toBe('population')
    expect(faultOf('E', { amount: '50.3', denominator: '100', numerator: '101' })).toBe('parts')
  })

  it('is taken at its limits: a share of 100, an income of more than the region', () => {
    expect(faultOf('U', { amount: '100' })).toBe(null)
    expect(faultOf('N', { amount: '104.2' })).toBe(null)
    expect(faultOf('E', { amount: '50.3', denominator: '520', numerator: '261.56' })).toBe(null)
  })
})
