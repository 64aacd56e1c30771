import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Config } from '#config'
import type { FileNews, Mapping } from '#features/areas'
import type { Table } from '#sheets/table'
import { type Command, type ExitCode, type Io, readArgs, refuse, refuseAll } from './command.ts'
import { logTo, operate } from './operate.ts'

const path = 'helhed import indicators'

const help = `${path} FIL --municipality SLUG|all [--dry-run] [--mapping FIL.json] [--source TEKST] [--json]

Indlæser nøgletal fra en fil: CSV, Excel (.xlsx), JSON-stat eller PX. Tegnsæt, skilletegn, decimaltegn
og overskrift findes i filen. Gode rækker går ind, dårlige kommer tilbage med række, kolonne og grund.
En fil, der indlæses igen, ændrer intet.

--municipality  kommunens adresse, for eksempel skanderborg; med all hver kommune for sig efter filens
                kommunekolonne (navn, adresse eller kode)
--dry-run       siger, hvad der ville ske, og ændrer intet
--mapping       hvordan kolonnerne læses, når overskrifterne ikke siger det:
                {"place": "Område", "municipality": "Kommune", "period": {"column": "År"},
                 "figures": {"kind": "columns", "columns": {"Børn i dagtilbud": "dagtilbud"}}}
                eller "figures": {"kind": "rows", "indicator": "Kode", "value": "Værdi"};
                "period" kan være {"day": "2014-12-31"} for hele filen
--source        hvor tallene kommer fra; filens navn, når intet er sagt

--json  {dryRun, municipalities: [{municipality, import, added, changed, unchanged, refused}],
        refused: [{row, column, why}]}

En lang fil siger undervejs på stderr, hvor langt den er.

Svarer 0, når alle rækker er gode, 1, når nogen er afvist, og 2, når intet er læst: grunden på stderr.`

type Given = {
  readonly file: string
  readonly into: string
  readonly mapping: string | undefined
  readonly source: string | undefined
  readonly dryRun: boolean
  readonly json: boolean
}

/** The mapping of a file, or what its heads suggest; the lines that say why there is none. */
const mappingFor = async (
  io: Io,
  given: Given,
  table: Table,
  named: Parameters<typeof import('#features/areas').suggestedMapping>[1],
): Promise<Mapping | readonly string[]> => {
  const { importTexts, missingColumns, questionOf, suggestedMapping, wholeMapping } = await import('#features/areas')
  const written =
    given.mapping === undefined
      ? {}
      : await readFile(resolve(io.cwd, given.mapping), 'utf8').then(
          (text) => JSON.parse(text) as Partial<Mapping>,
          (error: Error) => error,
        )
  if (written instanceof Error) return [`${given.mapping}: filen kan ikke læses (${written.message})`]
  const suggested = { ...suggestedMapping(table.header, named), ...written }
  const mapping = wholeMapping(suggested)
  const question = suggested.figures && questionOf(suggested.figures)
  if (question) return [`${given.file}: ${importTexts.in('da')(`columns.ask.${question}`)} Brug --mapping.`]
  if (!mapping)
    return [`${given.file}: overskrifterne (${table.header.join(', ')}) siger ikke, hvor sted, periode og tal står; brug --mapping`]
  const missing = missingColumns(mapping, table.header)
  return missing.length > 0 ? [`${given.file}: kolonnen ${missing.join(', ')} er ikke i filen`] : mapping
}

/** So often a long file says how far it has come, in milliseconds; a short one is done before. */
const between = 1_000

/** Lets news through once in a while. */
const nowAndThen = (tell: (news: FileNews) => void): ((news: FileNews) => void) => {
  let last = performance.now()
  return (news) => {
    if (performance.now() - last < between) return
    last = performance.now()
    tell(news)
  }
}

const doings = { holds: 'rækker er holdt op mod registeret', stores: 'tal er skrevet' } as const

const lineOf = (news: FileNews): string =>
  news.doing === 'reads' ? `${news.done} rækker er læst` : `${news.municipality}: ${news.done} af ${news.of} ${doings[news.doing]}`

