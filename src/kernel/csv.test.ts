import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvResult, readCsv } from './csv.ts'

const read = (text: string): CsvResult => readCsv(new TextEncoder().encode(text))
const cells = (text: string) => {
  const result = read(text)
  return result.ok ? result.records.map((record) => record.cells) : result
}
const lines = (text: string) => {
  const result = read(text)
  return result.ok ? result.records.map((record) => record.line) : result
}

describe('reading separated text', () => {
  it('the header tells the separator', () => {
    expect(cells('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(cells('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(cells('"a;b",c\n1,2')).toEqual([
      ['a;b', 'c'],
      ['1', '2'],
    ])
  })

  it('quotes keep separators, doubled quotes and line breaks', () => {
    expect(cells('a,b\n"x, y","say ""hi"""\n"two\r\nlines",z')).toEqual([
      ['a', 'b'],
      ['x, y', 'say "hi"'],
      ['two\r\nlines', 'z'],
    ])
  })

  it('the last cell may be empty, with and without a last line break', () => {
    expect(cells('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ])
    expect(cells('a,b\n1,\n')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ])
    expect(cells('a,b\n,\n')).toEqual([
      ['a', 'b'],
      ['', ''],
    ])
  })

  it('a byte order mark, all three line breaks and empty lines are taken as they come', () => {
    expect(cells('\uFEFFa,b\r\n1,2\r\n\r\n3,4\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
    expect(cells('a,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(cells('')).toEqual([])
    expect(cells('\n\n')).toEqual([])
  })

  it('a record is known by the line that it begins on, empty lines and lines in quotes counted', () => {
    expect(lines('a,b\n\n1,2\n"x\ny",2\n3,4')).toEqual([1, 3, 4, 6])
  })

  it('what cannot be read is refused with its line', () => {
    expect(read('a,b\n1,"2')).toEqual({ ok: false, line: 2, problem: 'quote-not-closed' })
    expect(read('a,b\n1,2\n"3" x,4')).toEqual({ ok: false, line: 3, problem: 'text-after-quote' })
    const latin1 = Uint8Array.from(
      [...'a,b\n1,2\nK', 0xf8, ...'ge,2\n'].map((part) => (typeof part === 'number' ? part : part.charCodeAt(0))),
    )
    expect(readCsv(latin1)).toEqual({ ok: false, line: 3, problem: 'not-utf8' })
  })

  it('what was written is what is read', () => {
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', ';', '\n', '\r', ' ') }), { minLength: 2, maxLength: 4 }),
      {
        minLength: 1,
      },
    )
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(end)
        expect(cells(text)).toEqual(rows)
      }),
      { numRuns: 1_000 },
    )
  })
})
