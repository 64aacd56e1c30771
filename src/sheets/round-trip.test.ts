import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '#text/language.ts'
import { csvStream, csvText } from './csv-write.ts'
import { readTable } from './read.ts'
import type { Column, OutCell, Sheet } from './sheet.ts'
import { allRows, type Choices } from './table.ts'
import { xlsxBytes } from './xlsx-write.ts'

const column = (key: string, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  key,
  title: (language) => `${key} (${language})`,
  kind,
  ...more,
})
const columns = [column('sted', 'text'), column('note', 'text'), column('tal', 'number', { decimals: 1 }), column('dag', 'day')]
const sheetOf = (rows: readonly (readonly OutCell[])[]): Sheet<readonly (readonly OutCell[])[]> => ({ name: () => 'Tal', columns, rows })

const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    'Å',
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '"',
    "'",
    ';',
    ',',
    '|',
    ' ',
    '1',
    '.',
    '＝',
    '_x0041_',
    '<',
    '&',
    '\u0007',
    '😀',
  ),
  maxLength: 12,
})
const decimal = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(9_999))
  .map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${part}`))
const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const row = fc.tuple(
  hostile.map((text) => `x${text}`),
  fc.option(hostile),
  fc.option(decimal),
  fc.option(day),
)
const table = fc.array(row, { minLength: 1, maxLength: 6 })

/** What a row says: its texts without spaces around them, its numbers without what writing adds. */
const plain = (text: string | null): string => (text ?? '').trim()
const number = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .replace(/^-0$/, '0')
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '')
const meant = ([place, note, figure, date]: readonly (string | null)[]) => [
  plain(place ?? null),
  plain(note ?? null),
  number(figure ?? null),
  date ?? '',
]

const readBack = async (bytes: Uint8Array, choices: Choices) => {
  const result = await readTable(bytes, choices)
  if (!result.ok) throw new Error(result.refusals.map(({ say }) => say('en')).join())
  const all = await allRows(result.table)
  if (!all.ok) throw new Error(all.refusals.map(({ say }) => say('en')).join())
  const rows = all.rows.map(({ cells: [place, note, figure, date] }) => [
    plain(place?.text ?? ''),
    plain(note?.text ?? ''),
    number(figure?.number ?? null),
    date?.text,
  ])
  return { header: result.table.header, rows, cells: all.rows.flatMap(({ cells }) => cells) }
}

describe('what is written is what is read', () => {
  it.each([
    ['da', false],
    ['en', false],
    ['da', true],
  ] as const)('as text in %s, for machines: %s', async (language, machine) => {
    const choices: Choices = { separator: machine ? ',' : ';', decimal: !machine && language === 'da' ? 'comma' : 'point' }
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const back = await readBack(new TextEncoder().encode(csvText(sheetOf(rows), { language, machine })), choices)
        expect(back.header).toEqual(columns.map(({ key }) => (machine ? key : `${key} (${language})`)))
        expect(back.rows).toEqual(rows.map(meant))
        expect(back.cells.filter(({ kind }) => kind === 'formula')).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom<Language>('da', 'en'), async (rows, language) => {
        const back = await readBack(await xlsxBytes({ sheets: [sheetOf(rows)], about: [] }, language), { sheet: 'Tal', headerRow: 1 })
        expect(back.rows).toEqual(rows.map(meant))
        expect(back.cells.filter(({ kind }) => kind === 'formula' || kind === 'error')).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a text file', () => {
  it('begins with its mark, parts cells by semicolon and ends lines as Windows does; machines get it bare', () => {
    const sheet = sheetOf([['Øst', '=1+1', '1204.5', '2024-02-29']])
    expect(csvText(sheet, { language: 'da' })).toBe("\uFEFFsted (da);note (da);tal (da);dag (da)\r\nØst;'=1+1;1204,5;2024-02-29\r\n")
    expect(csvText(sheet, { language: 'en' })).toContain("Øst;'=1+1;1204.5;2024-02-29")
    expect(csvText(sheet, { language: 'da', machine: true })).toBe("sted,note,tal,dag\r\nØst,'=1+1,1204.5,2024-02-29\r\n")
  })

  it('leaves numbers below zero alone, and signs in their place stand as they are', () => {
    expect(csvText(sheetOf([['x', '-5+3', '-5', null]]), { language: 'da' })).toContain("x;'-5+3;-5;\r\n")
    expect(csvText(sheetOf([['x', null, '•', null]]), { language: 'da' })).toContain('x;;•;\r\n')
    expect(csvText(sheetOf([['x', null, '=1', null]]), { language: 'da' })).toContain("x;;'=1;\r\n")
  })

  it('is written while its rows come', async () => {
    let asked = 0
    const rows = async function* () {
      for (; asked < 100_000; asked += 1) yield [`sted ${asked}`, null, `${asked}`, null]
    }
    const reader = csvStream({ name: () => 'Tal', columns, rows: rows() }, { language: 'da' }).getReader()
    await reader.read()
    expect(asked).toBeLessThan(20_000)
    await reader.cancel()
  })
})

describe('a workbook', () => {
  it('explains its columns on a sheet of its own, has its head frozen, and numbers and days with formats', async () => {
    const explained = [
      column('sted', 'text', { meaning: () => 'Hvor' }),
      column('tal', 'number', { decimals: 1, unit: () => 'procent', meaning: () => 'Hvor meget' }),
      column('dag', 'day'),
    ]
    const bytes = await xlsxBytes(
      {
        sheets: [{ name: () => 'A/B', columns: explained, rows: [['Øst', '2.5', '2024-02-29']] }],
        about: [[() => 'Kilde', () => 'Eksempel']],
      },
      'da',
    )
    const { default: Excel } = await import('exceljs')
    const book = new Excel.Workbook()
    await book.xlsx.load(bytes.buffer as ArrayBuffer)
    const [sheet, definitions] = book.worksheets
    expect([sheet?.name, sheet?.views[0]?.state, sheet?.getCell('B2').numFmt, sheet?.getCell('C2').numFmt]).toEqual([
      'A B',
      'frozen',
      '#,##0.0',
      'dd-mm-yyyy',
    ])
    expect([sheet?.getCell('B2').value, sheet?.getCell('C2').value]).toEqual([2.5, new Date('2024-02-29T00:00:00Z')])
    expect(definitions?.name).toBe('Forklaring')
    expect(definitions?.getSheetValues().slice(2)).toEqual([
      [undefined, 'sted (da)', 'Hvor'],
      [undefined, 'tal (da)', 'Hvor meget', 'procent'],
      [undefined, 'dag (da)'],
      [undefined, 'Kilde', 'Eksempel'],
    ])
  })

  it('keeps a number exact that has more digits than a workbook can', async () => {
    const bytes = await xlsxBytes({ sheets: [sheetOf([['x', null, '1234567890123456789.5', null]])], about: [] }, 'da')
    const result = await readTable(bytes)
    const all = result.ok ? await allRows(result.table) : null
    expect(all?.ok && all.rows[0]?.cells[2]).toEqual({ text: '1234567890123456789.5', number: '1234567890123456789.5', kind: 'number' })
  })

  it('a row that cannot be had ends the file with an error, not as if it were whole', async () => {
    const rows = async function* () {
      yield ['x', null, null, null] as const
      throw new Error('the database is gone')
    }
    await expect(xlsxBytes({ sheets: [{ name: () => 'Tal', columns, rows: rows() }], about: [] }, 'da')).rejects.toThrow(
      'the database is gone',
    )
  })
})
