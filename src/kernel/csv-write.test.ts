import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './csv.ts'
import { csvKroner, writeCsv } from './csv-write.ts'

const cellsOf = (text: string): readonly (readonly string[])[] | null => {
  const read = readCsv(new TextEncoder().encode(text))
  return read.ok ? read.records.map(({ cells }) => cells) : null
}

describe('a file for spreadsheets', () => {
  it('begins with its mark, parts cells by semicolon and ends lines as Windows does', () => {
    expect(
      writeCsv([
        ['Navn', 'Beløb'],
        ['Budget 2016', csvKroner(2_520_000_000)],
      ]),
    ).toBe('\uFEFFNavn;Beløb\r\nBudget 2016;25200000,00\r\n')
  })

  it('never hands a formula over, and leaves numbers below zero alone', () => {
    expect(cellsOf(writeCsv([['=1+1', '@x', '-5,00', '-5+3']]))).toEqual([["'=1+1", "'@x", '-5,00', "'-5+3"]])
  })

  it('comes back as it was written', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', ',', '\n', ' ', '1') }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1 }), (rows) => {
        const head = ['a', 'b']
        expect(cellsOf(writeCsv([head, ...rows]))).toEqual([head, ...rows])
      }),
      { numRuns: 1_000 },
    )
  })
})
