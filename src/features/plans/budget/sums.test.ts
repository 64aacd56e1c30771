import { describe, expect, it } from 'vitest'
import type { LineDocument } from '../document.ts'
import { countsWords, sumsOf, waitsWords } from './sums.ts'

const line = (more: Partial<LineDocument>): LineDocument => ({
  ...{ id: 'line', position: 1, category: 'Løn', source: 'fund', kind: 'cash', rate: null, manager: null, confirmed: false, cells: [] },
  ...more,
})
const cash = line({
  cells: [
    { year: 2024, amount: 100_050, hours: null },
    { year: 2025, amount: 200_000, hours: null },
  ],
})
const hours = (confirmed: boolean) =>
  line({
    ...{ id: 'hours', kind: 'hours', source: 'municipalitySubAgreements', rate: 40_000, manager: 'SSP', confirmed },
    cells: [{ year: 2024, amount: null, hours: '2.5' }],
  })

describe('what a budget comes to', () => {
  it('is planned with every hour, and counts only those that are confirmed', () => {
    expect(sumsOf([cash, hours(false)])).toEqual({ planned: 400_050, counts: 300_050, waits: 100_000 })
    expect(sumsOf([cash, hours(true)])).toEqual({ planned: 400_050, counts: 400_050, waits: 0 })
    expect(sumsOf([])).toEqual({ planned: 0, counts: 0, waits: 0 })
  })

  it('says where the two differ, and nothing where they do not', () => {
    expect(waitsWords(sumsOf([cash, hours(true)]))).toBeNull()
    expect(countsWords(sumsOf([cash]))).toBeNull()
    const both = sumsOf([cash, hours(false)])
    expect(countsWords(both)?.('da')).toBe('tæller nu 3.000,50')
    expect(waitsWords(both)?.('da')).toBe(
      'Heraf 1.000 kr. i timer, som lederen ikke har bekræftet. De tæller ikke med endnu: 3.000,50 kr. tæller nu.',
    )
  })
})
