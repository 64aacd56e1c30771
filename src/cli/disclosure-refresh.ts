import type { Config } from '#config'
import { type Command, type ExitCode, type Io, readArgs, refuse } from './command.ts'
import { logTo, operate } from './operate.ts'

const path = 'helhed disclosure refresh'

const help = `${path} [--json]

Finder på ny, hvilke nøgletal der skjules for hver kommune, efter reglen for små antal af i dag. Bruges, når
reglen i rules/disclosure-control er ændret; ellers findes de, hver gang tal skrives.

--json  {municipalities: [{municipality, hidden}]}: kommunens kode og antallet af skjulte tal

Svarer 0, når alle er gået igennem, og 2, når det ikke kan gøres: grunden på stderr.`

const work = async (config: Config, io: Io, json: boolean): Promise<ExitCode> => {
  const [{ connect }, { openDatabase, reading }, areas, { closeDisclosure }, { systemClock }, { readSecret }] = await Promise.all([
    import('#database/connect'),
    import('#database/database'),
    import('#features/areas'),
    import('#disclosure/index'),
    import('#kernel/clock'),
    import('../secret.ts'),
  ])
  const connected = await connect(config, logTo(io))
  try {
    const platform = { database: openDatabase(connected.app), clock: systemClock, secret: readSecret(config) }
    const all = await reading(platform.database, { municipalities: [], person: null }, (tx) => areas.knownMunicipalities(tx))
    const municipalities: { readonly municipality: number; readonly hidden: number }[] = []
    for (const { code } of all) municipalities.push({ municipality: code, hidden: await areas.refreshKeptBack(platform, code) })
    io.stdout(
      json
        ? `${JSON.stringify({ municipalities })}\n`
        : municipalities.flatMap(({ municipality, hidden }) => (hidden > 0 ? [`${municipality}: ${hidden} skjulte tal\n`] : [])).join('') ||
            'Ingen nøgletal skjules.\n',
    )
    return 0
  } finally {
    await closeDisclosure()
    await connected.close()
  }
}

export const refreshCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' } }, args, io)
    if (!parsed) return 2
    if (parsed.positionals.length > 0) return refuse(io, `${path}: tager ingen ord efter sig; --help viser brugen`)
    return operate(path, io, (config) => work(config, io, parsed.values.json ?? false))
  },
}
