/** Reading the figures of a whole country as a text file and as a workbook, each time in a process of its own. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '#config'
import { csvStream } from '../src/sheets/csv-write.ts'
import type { Column, OutRow, Sheet } from '../src/sheets/sheet.ts'
import { xlsxStream } from '../src/sheets/xlsx-write.ts'
import { withDataDir } from './built.ts'
import { type Bench, median } from './report.ts'
import type { Told } from './sheets-child.ts'

/** 1,200 areas, 12 indicators, 12 years. */
const rows = 172_800
const rounds = 5

/** The memory of a server as `npm start` runs it. */
const settings = ['--max-semi-space-size=16', '--heap-growing-percent=50']

const column = (key: string, kind: Column['kind'] = 'text'): Column => ({ key, title: () => key, kind })

function* figures(most: number): Generator<OutRow> {
  for (let at = 0; at < most; at += 1) {
    const place = Math.floor(at / 144)
    yield [
      String(1_000 + place),
      `Område nr. ${place}`,
      `indikator ${at % 12}`,
      2013 + (Math.floor(at / 12) % 12),
      `${(at * 7) % 100}.${at % 10}`,
    ]
  }
}

const sheetOf = (most: number): Sheet => ({
  name: () => 'Tal',
  columns: [column('kode'), column('område'), column('indikator'), column('år', 'number'), column('værdi', 'number')],
  rows: figures(most),
})

const run = async (kind: 'bytes' | 'split' | 'table', path: string): Promise<Told> => {
  const child = join(projectRoot, 'bench/sheets-child.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [...settings, '--import', 'tsx', child, kind, path], { cwd: projectRoot })
  return JSON.parse(stdout)
}

export const sheets: Bench = {
  title: `${rows} rows of five cells read as a table, ${rounds} alternating rounds, each reading in a process of its own`,
  run: (say) =>
    withDataDir(async (folder) => {
      const [csv, fourfold, xlsx] = ['all.csv', 'fourfold.csv', 'all.xlsx'].map((name) => join(folder, name)) as [string, string, string]
      await writeFile(csv, csvStream(sheetOf(rows), { language: 'da' }))
      await writeFile(fourfold, csvStream(sheetOf(rows * 4), { language: 'da' }))
      await writeFile(xlsx, await xlsxStream({ sheets: [sheetOf(rows)], about: [] }, 'da'))
      const told = { bytes: [] as Told[], split: [] as Told[], csv: [] as Told[], fourfold: [] as Told[], xlsx: [] as Told[] }
      for (let round = 0; round < rounds; round += 1) {
        told.bytes.push(await run('bytes', csv))
        told.split.push(await run('split', csv))
        told.csv.push(await run('table', csv))
        told.fourfold.push(await run('table', fourfold))
        told.xlsx.push(await run('table', xlsx))
      }
      const of = (way: keyof typeof told, what: keyof Told): number => median(told[way].map((one) => one[what]))
      const ratio = (way: keyof typeof told, other: keyof typeof told): number =>
        median(told[way].map(({ seconds }, at) => seconds / (told[other][at]?.seconds ?? Number.NaN)))
      for (const way of ['csv', 'xlsx'] as const) {
        if (told[way].some((one) => one.rows !== rows)) throw new Error(`${way}: not all rows were read`)
        say(`  ${way}: ${of(way, 'seconds').toFixed(2)} s, ${of(way, 'grown').toFixed(0)} MB above the start`)
      }
      return [
        { what: 'text file / its bytes only, in time', value: ratio('csv', 'bytes'), unit: 'times', goal: null },
        { what: 'text file / plain split, in time', value: ratio('csv', 'split'), unit: 'times', goal: { most: 6 } },
        {
          what: 'four times the text file / the text file, in memory grown',
          // Less than a megabyte is none, and how many times none says nothing.
          value: Math.max(1, of('csv', 'grown')) / Math.max(1, of('fourfold', 'grown')),
          unit: 'times',
          goal: { most: 2 },
        },
        { what: 'text file, longest pause', value: of('csv', 'pause'), unit: 'ms', goal: { most: 150 } },
        { what: 'workbook / text file, in time', value: ratio('xlsx', 'csv'), unit: 'times', goal: null },
        { what: 'workbook, memory grown', value: of('xlsx', 'grown'), unit: 'MB', goal: { most: 250 } },
        { what: 'workbook, longest pause', value: of('xlsx', 'pause'), unit: 'ms', goal: { most: 150 } },
      ]
    }),
}
