import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTable } from './read.ts'
import { problemsOf } from './refusals.ts'
import { allRows, batchRows } from './table.ts'
import { read } from './testing.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const found = async (source: Parameters<typeof read>[0], choices?: Parameters<typeof read>[1]) => {
  const said = await read(source, choices)
  if ('faults' in said) throw new Error(said.faults.join())
  return said
}

describe('how a text file is written', () => {
  it('a title of two cells is no header, be there a day in it or not', async () => {
    for (const day of ['3. oktober 2016', '2016-10-03', '2016']) {
      const table = await found(`Trukket;${day};\nområde;år;andel\nHøjvangen;2014;12,5\nMølleparken;2014;8\n`)
      expect([table.found.headerRow, table.header, table.rows.length], day).toEqual([2, ['område', 'år', 'andel'], 2])
    }
    // A head without a name is one still, also where no row has a number.
    expect((await found('område;år;\nHøjvangen;2014;12,5\nMølleparken;2014;8\nSkanderborg;2014;9\n')).header).toEqual([
      'område',
      'år',
      '[C]',
    ])
    expect((await found('område;;note\nHøjvangen;nord;stor\nMøllen;syd;lille\n')).header).toEqual(['område', '[B]', 'note'])
  })

  it('separator, decimals and header are found, titles above it kept', async () => {
    const table = await found('Beboere i tal\nKilde: eksempel\n\nområde;år;andel\nMøllen;2021;41,3\nØst;2021;1.204\n')
    expect(table.found).toMatchObject({ format: 'csv', encoding: 'utf-8', separator: ';', decimal: 'comma', headerRow: 4, doubts: [] })
    expect(table.found.titles).toEqual(['Beboere i tal', 'Kilde: eksempel'])
    expect(table.header).toEqual(['område', 'år', 'andel'])
    expect(table.lines).toEqual([5, 6])
  })

  it.each([
    [';', 'comma'],
    [',', 'point'],
    ['\t', 'comma'],
    ['|', 'comma'],
  ] as const)('a file cut by %j has decimals with a %s unless its numbers say otherwise', async (separator, decimal) => {
    const table = await found(['a', 'b', 'c'].join(separator).concat('\n', ['x', '1', '2'].join(separator), '\n'))
    expect(table.found).toMatchObject({ separator, decimal })
    expect(table.rows).toEqual([['x', '1', '2']])
  })

  it.each([
    ['utf-8', new TextEncoder().encode('område;tal\nØst;1\n')],
    ['utf-8-bom', new TextEncoder().encode('\uFEFFområde;tal\nØst;1\n')],
    ['utf-16le', Buffer.from('\uFEFFområde;tal\nØst;1\n', 'utf16le')],
    ['windows-1252', latin1('omr\xe5de;tal\n\xd8st;1\n')],
  ] as const)('letters in %s are read', async (encoding, bytes) => {
    const table = await found(bytes)
    expect(table.found.encoding).toBe(encoding)
    expect([table.header, ...table.rows]).toEqual([
      ['område', 'tal'],
      ['Øst', '1'],
    ])
  })

  it('Excel may name the separator on a line of its own, and codes may be kept from it by a formula sign', async () => {
    const table = await found('sep=;\nkode;tal\n"=""0101""";1\n')
    expect(table.header).toEqual(['kode', 'tal'])
    expect([table.rows, table.lines]).toEqual([[['0101', '1']], [3]])
  })

  it('the user can choose otherwise', async () => {
    const text = 'a;b,c\n1.204;2\n'
    expect((await found(text, { separator: ',' })).header).toEqual(['a;b', 'c'])
    expect((await found(text, { decimal: 'point' })).found.decimal).toBe('point')
    expect((await found('x;y\nz;v\n1;2\n', { headerRow: 2 })).header).toEqual(['z', 'v'])
    expect((await found('1;2\n3;4\n', { headerRow: 0 })).header).toEqual(['[A]', '[B]'])
    expect((await found('omr\u00e5de;b\nx;1\n', { encoding: 'windows-1252' })).header[0]).toBe('omrÃ¥de')
  })

  it('a column without a name is called by its letter, and empty columns at the end are left out', async () => {
    const table = await found(';2020;2021;;\nØst;1;2;;\nVest;3;4;;\nNord;5;6;;\n')
    expect(table.header).toEqual(['[A]', '2020', '2021'])
    expect(table.rows[0]).toEqual(['Øst', '1', '2'])
  })
})

