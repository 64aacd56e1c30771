import { describe, expect, it } from 'vitest'
import { knownDate, type WrittenDate } from './event-date.ts'

const today = '2016-02-22'

const read = (year: string, month: string | null = null, day: string | null = null) => knownDate({ year, month, day }, today)

const refusal = (written: WrittenDate): string => {
  const result = knownDate(written, today)
  return result.ok ? 'read' : result.refusals.map(({ field, say }) => `${field}: ${say('da')}`).join()
}

describe('the date of an event', () => {
  it('is known as far as it is written', () => {
    expect(read('2014')).toEqual({ ok: true, value: { day: '2014-01-01', precision: 'year' } })
    expect(read('2014', '6')).toEqual({ ok: true, value: { day: '2014-06-01', precision: 'month' } })
    expect(read('2016', '02', '22.')).toEqual({ ok: true, value: { day: '2016-02-22', precision: 'day' } })
  })

  it('is refused at the part that is wrong', () => {
    expect(refusal({ year: '14', month: null, day: null })).toBe('year: Skriv et årstal med fire cifre, for eksempel 2014.')
    expect(refusal({ year: '2014', month: null, day: '3' })).toBe('month: Vælg måneden, når dagen er skrevet.')
    expect(refusal({ year: '2014', month: '13', day: null })).toMatch(/^month: /)
    expect(refusal({ year: '2014', month: '2', day: '32' })).toBe('day: Skriv dagen som et tal fra 1 til 31.')
    expect(refusal({ year: '2015', month: '2', day: '29' })).toBe('day: Den dag findes ikke i måneden.')
    expect(refusal({ year: '2016', month: '3', day: null })).toBe('year: Det er ikke sket endnu.')
  })
})
