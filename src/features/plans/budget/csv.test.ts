import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '#kernel/csv'
import { csvCell } from './csv.ts'

describe('a cell of a spreadsheet file', () => {
  it('that could be taken for a formula is made a text', () => {
    expect(['=1+1', '+45', '-3', '@sum', '\tx', 'Løn'].map(csvCell)).toEqual(["'=1+1", "'+45", "'-3", "'@sum", "'\tx", 'Løn'])
  })

  it('comes back as it was, whatever it holds, and never begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '=', '+', '-', '@', ' ', 'ø'), maxLength: 12 }), (text) => {
        const read = readCsv(new TextEncoder().encode(`x;${csvCell(text)}`))
        const cell = read.ok ? (read.records[0]?.cells[1] ?? null) : null
        expect(cell).toBe(/^[=+\-@]/.test(text) ? `'${text}` : text)
        expect(cell).not.toMatch(/^[=+\-@]/)
      }),
      { numRuns: 1_000 },
    )
  })
})
