import { describe, expect, it } from 'vitest'
import { checkSet, criteriaFrom } from './draft.ts'

const row = { measure1: 'presence:kind', against1: 'municipality', comparator1: 'at_least', amount1: '1,5', weight1: '2' }

const faults = (words: Readonly<Record<string, string>>): readonly string[] => {
  const read = criteriaFrom(words)
  return read.ok ? [] : read.refusals.map(({ field, say }) => `${field}: ${say('da')}`)
}

describe('the criteria of a form', () => {
  it('are read exactly, with empty rows left out', () => {
    const read = criteriaFrom({ ...row, measure3: 'signals', amount3: '3' })
    expect(read).toEqual({
      ok: true,
      value: [
        { measure: 'presence', of: 'kind', against: 'municipality', comparator: 'at_least', amount: '1.5', years: null, weight: 2 },
        { measure: 'signals', of: null, against: 'number', comparator: 'at_least', amount: '3', years: null, weight: 1 },
      ],
    })
  })

  it('none at all, an amount without a measure, and what cannot be held against are refused at their fields', () => {
    expect(faults({})).toEqual(['measure1: Skriv mindst ét kriterium.'])
    expect(faults({ amount2: '3' })).toEqual(['measure2: Vælg, hvad der måles.'])
    expect(faults({ ...row, measure1: 'signals' })).toEqual(['against1: Det kan målet ikke holdes op mod.'])
    expect(faults({ ...row, against1: 'own_past' })).toEqual(['against1: Det kan målet ikke holdes op mod.'])
    for (const amount1 of ['0', '-1', 'meget', '1,23456', ''])
      expect(faults({ ...row, amount1 })).toEqual(['amount1: Skriv et tal over 0 med højst fire decimaler.'])
    expect(faults({ ...row, weight1: '10' })).toEqual(['weight1: Vægten er et helt tal fra 1 til 9.'])
  })

  it('more weight than there is cannot be needed, and a kind must be one of the municipality', () => {
    const read = criteriaFrom(row)
    if (!read.ok) throw new Error('The row is right')
    expect(checkSet(3, read.value, ['kind']).map(({ say }) => say('da'))).toEqual(['Kriterierne har kun vægten 2 tilsammen.'])
    expect(checkSet(2, read.value, ['other'])).toHaveLength(1)
    expect(checkSet(2, read.value, ['kind'])).toEqual([])
  })
})
