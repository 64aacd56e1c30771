import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAmount, readAmount } from './amount.ts'

describe('a figure that somebody writes', () => {
  it.each([
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1.204', '1204'],
    ['1.204,50', '1204.5'],
    [' 1 204 ', '1204'],
    ['-3,25', '-3.25'],
    ['−3', '-3'],
    ['-0', '0'],
    ['0,0001', '0.0001'],
  ])('%j is read as %j', (written, read) => expect(readAmount(written)).toBe(read))

  it.each(['', '-', 'tolv', '1,2,3', '1.20', '12,00001', '12345678901', '1e3', '12 %'])('%j is no figure, or another one', (written) => {
    expect(readAmount(written)).toBe(written === '1.20' ? '1.2' : null)
  })

  it('every figure that can be kept is read back from its Danish form, exactly', () => {
    const kept = fc.tuple(fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n })).map(([units]) => {
      const [sign, digits] = [units < 0n ? '-' : '', String(units < 0n ? -units : units).padStart(5, '0')]
      const fraction = digits.slice(-4).replace(/0+$/, '')
      return { sign: units === 0n ? '' : sign, whole: digits.slice(0, -4), fraction }
    })
    fc.assert(
      fc.property(kept, fc.boolean(), ({ sign, whole, fraction }, dots) => {
        const plain = `${sign}${whole}${fraction && `.${fraction}`}`
        const written = `${sign}${dots ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole}${fraction && `,${fraction}`}`
        expect(readAmount(written)).toBe(plain)
        expect(isAmount(plain)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
