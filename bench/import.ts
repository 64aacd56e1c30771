/** Taking figures in: a country's file by the command against PostgreSQL's COPY of the same rows into the same indexed table, and the same as a workbook. */
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { readConfig } from '#config'
import { connect } from '#database/connect'
import { openDatabase, reading } from '#database/database'
import { startPostgres } from '#database/embedded/index'
import { openPool } from '#database/pool'
import { hashOf, importFile, knownMunicipalities, type Mapping } from '#features/areas'
import { systemClock } from '#kernel/clock'
import { readTable } from '#sheets/read'
import { xlsxStream } from '#sheets/xlsx-write'
import { withDataDir } from './built.ts'
import { copyInto, heads, layGround, rowsOf } from './import-ground.ts'
import type { Bench } from './report.ts'

const mapping: Mapping = {
  place: 'Område',
  municipality: 'Kommune',
  period: { column: 'År' },
  figures: { kind: 'rows', indicator: 'Kode', value: 'Værdi' },
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1_000
}

/** Runs some work and answers its seconds, and how many megabytes the process grew at most meanwhile. */
const measured = async (work: () => Promise<unknown>): Promise<{ readonly took: number; readonly grew: number }> => {
  const before = process.memoryUsage.rss()
  let most = before
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const took = await seconds(work)
  clearInterval(watching)
  return { took, grew: (most - before) / 1_048_576 }
}

/** The file of the country as text and as a workbook. */
const writeFiles = async (folder: string): Promise<{ readonly csv: string; readonly xlsx: string; readonly count: number }> => {
  const [csv, xlsx] = [join(folder, 'tal.csv'), join(folder, 'tal.xlsx')]
  const lines = [...rowsOf()]
  await writeFile(csv, [heads.join(';'), ...lines.map((row) => row.join(';'))].join('\n'))
  const columns = heads.map((head) => ({ key: head, title: () => head, kind: head === 'Værdi' ? ('number' as const) : ('text' as const) }))
  const sheet = { name: () => 'Tal', columns, rows: lines.map((row) => row.map((cell) => cell.replace(',', '.'))) }
  await pipeline(Readable.fromWeb((await xlsxStream({ sheets: [sheet], about: [] }, 'da')) as never), createWriteStream(xlsx))
  return { csv, xlsx, count: lines.length }
}

const empty = 'truncate helhed.indicator_value_history, helhed.figure_kept_back, helhed.indicator_value'

/** Takes a file in by the command that the pages and the command line use; every figure must be new. */
const takeIn = async (app: pg.Pool, path: string, count: number): Promise<void> => {
  const platform = { database: openDatabase(app), clock: systemClock, secret: 'a secret of the bench that is long enough to be one' }
  const all = await reading(platform.database, { municipalities: [], person: null }, (tx) => knownMunicipalities(tx))
  const read = await readTable({ path })
  if (!read.ok) throw new Error('The file of the bench cannot be read')
  const file = { table: read.table, mapping, fileName: 'tal', sha256: await hashOf(path), source: 'Bench', example: true, dryRun: false }
  const result = await importFile(platform, file, all, () => undefined)
  const added = result.ok ? result.value.outcomes.reduce((sum, one) => sum + one.added, 0) : 0
  if (added !== count) throw new Error(`${added} of ${count} figures were taken in`)
}

export const importing: Bench = {
  title: '172,800 figures of a country: 98 municipalities, 1,200 areas, 12 indicators, 12 years',
  run: () =>
    withDataDir(async (dataDir) => {
      const folder = await mkdtemp(join(tmpdir(), 'helhed-bench-'))
      await chmod(folder, 0o755)
      const connected = await connect(readConfig({ DATA_DIR: dataDir }), () => undefined)
      const { socketDir, port } = await startPostgres({ dataDir, log: () => undefined })
      const superuser = openPool({ socketDir, port, user: 'postgres', database: 'helhed' }, 1)
      try {
        await layGround(superuser)
        const copy = await seconds(await copyInto(superuser, folder))
        const { csv, xlsx, count } = await writeFiles(folder)
        await superuser.query(empty)
        const text = await measured(() => takeIn(connected.app, csv, count))
        await superuser.query(empty)
        const book = await measured(() => takeIn(connected.app, xlsx, count))
        return [
          { what: 'COPY into the indexed table', value: copy, unit: 's', goal: null },
          { what: 'text file', value: text.took, unit: 's', goal: null },
          { what: 'text file / COPY', value: text.took / copy, unit: '', goal: { most: 4 } },
          { what: 'growth of memory meanwhile', value: text.grew, unit: 'MB', goal: { most: 150 } },
          { what: 'workbook', value: book.took, unit: 's', goal: null },
          { what: 'workbook / COPY', value: book.took / copy, unit: '', goal: null },
          { what: 'growth of memory meanwhile', value: book.grew, unit: 'MB', goal: null },
        ]
      } finally {
        await superuser.end()
        await connected.close()
        await rm(folder, { recursive: true, force: true })
      }
    }),
}
