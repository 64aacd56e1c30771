import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Where the project lies: the folder with package.json, from the source tree and from the bundle alike. */
export const projectRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
})()

const url = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `must be a URL that begins with ${schemes.join(' or ')}`,
  })

/** The name that a database address signs in with; null when it names none that can be read. */
const userOf = (address: string): string | null => {
  try {
    return decodeURIComponent(new URL(address).username) || null
  } catch {
    return null
  }
}

const databaseUrl = () =>
  url('postgres:', 'postgresql:').refine((text) => !URL.canParse(text) || userOf(text) !== null, {
    error: 'must name a user: postgres://USER:PASSWORD@HOST/DATABASE',
  })

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be 1-65535')
    .max(65_535, 'must be 1-65535')
    .default(3000),
  HOST: z.string().min(1, 'must not be empty').optional(),
  BASE_URL: url('http:', 'https:').optional(),
  DATA_DIR: z.string().min(1, 'must not be empty').optional(),
  DATABASE_URL: databaseUrl().optional(),
  DATABASE_OWNER_URL: databaseUrl().optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  MAP_TILES_URL: url('http:', 'https:')
    .refine((text) => ['{z}', '{x}', '{y}'].every((part) => text.includes(part)), { error: 'must hold {z}, {x} and {y}' })
    .optional(),
  MAP_TILES_CREDIT: z.string().min(1, 'must not be empty').optional(),
  OPEN_DATA_LICENCE: z.string().min(1, 'must not be empty').default('CC BY 4.0'),
  OPEN_DATA_LICENCE_URL: url('http:', 'https:').default('https://creativecommons.org/licenses/by/4.0/'),
  OPEN_DATA_PUBLISHER: z.string().min(1, 'must not be empty').default('Helhed'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug'], { error: 'must be silent, error, warn, info or debug' }).default('info'),
})

/** Pictures that lie under the moving map: where they are, with {z}, {x} and {y}, and whose they are. */
export type MapTiles = { readonly url: string; readonly credit: string }

/** Under which terms the open data are given, and who gives them. */
export type OpenDataTerms = { readonly licence: { readonly name: string; readonly url: string }; readonly publisher: string }

/** The settings of one run. `demo` is true only where the demonstration sign-in may exist: on a loopback host. */
export type Config = {
  readonly port: number
  /** Addresses to listen on. */
  readonly hosts: readonly string[]
  /** What links in letters begin with. */
  readonly baseUrl: string
  /** Origins that forms may come from. */
  readonly origins: readonly string[]
  readonly dataDir: string
  /** Null where the embedded PostgreSQL serves. */
  readonly databaseUrl: string | null
  readonly databaseOwnerUrl: string | null
  /** Null on loopback only: letters are then caught and shown at /dev/mail. */
  readonly smtpUrl: string | null
  /** Whether only this machine reaches the pages. */
  readonly loopback: boolean
  readonly secretKey: string | null
  readonly demo: boolean
  /** Background of the moving map; null where none is set, and the coast is the ground. */
  readonly mapTiles: MapTiles | null
  readonly openData: OpenDataTerms
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

const loopback = ['127.0.0.1', '::1', 'localhost']

/** An error whose message is all that the user needs: printed as one line, without a stack. */
export const startRefused = (message: string): Error => Object.assign(new Error(message), { code: 'START_REFUSED' })

/**
 * Reads the settings from the environment. Throws one line that names every wrong setting and what it must be.
 */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    throw startRefused(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  }
  const set = parsed.data
  const hosts = set.HOST ? [set.HOST] : ['127.0.0.1', '::1']
  const local = [`http://localhost:${set.PORT}`, `http://127.0.0.1:${set.PORT}`]
  const onLoopback = hosts.every((host) => loopback.includes(host)) && (!set.BASE_URL || loopback.includes(new URL(set.BASE_URL).hostname))
  const wanted = set.DEMO ?? (set.DATABASE_URL || set.BASE_URL || set.HOST ? '0' : '1')
  if (set.DEMO === '1' && !onLoopback)
    throw startRefused('DEMO=1 is refused: demonstration sign-in exists on a loopback host only (HOST, BASE_URL)')
  if (given.OPEN_DATA_LICENCE !== undefined && given.OPEN_DATA_LICENCE_URL === undefined)
    throw startRefused('OPEN_DATA_LICENCE needs OPEN_DATA_LICENCE_URL: where its text is')
  if ((set.MAP_TILES_URL === undefined) !== (set.MAP_TILES_CREDIT === undefined))
    throw startRefused('MAP_TILES_URL and MAP_TILES_CREDIT go together: a background map says whose it is')
  return {
    port: set.PORT,
    hosts,
    baseUrl: set.BASE_URL ? new URL(set.BASE_URL).origin : `http://localhost:${set.PORT}`,
    origins: set.BASE_URL ? [new URL(set.BASE_URL).origin] : local,
    dataDir: resolve(projectRoot, set.DATA_DIR ?? 'data'),
    databaseUrl: set.DATABASE_URL ?? null,
    databaseOwnerUrl: set.DATABASE_OWNER_URL ?? null,
    smtpUrl: set.SMTP_URL ?? null,
    loopback: onLoopback,
    secretKey: set.SECRET_KEY ?? null,
    demo: wanted === '1' && onLoopback,
    mapTiles: set.MAP_TILES_URL && set.MAP_TILES_CREDIT ? { url: set.MAP_TILES_URL, credit: set.MAP_TILES_CREDIT } : null,
    openData: { licence: { name: set.OPEN_DATA_LICENCE, url: set.OPEN_DATA_LICENCE_URL }, publisher: set.OPEN_DATA_PUBLISHER },
    logLevel: set.LOG_LEVEL,
  }
}
