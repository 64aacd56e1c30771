import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asShown, checkAmounts, checkDay, isHidden, type Range } from './figure.ts'

const share: Range = { unit: 'percent', minimum: '0.0000', maximum: '100.0000' }
const persons: Range = { unit: 'persons', minimum: '0', maximum: '99999999' }
const none = { amount: null, numerator: null, denominator: null }
const rule = { threshold: 5, zero: 'shown', denominator: 20, place: 50 } as const

const refusalsOf = (range: Range, given: Partial<typeof none> | Readonly<Record<string, string>>): readonly string[] => {
  const result = checkAmounts(range, { ...none, ...given })
  return result.ok ? [] : result.refusals.map(({ field, say }) => `${field}: ${say('da')}`)
}

describe('a figure as it can stand', () => {
  it('a share follows from its counts where it is not written', () => {
    expect(checkAmounts(share, { ...none, numerator: '45', denominator: '360' })).toEqual({
      ok: true,
      value: { amount: '12.5', numerator: '45', denominator: '360' },
    })
  })

  it('a written share agrees with its counts as far as its own decimals tell', () => {
    expect(refusalsOf(share, { amount: '33', numerator: '1', denominator: '3' })).toEqual([])
    expect(refusalsOf(share, { amount: '33.3', numerator: '1', denominator: '3' })).toEqual([])
    expect(refusalsOf(share, { amount: '33.4', numerator: '1', denominator: '3' })).toEqual([
      'amount: Tæller og nævner giver 33,33, ikke det tal.',
    ])
  })

  it('every share rounded to none, one or two decimals agrees with the counts that it was made of', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 2 }), (one, other, decimals) => {
        const [numerator, denominator] = [Math.min(one, other), other]
        // Rounded half up in whole numbers: floats decide nothing.
        const scale = 10 ** decimals
        const rounded = Math.floor((numerator * 100 * scale * 2 + denominator) / (denominator * 2))
        const amount =
          decimals === 0 ? String(rounded) : `${Math.floor(rounded / scale)}.${String(rounded % scale).padStart(decimals, '0')}`
        expect(refusalsOf(share, { amount, numerator: String(numerator), denominator: String(denominator) })).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('refuses what is nothing, too fine, outside its range, or broken persons', () => {
    expect(refusalsOf(share, {})).toEqual(['amount: Skriv et tal med komma, for eksempel 43,5.'])
    expect(refusalsOf(share, { amount: '1.23456' })).toEqual(['amount: Skriv højst fire decimaler.'])
    expect(refusalsOf(share, { amount: '100.1' })).toEqual(['amount: Tallet skal ligge fra 0 til 100.'])
    expect(refusalsOf(persons, { amount: '1.5' })).toEqual(['amount: Personer tælles i hele tal.'])
  })

  it('refuses counts that cannot be: more than all, of nobody, broken, or where there is no share', () => {
    expect(refusalsOf(share, { numerator: '5', denominator: '4' })).toEqual(['numerator: Tælleren kan ikke være større end nævneren.'])
    expect(refusalsOf(share, { numerator: '5' })).toEqual(['denominator: Skriv et antal over nul.'])
    expect(refusalsOf(share, { numerator: '1.5', denominator: '4' })).toEqual(['numerator: Tæller og nævner er hele antal.'])
    expect(refusalsOf(persons, { amount: '4', numerator: '1', denominator: '4' })).toHaveLength(1)
  })

  it('holds for a day that has come', () => {
    expect(checkDay('2026-06-01', '2026-06-01')).toEqual([])
    expect(checkDay('2026-06-02', '2026-06-01')).toHaveLength(1)
  })
})

describe('a figure as it is shown', () => {
  it('has the decimals that say something, a share one at least', () => {
    expect([asShown('percent', '12.0000'), asShown('percent', '12.3400'), asShown('persons', '1204.0000')]).toEqual([
      '12.0',
      '12.34',
      '1204',
    ])
  })

  it('is hidden where it tells of few persons, also of those that are not counted', () => {
    const told = (numerator: string, denominator: string) => ({ amount: '1', numerator, denominator })
    expect(isHidden('percent', told('3.00', '100.00'), rule)).toBe(true)
    expect(isHidden('percent', told('97.00', '100.00'), rule)).toBe(true)
    expect(isHidden('percent', told('30.00', '100.00'), rule)).toBe(false)
    expect(isHidden('persons', { ...none, amount: '4.0000' }, rule)).toBe(true)
    expect(isHidden('kroner', { ...none, amount: '4.0000' }, rule)).toBe(false)
  })
})
