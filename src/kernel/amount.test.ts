import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, englishMarks, hundredthsOf, isSum, readAmount, writeAmount } from './amount.ts'

const runs = { numRuns: 1_000 }
const largest = 100_000_000_000_000
const ore = (text: string): number | string => {
  const read = readAmount(text)
  return read.ok ? read.hundredths : read.fault
}
const amounts = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: largest }))

describe('amounts as people write them', () => {
  it('are read to the øre, with and without thousands apart', () => {
    const written = ['1.250.000', '1250000,50', '1 250 000', '1\u00a0250\u00a0000,5', '0', '0,01', '+12', '007']
    expect(written.map(ore)).toEqual([125_000_000, 125_000_050, 125_000_000, 125_000_050, 0, 1, 1_200, 700])
  })

  it('may be sums', () => {
    expect(['=210000-40000', '(1200+300)/2', '=210.000 − 40.000', '3*0,675+1/40', '2·3:6', '-(-5)', '2+3*4'].map(ore)).toEqual([
      17_000_000, 75_000, 17_000_000, 205, 100, 500, 1_400,
    ])
    expect(['=5', '5-3', '(5)', '-5', '5', '1.250,50', '5 − 3'].map(isSum)).toEqual([true, true, true, false, false, false, true])
  })

  it('say what is wrong with them', () => {
    expect(
      ['', ' = ', '12a', 'femten', '1.25', '1.2500', '1,2,3', '12.34.567', '(3', '3)', '4+', '*4', '5,', ',5', '7/0', '7/(2-2)'].map(ore),
    ).toEqual([
      'empty',
      'empty',
      'character',
      'character',
      'grouping',
      'grouping',
      'grouping',
      'grouping',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'zero',
      'zero',
    ])
    expect(['-1', '3-4', '1,005', '100/3', '1.000.000.000.000,01', '9'.repeat(300)].map(ore)).toEqual([
      'negative',
      'negative',
      'decimals',
      'decimals',
      'large',
      'large',
    ])
  })

  it('are read in English with the marks of English', () => {
    expect(readAmount('1,250,000.50', englishMarks)).toEqual({ ok: true, hundredths: 125_000_050 })
    expect(readAmount('1.250.000', englishMarks)).toEqual({ ok: false, fault: 'grouping' })
  })

  it('come back as they were written', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(undefined, englishMarks), (amount, marks) => {
        expect(readAmount(writeAmount(amount, marks), marks)).toEqual({ ok: true, hundredths: amount })
        expect(hundredthsOf(decimalText(amount))).toBe(amount)
      }),
      runs,
    )
  })

  it('add up exactly as whole øre do', () => {
    const terms = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 1_000_000_000 })), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(terms, (parts) => {
        const total = parts.reduce((sum, [plus, amount]) => sum + (plus ? amount : -amount), 0)
        const read = readAmount(`=${parts.map(([plus, amount]) => `${plus ? '+' : '-'}${writeAmount(amount)}`).join('')}`)
        expect(read).toEqual(total < 0 ? { ok: false, fault: 'negative' } : { ok: true, hundredths: total })
      }),
      runs,
    )
  })

  it('multiplied and divided by the same come to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 1, max: 10_000 }), (amount, by) => {
        expect(readAmount(`(${writeAmount(amount)}*${by})/${by}`)).toEqual({ ok: true, hundredths: amount })
        expect(readAmount(`${writeAmount(amount)}/${by}*${by}`)).toEqual({ ok: true, hundredths: amount })
      }),
      runs,
    )
  })

  it('no text makes the reading fail in another way than by saying why', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,+-*/()= −a'), maxLength: 250 }), (text) => {
        const read = readAmount(text)
        if (read.ok) expect(Number.isSafeInteger(read.hundredths) && read.hundredths >= 0 && read.hundredths <= largest).toBe(true)
        else expect(read.fault).toMatch(/^[a-z]+$/)
      }),
      runs,
    )
  })
})
