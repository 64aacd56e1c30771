import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { kroner, optionalAnyText, optionalDay, optionalId, optionalKroner, optionalText, text, year } from './fields.ts'

const read = (words: string, zero = false): number | string => {
  const parsed = kroner({ zero }).safeParse(words)
  return parsed.success ? parsed.data : (parsed.error.issues[0]?.message ?? '')
}

describe('an amount in kroner', () => {
  it('is read as people write it, to the øre', () => {
    expect(
      ['10.600.000', '10600000,00', ' 25.200.000,00 kr.', 'kr. 1.250,5', '500,-', '=210000-40000'].map((words) => read(words)),
    ).toEqual([1_060_000_000, 1_060_000_000, 2_520_000_000, 125_050, 50_000, 17_000_000])
  })

  it('says of each fault what is wrong', () => {
    expect(['', 'mange', '10.60', '5+', '-5', '1,005', '9999999999999', '0'].map((words) => read(words))).toEqual([
      'field.required',
      'field.amount.character',
      'field.amount.grouping',
      'field.amount.unfinished',
      'field.amount.negative',
      'field.amount.decimals',
      'field.amount.large',
      'field.amount.positive',
    ])
  })

  it('may be nothing where nothing has a meaning', () => {
    expect(read('0', true)).toBe(0)
    expect(read('0,00 kr.', true)).toBe(0)
  })
})

describe('words', () => {
  const wrong = (schema: z.ZodType, words: string) => schema.safeParse(words).error?.issues.map(({ message }) => message) ?? []

  it('hold no civil registration number, wherever it stands in them, and say so once', () => {
    for (const schema of [text(), optionalText()]) {
      expect(wrong(schema, 'Projektleder 010190-1234')).toEqual(['field.person'])
      expect(wrong(schema, 'Projektleder, 8888 8888')).toEqual([])
      expect(wrong(schema, `010190-1234${'x'.repeat(300)}`)).toEqual(['field.long'])
    }
    expect(text().parse(' Klubben ')).toBe('Klubben')
    expect([optionalText().parse(undefined), optionalText().parse(' ')]).toEqual([null, null])
  })

  it('that are read as something else are judged as that: figures, days, ids', () => {
    expect(optionalAnyText().parse('10.12901234')).toBe('10.12901234')
    expect(optionalKroner().parse('1012901234')).toBe(101_290_123_400)
    expect(optionalId().parse('01a21c6e-df2f-790e-bcd1-ab1201901234')).toBe('01a21c6e-df2f-790e-bcd1-ab1201901234')
    expect(
      optionalDay()
        .safeParse('010190-1234')
        .error?.issues.map(({ message }) => message),
    ).toEqual(['field.day'])
  })
})

describe('a year', () => {
  it('is one that budgets are made for', () => {
    expect(['1990', '2016', '2199'].map((words) => year().parse(words))).toEqual([1990, 2016, 2199])
    expect(['1989', '2200', '16', 'i år', ''].filter((words) => year().safeParse(words).success)).toEqual([])
  })
})