describe('a text file is refused', () => {
  it.each([
    ['an empty file', '', 'Filen er tom.'],
    ['a file of empty lines', '\n \n', 'Filen er tom.'],
    ['a file without a header', 'Møllen;12\nØst;13\n', 'Række 1: filen har ingen overskrift'],
    ['a header without rows', 'a;b\n', 'Filen har en overskrift, men ingen rækker'],
    ['two columns of one name', 'a;B;b\n1;2;3\n', 'Række 1, kolonne B: kolonne B, C har samme navn'],
    ['a quotation mark that is not closed', 'a;b\n1;"2\n', 'Række 2: et anførselstegn lukkes ikke.'],
    ['text behind a quotation mark', 'a;b\n1;2\n"3"x;4\n', 'Række 3: der står tekst efter'],
  ])('%s', async (_, text, sentence) => {
    const said = await read(text)
    expect('faults' in said && said.faults[0]?.startsWith(sentence)).toBe(true)
  })

  it('mixed letters, with the line where the second way begins', async () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `\xd8st;${at}\n`).join('')
    const bytes = Buffer.concat([latin1(`omr\xe5de;tal\n${lines}`), Buffer.from('Åby;1\n')])
    expect(await read(bytes)).toEqual({ faults: [expect.stringMatching(/^Række 50002: tegnene er skrevet på en anden måde/)] })
    const other = Buffer.concat([Buffer.from('område;tal\nØst;1\n'), latin1('\xc5by;1\n')])
    expect(await read(other)).toEqual({ faults: [expect.stringMatching(/^Række 3: /)] })
  })

  it('letters that cannot be read as the user says', async () => {
    expect(await read(latin1('omr\xe5de;tal\n\xd8st;1\n'), { encoding: 'utf-8' })).toEqual({
      faults: ['Tegnene kan ikke læses som UTF-8.'],
    })
  })

  it.each([
    ['%PDF-1.7', 'en PDF'],
    ['\x89PNG\r\n\x1a\n', 'et billede'],
    ['\xff\xd8\xff\xe0', 'et billede'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'en gammel Excel-fil'],
    ['\x1f\x8b\x08', 'en pakket fil'],
    ['<!DOCTYPE html><table>', 'en webside'],
    ['<?xml version="1.0"?>', 'XML'],
    ['ab\x00\x01', 'ikke tekst'],
  ])('a file that begins with %j', async (head, type) => {
    expect(await read(latin1(head))).toEqual({ faults: [expect.stringContaining(type)] })
  })
})

describe('rows', () => {
  it('each problem of a row names row and column', async () => {
    const result = await readTable(new TextEncoder().encode('område;tal\nØst;=1+1\nVest;#I/T\nNord\nSyd;1;2\nMidt;5\n'))
    if (!result.ok) throw new Error('refused')
    const all = await allRows(result.table)
    const said = all.ok ? all.rows.flatMap((row) => problemsOf(row, result.table.header).map(({ say }) => say('da'))) : []
    expect(said).toEqual([
      'Række 2, kolonne tal: cellen er en formel (=1+1). Kopiér, og indsæt kun værdierne.',
      'Række 3, kolonne tal: regnearket kunne ikke regne cellen ud (#I/T).',
      'Række 4: rækken har én celle, overskriften 2.',
      'Række 5: rækken har 3 celler, overskriften 2.',
    ])
  })
})

describe('where a file comes from', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'helhed-sheets-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const rows = 30_000
  const long = `omr\u00e5de;tal\n${Array.from({ length: rows }, (_, at) => `"\u00d8st ${at}";${at},5\n`).join('')}`

  it('a path, a stream, an upload and bytes give the same rows, in batches, as often as they are asked for', async () => {
    const path = join(folder, 'long.csv')
    await writeFile(path, long)
    const bytes = new TextEncoder().encode(long)
    const stream = async function* () {
      for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
    }
    for (const source of [{ path }, stream(), new Blob([bytes]), bytes]) {
      const result = await readTable(source)
      if (!result.ok) throw new Error('refused')
      for (const round of [1, 2]) {
        let [count, sum] = [0, 0]
        for await (const batch of result.table.batches()) {
          if (!batch.ok) throw new Error('refused')
          expect(batch.rows.length).toBeLessThanOrEqual(batchRows)
          for (const { cells } of batch.rows) sum += Number(cells[1]?.number)
          count += batch.rows.length
        }
        expect([round, count, sum]).toEqual([round, rows, (rows * (rows - 1)) / 2 + rows / 2])
      }
    }
  })

  it('a file of 200 MB is refused without being read, a stream as soon as it is too long', async () => {
    const path = join(folder, 'huge.csv')
    await writeFile(path, 'a;b\n')
    await truncate(path, 200 * 1024 * 1024)
    const sentence = 'Filen er for stor: 200 MB. Den må højst være 100 MB.'
    expect(await read({ path })).toEqual({ faults: [sentence] })
    let given = 0
    const endless = async function* () {
      for (;;) {
        given += 1
        yield new Uint8Array(1024 * 1024).fill(0x61)
      }
    }
    expect(await read(endless())).toEqual({ faults: ['Filen er for stor: 101 MB. Den må højst være 100 MB.'] })
    expect(given).toBe(101)
  })

  it('a fault late in a file comes behind the good rows', async () => {
    const result = await readTable(new TextEncoder().encode(`${long}"x;1\n`))
    if (!result.ok) throw new Error('refused')
    let count = 0
    for await (const batch of result.table.batches()) {
      if (batch.ok) count += batch.rows.length
      else expect(batch.refusals[0]).toMatchObject({ fault: 'quote', row: rows + 2 })
    }
    expect(count).toBe(rows)
  })
})
