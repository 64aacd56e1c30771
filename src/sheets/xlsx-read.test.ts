import { deflateRawSync } from 'node:zlib'
import Excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readTable } from './read.ts'
import { problemsOf } from './refusals.ts'
import { limits } from './source.ts'
import { allRows } from './table.ts'
import { read } from './testing.ts'

/** A workbook as Excel would save it, made by the library that the platform has. */
const workbook = async (make: (book: Excel.Workbook) => void): Promise<Uint8Array> => {
  const book = new Excel.Workbook()
  make(book)
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

const rowsOf = async (bytes: Uint8Array, choices = {}) => {
  const said = await read(bytes, choices)
  if ('faults' in said) throw new Error(said.faults.join())
  return said
}

/** A ZIP made by hand: for packages that no library would make. */
const zipOf = (files: Readonly<Record<string, string | Uint8Array>>, told?: number): Uint8Array => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(told ?? bytes.length, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(central, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

const rel = (type: string, target: string, id = 'r1') =>
  `<Relationships><Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/></Relationships>`

/** The least that a workbook can be, with the sheet's XML as it is given. */
const bare = (sheet: string): Readonly<Record<string, string>> => ({
  '_rels/.rels': rel('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Ark1" r:id="r1"/></x:sheets></x:workbook>',
  'xl/_rels/workbook.xml.rels': rel('worksheet', '/xl/ark.xml'),
  'xl/ark.xml': sheet,
})

describe('a workbook', () => {
  it('a title of two cells above the heads is kept as a title, with a day in it too', async () => {
    for (const day of ['3. oktober 2016', new Date('2016-10-03T00:00:00Z')]) {
      const bytes = await workbook((book) => {
        const sheet = book.addWorksheet('Tal')
        sheet.addRow(['Trukket', day])
        sheet.addRow(['Område', 'År', 'Andel'])
        sheet.addRow(['Højvangen', 2014, 12.5])
      })
      const { found, rows } = await rowsOf(bytes)
      expect([found.headerRow, found.titles.length, rows]).toEqual([2, 1, [['Højvangen', '2014', '12,5']]])
    }
  })

  it('numbers are what the sheet shows: exact, percents as percents, days as days', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Tal')
      sheet.addRow(['tal', 'andel', 'dag', 'tid', 'ja', 'tekst'])
      sheet.addRow([0.1 + 0.2, 0.125, new Date('2024-02-29T00:00:00Z'), new Date('2024-02-29T13:30:00Z'), true, '1.204,5'])
      sheet.addRow([1e-7, -0.5, new Date('1900-03-01T00:00:00Z'), null, false, '0,5'])
      sheet.addRow([123456789012, 1, new Date('2100-12-31T00:00:00Z'), null, false, '=1+1'])
      sheet.getColumn(2).numFmt = '0.0%'
    })
    const { rows, found } = await rowsOf(bytes)
    expect(found).toMatchObject({ format: 'xlsx', decimal: 'comma', headerRow: 1, sheet: 'Tal' })
    expect(rows).toEqual([
      ['0,3', '12,5 %', '2024-02-29', '2024-02-29 13:30', 'TRUE', '1.204,5'],
      ['0,0000001', '-50 %', '1900-03-01', '', 'FALSE', '0,5'],
      ['123456789012', '100 %', '2100-12-31', '', 'FALSE', '=1+1'],
    ])
    const result = await readTable(bytes)
    const all = result.ok ? await allRows(result.table) : null
    expect(all?.ok && all.rows.map(({ cells }) => [cells[0]?.number, cells[1]?.number, cells[5]?.number])).toEqual([
      ['0.3', '12.5', '1204.5'],
      ['0.0000001', '-50', '0.5'],
      ['123456789012', '100', null],
    ])
  })

  it('a formula is a formula, whatever was last worked out; an error is one too', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Tal')
      sheet.addRows([
        ['a', 'b'],
        ['x', { formula: 'SUM(1,2)', result: 3 }],
        ['y', { error: '#N/A' }],
      ])
    })
    const result = await readTable(bytes)
    if (!result.ok) throw new Error('refused')
    const all = await allRows(result.table)
    expect(all.ok && all.rows.flatMap((row) => problemsOf(row, result.table.header).map(({ say }) => say('en')))).toEqual([
      'Row 2, column b: the cell is a formula (=SUM(1,2)). Copy, and paste the values only.',
      'Row 3, column b: the spreadsheet could not work the cell out (#N/A).',
    ])
  })

  it('titles above the header, hidden sheets, and sheets to choose from', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('Gemt', { state: 'hidden' }).addRows([['h'], ['1']])
      book.addWorksheet('Tom')
      book.addWorksheet('Tal').addRows([['Titel'], [], ['a', 'b'], ['x', 1]])
      book.addWorksheet('Andet').addRows([['c'], ['z']])
    })
    const { found, lines } = await rowsOf(bytes)
    expect(found).toMatchObject({ sheet: 'Tal', headerRow: 3, titles: ['Titel'] })
    expect(found.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Gemt', true],
      ['Tom', false],
      ['Tal', false],
      ['Andet', false],
    ])
    expect(lines).toEqual([4])
    expect((await rowsOf(bytes, { sheet: 'Andet' })).rows).toEqual([['z']])
    expect(await read(bytes, { sheet: 'Ukendt' })).toEqual({
      faults: ['Regnearket har intet ark, der hedder Ukendt. Det har Gemt, Tom, Tal, Andet.'],
    })
  })

  it('the text of merged cells counts for every row, a number only where it stands', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Tal')
      sheet.addRows([
        ['område', 'år', 'tal'],
        ['Øst', 2021, 5],
        ['', 2022, ''],
        ['Vest', 2021, 7],
      ])
      sheet.mergeCells('A2:A3')
      sheet.mergeCells('C2:C3')
    })
    const { rows, found } = await rowsOf(bytes)
    expect(found.merged).toEqual(['A2:A3', 'C2:C3'])
    expect(rows).toEqual([
      ['Øst', '2021', '5'],
      ['Øst', '2022', ''],
      ['Vest', '2021', '7'],
    ])
  })

  it('names with prefixes, cells without places, and texts in the cell are read', async () => {
    const inline = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row>${inline('a')}${inline('b')}</x:row><x:row>${inline('&lt;&amp;_x0041_')}<x:c><x:v>1.50</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    expect((await rowsOf(zipOf(bare(sheet)))).rows).toEqual([['<&A', '1,5']])
  })
})

