import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import { cellOf } from '#sheets/cells'
import { formats } from '#text/format.ts'
import { writtenDay } from './written-day.ts'

const read = (text: string) => writtenDay(cellOf(text, 'comma'))

describe('a day in a cell', () => {
  it('is read however it was typed, where it can mean one day only', () => {
    const typed = [
      ...['2026-01-01', '01-01-2026', '1.1.2026', '1/1/2026', '1/1-2026', '01/01 2026', '1/1 - 2026', '20260101', '46023'],
      ...[
        '1. januar 2026',
        '1 jan. 2026',
        '1.januar 2026',
        'den 1. januar 2026',
        '01 JANUAR 2026',
        '1\u00a0January\u00a02026',
        '1. Jan, 2026',
      ],
    ]
    expect(typed.map((text) => [text, read(text)])).toEqual(typed.map((text) => [text, '2026-01-01']))
  })

  it('is none where the words may mean several, or no day that exists', () => {
    const typed = [
      '2026',
      '01-01-26',
      '1/26',
      'januar 2026',
      '1. ja 2026',
      '31. februar 2026',
      '32. maj 2026',
      '1. kvartal 2026',
      '12026',
      '20261301',
      '-46023',
      '46023,5',
    ]
    expect(typed.map((text) => [text, read(text)])).toEqual(typed.map((text) => [text, null]))
  })

  it('is the same from the words of our own pages in both languages, and from the number that a spreadsheet counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 73_050 }), (serial) => {
        const day = addDays('1899-12-30', serial)
        expect([read(formats.da.day(day)), read(formats.en.day(day)), read(String(serial))]).toEqual([day, day, day])
      }),
      { numRuns: 1_000 },
    )
  })
})
