import type { Config } from '#config'
import { type Command, readArgs, refuse } from './command.ts'
import { logTo, operate } from './operate.ts'

const path = 'helhed migrate'

const help = `${path} [--json]

Bringer databasen op til denne udgaves migreringer, i rækkefølge, hver i sin egen transaktion.

Uden DATABASE_URL startes den indbyggede PostgreSQL i DATA_DIR, migreres og stoppes igen; kører
den allerede, bruges den, der kører. Med DATABASE_URL skal DATABASE_OWNER_URL nævne den rolle, der
ejer databasen; rollen i DATABASE_URL får sine rettigheder og ejer intet.

--json  {applied}: navnene på de migreringer, der blev udført nu, i rækkefølge.

Svarer 0, når databasen svarer til denne udgave, og 2, når den ikke kan bringes til det.`

const migrateNow = async (config: Config, log: (line: string) => void): Promise<readonly string[]> => {
  const { connect, migrateOutside } = await import('#database/connect')
  const { startRefused } = await import('#config')
  if (config.databaseUrl === null) {
    const { migrated, close } = await connect(config, log)
    await close()
    return migrated
  }
  if (config.databaseOwnerUrl === null) throw startRefused('DATABASE_OWNER_URL mangler: databasen migreres af den rolle, der ejer den')
  return migrateOutside(config.databaseUrl, config.databaseOwnerUrl)
}

const toText = (applied: readonly string[]): string =>
  applied.length === 0 ? 'Databasen var allerede ført ajour.' : `${applied.join('\n')}\n${applied.length} migreringer udført.`

export const migrateCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' } }, args, io)
    if (!parsed) return 2
    if (parsed.positionals.length > 0) return refuse(io, `${path}: tager ingen ord efter sig; --help viser brugen`)
    return operate(path, io, async (config) => {
      const applied = await migrateNow(config, logTo(io))
      io.stdout(`${parsed.values.json ? JSON.stringify({ applied }) : toText(applied)}\n`)
      return 0
    })
  },
}