describe('a package is refused', () => {
  const said = async (bytes: Uint8Array, most = limits) => {
    const result = await readTable(bytes, {}, most)
    return result.ok ? [] : result.refusals.map(({ say }) => say('da'))
  }

  it('that is no workbook', async () => {
    expect(await said(zipOf({ 'a.txt': 'x' }))).toEqual([expect.stringContaining('en ZIP-fil, der ikke er et regneark')])
    expect(await said(zipOf({ 'word/document.xml': 'x' }))).toEqual([expect.stringContaining('et Word-dokument')])
    expect(await said(zipOf({ 'content.xml': 'x' }))).toEqual([expect.stringContaining('OpenDocument')])
    expect(await said(zipOf({ 'xl/workbook.bin': 'x' }))).toEqual([expect.stringContaining('.xlsb')])
  })

  it('that unpacks too large, whatever it says of its own size', async () => {
    const large = `<worksheet><sheetData>${' '.repeat(5_000_000)}</sheetData></worksheet>`
    const bytes = zipOf(bare(large), 10)
    expect(bytes.length).toBeLessThan(20_000)
    expect(await said(bytes, { raw: limits.raw, unpacked: 4 * 1024 * 1024 })).toEqual([
      expect.stringContaining('over 4 MB, når det pakkes ud'),
    ])
  })

  it('that is damaged: cut off, without its sheet, or with XML that is none', async () => {
    const good = zipOf(bare('<worksheet><sheetData></sheetData></worksheet>'))
    expect(await said(good.subarray(0, good.length - 30))).toEqual([expect.stringContaining('pakken hænger ikke sammen')])
    const { 'xl/ark.xml': _, ...rest } = bare('')
    expect(await said(zipOf(rest))).toEqual([expect.stringContaining('xl/ark.xml mangler')])
    expect(await said(zipOf(bare('<worksheet><sheetData><row></worksheet>')))).toEqual([expect.stringContaining('ikke gyldig XML')])
    const twisted = Buffer.from(good)
    twisted.fill(0xff, 60, 90)
    expect(await said(twisted)).toEqual([expect.stringContaining('beskadiget')])
  })

  it('entities of its own are not known, so none can grow', async () => {
    const sheet =
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
    expect(await said(zipOf(bare(sheet)))).toEqual([expect.stringContaining('ikke gyldig XML')])
  })

  it('that has nothing in its sheets', async () => {
    expect(await said(await workbook((book) => book.addWorksheet('Tom')))).toEqual(['Filen er tom.'])
  })
})
