import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanCsv } from './csv-scan.ts'
import type { Separator } from './table.ts'

const scan = (text: string, separator: Separator = ',') => scanCsv(text, 1, separator, true)
const cells = (text: string, separator: Separator = ',') => scan(text, separator).records.map((record) => record.cells)

describe('cutting separated text', () => {
  it('quotes keep separators, doubled quotes and line breaks', () => {
    expect(cells('a,b\n"x, y","say ""hi"""\n"two\r\nlines",z')).toEqual([
      ['a', 'b'],
      ['x, y', 'say "hi"'],
      ['two\r\nlines', 'z'],
    ])
  })

  it('the last cell may be empty, with and without a last line break', () => {
    for (const text of ['a,b\n1,', 'a,b\n1,\n']) {
      expect(cells(text)).toEqual([
        ['a', 'b'],
        ['1', ''],
      ])
    }
  })

  it('all three line breaks are read, and empty lines are skipped', () => {
    expect(cells('a,b\r\n1,2\r\n\r\n3,4\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
    expect(cells('a,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(cells('\n\n')).toEqual([])
  })

  it('a record is known by the line that it begins on, empty lines and lines in quotes counted', () => {
    expect(scan('a,b\n\n1,2\n"x\ny",2\n3,4').records.map(({ line }) => line)).toEqual([1, 3, 4, 6])
  })

  it('what cannot be read is refused with its line', () => {
    expect(scan('a,b\n1,"2').fault).toEqual({ line: 2, why: 'open' })
    expect(scan('a,b\n1,2\n"3" x,4').fault).toEqual({ line: 3, why: 'after' })
  })

  it('pieces give the same records as the whole, wherever the text is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', '\n', '\r', ' '), maxLength: 30 })
    fc.assert(
      fc.property(text, fc.nat(30), (written, place) => {
        const whole = scan(written)
        fc.pre(whole.fault === null)
        const first = scanCsv(written.slice(0, place), 1, ',', false)
        fc.pre(first.fault === null)
        const second = scanCsv(written.slice(0, place).slice(first.rest) + written.slice(place), first.line, ',', true)
        expect([...first.records, ...second.records]).toEqual(whole.records)
      }),
      { numRuns: 3_000 },
    )
  })

  it('what was written is what is read', () => {
    const unit = fc.constantFrom('a', 'ø', '"', ',', ';', '\t', '\n', '\r', ' ')
    const table = fc.array(fc.array(fc.string({ unit }), { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(table, fc.constantFrom<Separator>(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'), (rows, separator, end) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(end)
        expect(cells(text, separator)).toEqual(rows)
      }),
      { numRuns: 1_000 },
    )
  })
})
