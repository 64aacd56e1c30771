import type { Config } from '#config'
import { type World, worlds } from '../world.ts'
import { type Command, type Io, readArgs, refuse } from './command.ts'
import { logTo, operate } from './operate.ts'

const path = 'helhed seed'

const help = `${path} VERDEN [--json]

Fylder en ny database med en verden. Verdenen laves af de samme handlinger som på skærmene, og hver
af dem står i loggen. En database, der er fyldt, røres ikke.

Verdener
  demonstration   Skanderborg, København og Gentofte efter kilderne; personer hedder deres rolle
  national        det samme og hele landet ved siden af: 98 kommuner med 1.200 områder, 7.500
                  afdelinger og 12 tal i 12 år, genereret ens hver gang og mærket som eksempler; tager
                  et minut eller to

Databasen er den indbyggede i DATA_DIR eller den, som DATABASE_URL nævner; den indbyggede migreres
først, den anden med DATABASE_OWNER_URL.

--json  {world, heads}: loggens ender bagefter, som helhed audit verify --head tager dem.

Svarer 0, når verdenen er lavet, og 2, når den ikke er: grunden på stderr.`

const isWorld = (word: string): word is World => worlds.includes(word as World)

/** Fills the database; null when it is filled already. */
const seedNow = async (config: Config, io: Io, world: World): Promise<readonly string[] | null> => {
  const [{ connect }, { assemble }, { fillWorld }, { headsOf, headText }, { pino }] = await Promise.all([
    import('#database/connect'),
    import('../start.ts'),
    import('../world.ts'),
    import('#features/audit'),
    import('pino'),
  ])
  const connected = await connect(config, logTo(io))
  try {
    const { platform, signIn, close } = assemble(config, connected.app, pino({ level: 'silent' }))
    try {
      const filled = await fillWorld(platform, signIn, world)
      return filled ? (await headsOf(platform.database)).map(headText) : null
    } finally {
      await close()
    }
  } finally {
    await connected.close()
  }
}

export const seedCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' } }, args, io)
    if (!parsed) return 2
    const [world, ...more] = parsed.positionals
    if (world === undefined || more.length > 0) return refuse(io, `${path}: giv netop én VERDEN; --help viser brugen`)
    if (!isWorld(world)) return refuse(io, `${path}: verdenen "${world}" findes ikke; der er ${worlds.join(', ')}`)
    return operate(path, io, async (config) => {
      const heads = await seedNow(config, io, world)
      if (heads === null) return refuse(io, `${path}: databasen er fyldt allerede; intet er ændret`)
      io.stdout(`${parsed.values.json ? JSON.stringify({ world, heads }) : `Verdenen ${world} er lavet.\n${heads.join('\n')}`}\n`)
      return 0
    })
  },
}
