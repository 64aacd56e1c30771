/** A country for the benchmark of imports: municipalities with areas and indicators, and a figure of each for each year. */
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

const municipalities = 98
const areas = 1_200
const indicators = 12
const years = 12
const firstYear = 2010

export const heads = ['Kommune', 'Område', 'År', 'Kode', 'Værdi'] as const

const codeOf = (number: number): number => 900 + number
const indicatorOf = (number: number): string => `bench-${number + 1}`

/** The rows of the file: the areas of each municipality stand together. */
export function* rowsOf(): Generator<readonly string[]> {
  for (let municipality = 1; municipality <= municipalities; municipality += 1)
    for (let area = municipality - 1; area < areas; area += municipalities)
      for (let year = 0; year < years; year += 1)
        for (let indicator = 0; indicator < indicators; indicator += 1)
          yield [
            String(codeOf(municipality)),
            `Område ${area + 1}`,
            String(firstYear + year),
            indicatorOf(indicator),
            `${(area * 7 + year * 13 + indicator * 31) % 100},${(area + year) % 10}`,
          ]
}

/** Lays the ground by the owner's hand: nothing of it is measured. */
export const layGround = async (owner: pg.Pool): Promise<void> => {
  await owner.query(`
    set search_path to helhed, public;
    insert into municipality (code, slug, name) select 900 + n, 'bench-' || n, 'Bench ' || n from generate_series(1, ${municipalities}) n;
    insert into audit_head (chain) select 900 + n from generate_series(1, ${municipalities}) n;
    insert into area (municipality, id, slug, name, form, period)
      select 901 + n % ${municipalities}, gen_random_uuid(), 'omraade-' || n + 1, 'Område ' || n + 1, 'area', '[2000-01-01,)' from generate_series(0, ${areas - 1}) n;
    insert into indicator (municipality, id, code) select 0, gen_random_uuid(), 'bench-' || n from generate_series(1, ${indicators}) n;
    insert into indicator_version (municipality, id, indicator_id, name_da, name_en, unit, source, valid_from, maximum)
      select 0, gen_random_uuid(), id, code, code, 'percent', 'Bench', '2000-01-01', 100 from indicator where code like 'bench-%'`)
}

/** Writes the same rows as COPY takes them, with the ids that they have here, and lets PostgreSQL read them. */
export const copyInto = async (superuser: pg.Pool, folder: string): Promise<() => Promise<unknown>> => {
  const { rows } = await superuser.query<{ name: string; id: string; municipality: number }>(
    'select municipality, name, id from helhed.area',
  )
  const { rows: versions } = await superuser.query<{ code: string; id: string }>(
    'select code, version.id from helhed.indicator_version version join helhed.indicator on indicator.id = indicator_id',
  )
  const area = new Map(rows.map(({ name, id }) => [name, id]))
  const version = new Map(versions.map(({ code, id }) => [code, id]))
  const file = join(folder, 'copy.txt')
  const lines = [...rowsOf()].map(([municipality, name = '', year, code = '', value = '']) =>
    [
      municipality,
      crypto.randomUUID(),
      area.get(name),
      0,
      version.get(code),
      `${year}-12-31`,
      'known',
      value.replace(',', '.'),
      'Bench',
      '2026-01-01',
    ].join('\t'),
  )
  await writeFile(file, `${lines.join('\n')}\n`)
  await chmod(file, 0o644)
  return () =>
    superuser.query(`copy helhed.indicator_value (municipality, id, place_id, defined_in, indicator_version_id, as_of, state, amount, source, recorded_at)
      from '${file}'`)
}
