import { describe, expect, it } from 'vitest'
import { xlsxBytes } from '#sheets/xlsx-write'
import { sheetTitle } from './layout.ts'
import { markedBook } from './marked.ts'
import { readBook } from './read-book.ts'
import { takeoverBook } from './template.ts'
import { plannedFrom, saidIn, sampleFilled, sampleRegister } from './testing.ts'

describe('files that are not read at all', () => {
  const refusedAs = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const read = await readBook(bytes)
    return read.ok ? [] : read.refusals.map(({ say }) => say('da'))
  }

  it('one of another kind, an empty one, a text file, and one that is too large', async () => {
    expect(await refusedAs(new TextEncoder().encode('%PDF-1.7'))).toEqual([
      'Filen er ikke et regneark med ark. Send skabelonen gemt som XLSX.',
    ])
    for (const text of ['', 'hej', 'Del;Mål\n1;Flere er trygge\n'])
      expect(await refusedAs(new TextEncoder().encode(text)), text).toEqual([
        'Filen er ikke et regneark med ark. Send skabelonen gemt som XLSX.',
      ])
    expect((await refusedAs(new Uint8Array(11 * 1024 * 1024)))[0]).toBe('Filen er for stor: 11 MB. Den må højst være 10 MB.')
  })

  it('one with more rows than any plan has, named by its sheet, without judging a single one of them', async () => {
    const column = { key: 'a', title: () => 'Del', kind: 'number' } as const
    const rows = Array.from({ length: 10_001 }, () => [1])
    const sheets = [sheetTitle('facts'), sheetTitle('activities')].map((name, index) => ({
      name,
      columns: [column],
      rows: index === 0 ? [['Navn']] : rows,
    }))
    expect(await refusedAs(await xlsxBytes({ sheets, about: [] }, 'da'))).toEqual([
      'Arket »Aktiviteter« har for mange rækker: en fil kan have 10000 i alt. Slet de rækker, der ikke er en del af planen.',
    ])
  })

  it('a workbook that is not the template', async () => {
    const column = { key: 'a', title: () => 'Navn', kind: 'text' } as const
    const bytes = await xlsxBytes({ sheets: [{ name: () => 'Ark1', columns: [column], rows: [['Noget']] }], about: [] }, 'da')
    expect(await refusedAs(bytes)).toEqual([
      'Regnearket er ikke skabelonen: det har intet ark, der hedder Planen. Hent skabelonen, og udfyld den.',
    ])
  })
})

describe('the file with its mistakes marked', () => {
  it('says first in each row what is to be mended, and is judged as it was when it is sent as it is', async () => {
    const filled = sampleFilled()
    const lines = (filled.rows.lines ?? []).map((line, index) => (index === 0 ? { ...line, 2016: '1,234.50' } : line))
    const wrong = { ...filled, rows: { ...filled.rows, lines } }
    const made = {
      register: sampleRegister,
      address: 'https://helhed.example/planer/overtag',
      today: '2017-06-01',
      language: 'da',
    } as const
    const sent = await readBook(await xlsxBytes(takeoverBook(wrong, made), 'da'))
    if (!sent.ok) throw new Error('The file is read')
    const planned = plannedFrom(sent.value)
    expect(saidIn(planned)).toEqual([expect.stringMatching(/^Budget 2 2016: /)])
    const again = await readBook(await xlsxBytes(markedBook(sent.value, planned, sampleRegister, 'da'), 'da'))
    if (!again.ok) throw new Error('The marked file is read')
    const { lines: marked } = again.value.sheets
    expect(marked?.header[0]).toBe('Skal rettes')
    expect(marked?.rows[0]?.cells[0]?.text).toMatch(/^2016: /)
    expect(saidIn(plannedFrom(again.value))).toEqual(saidIn(planned))
    expect(plannedFrom(again.value).remarks).toEqual([])
  })

  it('is not taken for filled in where only its own words are left in a row', async () => {
    const book = await readBook(
      await xlsxBytes(takeoverBook(sampleFilled(), { register: sampleRegister, address: '', today: '2017-06-01', language: 'da' }), 'da'),
    )
    if (!book.ok || !book.value.sheets.staff) throw new Error('The file is read')
    const { staff } = book.value.sheets
    const text = (words: string) => ({ text: words, number: null, kind: words === '' ? 'empty' : 'text' }) as const
    const header = ['Skal rettes', ...staff.header]
    const rows = [
      { row: 2, width: header.length, cells: header.map((_, index) => text(index === 0 ? 'Titel: Feltet skal udfyldes.' : '')) },
    ]
    const planned = plannedFrom({ ...book.value, sheets: { ...book.value.sheets, staff: { header, rows } } })
    expect(saidIn(planned)).toEqual([])
  })
})
