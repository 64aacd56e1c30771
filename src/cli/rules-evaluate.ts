import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type AreaStatus, convictionMeanOf, evaluateHistory } from '../../rules/area-status/index.ts'
import { type Command, type Io, readArgs, refuse, refuseAll } from './command.ts'
import { toJson, toText } from './rules-print.ts'
import { type AreaRow, readAreaFile } from './rules-read.ts'

const help = `helhed rules evaluate FIL [--json]

Regner status for hver række i FIL efter reglerne på listens dag og viser, hvad der afgjorde den.

FIL er tekst i UTF-8 med komma eller semikolon mellem cellerne; overskriften afgør hvilket.
  year, municipality, area   listens år (fra 2010), kommune og område
  residents                  antal beboere
  U I P E N                  procent: uden tilknytning, ikke-vestlige lande, dømte, kun
                             grundskole; N er indkomst i procent af regionens
  conviction_mean            valgfri: landsgennemsnittet af dømte i procent. Er kolonnen der,
                             gælder den, og en tom celle er ukendt; uden kolonnen gælder det
                             tal, der er offentliggjort for året, hvis der er et
En tom celle er et ukendt tal. Decimaltegn er punktum eller komma; komma står i anførselstegn
eller i en fil med semikolon. Andre kolonner ses der bort fra. De fire år før findes i filen
ved samme kommune og område.

--json  en liste i filens orden: year, municipality, area, ruleSet, status (none, prevention,
        vulnerable, parallel, transformation, unknown), listed, criteria, met, needed, missing.
        margin er procentpoint, positiv når kriteriet er opfyldt.

Svarer 0, når filen er regnet, og 2, når den ikke kan læses: række, kolonne og grund på stderr.`

/** Judges every row with the other years of its area in the file; in the file's order. */
const evaluateRows = (rows: readonly AreaRow[]): readonly AreaStatus[] => {
  const areas = Map.groupBy(rows, (row) => row.key)
  const judged = new Map<AreaRow, AreaStatus>()
  for (const history of areas.values()) {
    const statuses = evaluateHistory(history.map((row) => row.figures))
    history.forEach((row, index) => {
      const status = statuses[index]
      if (status) judged.set(row, status)
    })
  }
  return rows.flatMap((row) => judged.get(row) ?? [])
}

const doubtfulMeans = (statuses: readonly AreaStatus[], io: Io): void => {
  const years = new Set(statuses.filter((status) => status.basis.mean?.verified === false).map((status) => status.year))
  for (const year of [...years].sort()) {
    const note = convictionMeanOf(year)?.note
    if (note) io.stderr(`Bemærk: landsgennemsnittet for listen ${year} er ikke bekræftet. ${note.da}\n`)
  }
}

export const evaluate: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs('helhed rules evaluate', { json: { type: 'boolean' } }, args, io)
    if (!parsed) return 2
    const [file, ...more] = parsed.positionals
    if (file === undefined || more.length > 0) return refuse(io, 'helhed rules evaluate: giv netop én FIL; --help viser brugen')
    const bytes = await readFile(resolve(io.cwd, file)).catch((error: Error) => error)
    if (bytes instanceof Error) return refuse(io, `${file}: filen kan ikke læses (${bytes.message})`)
    const read = readAreaFile(bytes)
    if (!read.ok)
      return refuseAll(
        io,
        read.refusals.map((refusal) => `${file}: ${refusal}`),
      )
    const statuses = evaluateRows(read.rows)
    doubtfulMeans(statuses, io)
    io.stdout(parsed.values.json ? toJson(read.rows, statuses) : toText(read.rows, statuses))
    return 0
  },
}
