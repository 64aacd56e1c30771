import type { Config } from '#config'
import type { Break, Head, Verification } from '#features/audit'
import { type Command, readArgs, refuse } from './command.ts'
import { table } from './command-table.ts'
import { logTo, operate } from './operate.ts'

const path = 'helhed audit verify'

const help = `${path} [--head KÆDE:NUMMER:HASH]... [--json]

Går loggens kæder igennem fra første post og efterprøver hver posts tekst, led og signatur.

Der er en kæde for hver kommune; kæde 0 er for handlinger uden kommune. Serveren skriver hver
kædes ende i sin driftslog ved start og en gang i døgnet, og den står på fastfrosne dokumenter.
  --head 746:18:3fa9…   en ende, der er skrevet ned; hashen må kortes af til 8 tegn. Kun sådan
                        ses det, at en kæde er skåret over og alle dens spor fjernet. Gives
                        gerne flere gange

Den indbyggede PostgreSQL i DATA_DIR startes, eller den, der kører, bruges; ellers den ejer, som
DATABASE_OWNER_URL nævner. Intet ændres. Nøglen er SECRET_KEY eller den i DATA_DIR.

Brud
  ændret      teksten er en anden end den, der blev signeret
  fjernet     posten er væk
  indsat      posten er ikke skrevet af Helhed: den er uden signatur
  afskåret    kæden går ikke så langt, som den har gjort
  forfalsket  signaturen er lavet uden nøglen

--json  {whole, chains: [{chain, municipality, entries, head}], breaks: [{chain, municipality,
        kind, part, seq, last, act}]}. kind er changed, removed, inserted, cut_off eller forged;
        part er entry, eller head for kædens noterede ende; seq til last er numrene.

Svarer 0, når alle kæder er hele, 1 når en er brudt, 2 når det ikke kan efterprøves.`

const kinds: Readonly<Record<Break['kind'], string>> = {
  changed: 'ændret',
  removed: 'fjernet',
  inserted: 'indsat',
  cut_off: 'afskåret',
  forged: 'forfalsket',
}

const numbers = ({ part, seq, last }: Break): string => {
  if (part === 'head') return `enden (${seq})`
  return seq === last ? String(seq) : `${seq}-${last}`
}

const toText = ({ chains, breaks }: Verification, act: (name: string) => string): string => {
  const ends = chains.map(({ municipality, entries, head }) => [municipality, String(entries), head])
  const found = breaks.map((one) => [`${one.municipality} (${one.chain})`, numbers(one), kinds[one.kind], one.act ? act(one.act) : ''])
  return [
    breaks.length === 0 ? 'Alle kæder er hele.' : `${breaks.length} brud.\n${table(['Kæde', 'Nr.', 'Hvad', 'Handling'], found, [1])}`,
    table(['Kæde', 'Poster', 'Ende'], ends, [1]),
  ].join('\n\n')
}

const toJson = (verification: Verification): string => JSON.stringify({ whole: verification.breaks.length === 0, ...verification }, null, 2)

const verifyNow = async (config: Config, heads: readonly Head[], log: (line: string) => void): Promise<Verification> => {
  const [{ findSecret }, { startRefused }, { connectOwner }, { verify }] = await Promise.all([
    import('../secret.ts'),
    import('#config'),
    import('#database/connect'),
    import('#features/audit'),
  ])
  const secret = findSecret(config)
  if (secret === null) throw startRefused(`der er ingen nøgle at efterprøve med: hverken SECRET_KEY eller ${config.dataDir}/secret.key`)
  const { owner, close } = await connectOwner(config, log)
  try {
    return await verify(owner, secret, heads)
  } finally {
    await close()
  }
}

export const verifyCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' }, head: { type: 'string', multiple: true } }, args, io)
    if (!parsed) return 2
    if (parsed.positionals.length > 0) return refuse(io, `${path}: tager ingen ord efter sig; --help viser brugen`)
    const { actTexts, isAct, readHead } = await import('#features/audit')
    const given = parsed.values.head ?? []
    const wrong = given.filter((text) => readHead(text) === null)
    if (wrong.length > 0) return refuse(io, ...wrong.map((text) => `${path}: --head ${text} er ikke KÆDE:NUMMER:HASH`))
    const heads = given.flatMap((text) => readHead(text) ?? [])
    return operate(path, io, async (config) => {
      const verification = await verifyNow(config, heads, logTo(io))
      const act = (name: string): string => (isAct(name) ? actTexts.in('da')(name) : name)
      io.stdout(`${parsed.values.json ? toJson(verification) : toText(verification, act)}\n`)
      return verification.breaks.length === 0 ? 0 : 1
    })
  },
}