const work = async (config: Config, io: Io, given: Given): Promise<ExitCode> => {
  const [{ connect }, { openDatabase, reading }, areas, { systemClock }, { readTable }, { readSecret }] = await Promise.all([
    import('#database/connect'),
    import('#database/database'),
    import('#features/areas'),
    import('#kernel/clock'),
    import('#sheets/read'),
    import('../secret.ts'),
  ])
  const source = resolve(io.cwd, given.file)
  const read = await readTable({ path: source }).catch((error: Error) => error)
  if (read instanceof Error) return refuse(io, `${given.file}: filen kan ikke læses (${read.message})`)
  if (!read.ok)
    return refuseAll(
      io,
      read.refusals.map(({ say }) => `${given.file}: ${say('da')}`),
    )
  const connected = await connect(config, logTo(io))
  try {
    const platform = { database: openDatabase(connected.app), clock: systemClock, secret: readSecret(config) }
    const all = await reading(platform.database, { municipalities: [], person: null }, (tx) => areas.knownMunicipalities(tx))
    const one = all.find(({ names }) => names.includes(given.into))
    if (given.into !== 'all' && !one) return refuse(io, `${path}: kommunen "${given.into}" findes ikke her`)
    const codes = one ? [one.code] : all.map(({ code }) => code)
    const indicators = await reading(platform.database, { municipalities: codes, person: null }, (tx) =>
      areas.knownIndicators(tx, one?.code ?? 0),
    )
    const mapping = await mappingFor(io, given, read.table, indicators)
    if (Array.isArray(mapping)) return refuseAll(io, mapping)
    const file = {
      table: read.table,
      mapping: mapping as Mapping,
      fileName: basename(given.file),
      sha256: await areas.hashOf(source),
      source: given.source ?? basename(given.file),
      example: false,
      dryRun: given.dryRun,
    }
    const result = await areas.importFile(
      platform,
      file,
      one ?? all,
      ({ municipality, added, changed, unchanged, refused }) =>
        io.stderr(`${municipality}: ${added} nye, ${changed} ændrede, ${unchanged} uændrede, ${refused.length} afvist\n`),
      nowAndThen((news) => io.stderr(`${lineOf(news)}\n`)),
    )
    if (!result.ok)
      return refuseAll(
        io,
        result.refusals.map(({ say }) => `${given.file}: ${say('da')}`),
      )
    const bad = [...result.value.outcomes.flatMap(({ refused }) => refused), ...result.value.strangers]
    const outcomes = result.value.outcomes.map(({ id, refused, ...counts }) => ({ ...counts, import: id, refused: refused.length }))
    const refused = bad.map(({ row, column, say }) => ({ row, column, why: say('da') }))
    if (given.json) io.stdout(`${JSON.stringify({ dryRun: given.dryRun, municipalities: outcomes, refused })}\n`)
    else
      io.stdout(
        `${refused
          .slice(0, 50)
          .map(({ row, column, why }) => `Række ${row}${column === null ? '' : `, ${column}`}: ${why}\n`)
          .join('')}`,
      )
    return refused.length > 0 ? 1 : 0
  } finally {
    await connected.close()
  }
}

export const indicatorsCommand: Command = {
  help,
  run: async (args, io) => {
    const options = {
      municipality: { type: 'string' },
      'dry-run': { type: 'boolean' },
      mapping: { type: 'string' },
      source: { type: 'string' },
      json: { type: 'boolean' },
    } as const
    const parsed = readArgs(path, options, args, io)
    if (!parsed) return 2
    const [file, ...more] = parsed.positionals
    const { municipality: into, mapping, source, json = false } = parsed.values
    if (file === undefined || more.length > 0) return refuse(io, `${path}: giv netop én FIL; --help viser brugen`)
    if (into === undefined) return refuse(io, `${path}: --municipality mangler; --help viser brugen`)
    return operate(path, io, (config) => work(config, io, { file, into, mapping, source, dryRun: parsed.values['dry-run'] ?? false, json }))
  },
}
