import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type pg from 'pg'
import pino, { type Logger } from 'pino'
import { type Config, projectRoot, startRefused } from '#config'
import { connect } from '#database/connect'
import { openDatabase } from '#database/database'
import { openPool } from '#database/pool'
import { makeSignIn, type SignIn } from '#features/identity'
import { systemClock } from '#kernel/clock'
import type { Platform } from '#platform'
import { type Manifest, setAssets } from '#ui/assets.ts'
import type { Variables } from '#web/page.ts'
import { makeApp } from './app.ts'
import { sendSignInLetter } from './features/identity/letters.ts'
import { makeMail } from './mail.ts'
import { readSecret } from './secret.ts'

export type Running = { readonly url: string; readonly stop: () => Promise<void> }

const assetFolder = join(projectRoot, 'dist', 'assets')

const readManifest = (): Manifest => {
  try {
    return JSON.parse(readFileSync(join(assetFolder, 'manifest.json'), 'utf8')) as Manifest
  } catch {
    throw startRefused('the styles and scripts are not built: run "npm start", or "node tools/build.ts"')
  }
}

/** A pool for the sign-in library, whose tables lie in a schema of their own. */
const signInPool = (app: pg.Pool): pg.Pool => {
  const { connectionString, host, port, user, database } = app.options
  const pool = openPool(
    connectionString
      ? { url: connectionString }
      : { socketDir: String(host), port: Number(port), user: String(user), database: String(database) },
    3,
  )
  pool.on('connect', (client) => void client.query('set search_path to sign_in'))
  return pool
}

/** The whole application on an open database, without listening: what the server, the tests and the benchmarks share. */
export const assemble = (
  config: Config,
  app: pg.Pool,
  log: Logger,
  development = false,
): { readonly app: Hono<Variables>; readonly platform: Platform; readonly signIn: SignIn; readonly close: () => Promise<void> } => {
  const secret = readSecret(config)
  const platform: Platform = { database: openDatabase(app), clock: systemClock, secret }
  const mail = makeMail(config.smtpUrl, `Helhed <no-reply@${new URL(config.baseUrl).hostname}>`)
  const pool = signInPool(app)
  const signIn = makeSignIn(
    pool,
    secret,
    config.baseUrl,
    sendSignInLetter(mail, config.baseUrl, () => 'da'),
  )
  const settings = {
    baseUrl: config.baseUrl,
    origins: config.origins,
    demo: config.demo,
    development,
    secure: config.baseUrl.startsWith('https:'),
  }
  return { app: makeApp({ platform, settings, signIn, mail, log, assets: assetFolder }), platform, signIn, close: () => pool.end() }
}

const listen = (fetch: Hono['fetch'], port: number, hostname: string): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'the port is in use by another program' : error.message
      reject(Object.assign(startRefused(`PORT ${port} on ${hostname}: ${reason}`), { reason: error.code }))
    })
  })

/** Both loopback addresses, or the one that was named; a machine without IPv6 does with the first. */
const listenOn = async (fetch: Hono['fetch'], config: Config): Promise<readonly ServerType[]> => {
  const servers: ServerType[] = []
  for (const host of config.hosts) {
    try {
      servers.push(await listen(fetch, config.port, host))
    } catch (error) {
      const absent = ['EAFNOSUPPORT', 'EADDRNOTAVAIL'].includes(String((error as { reason?: string }).reason))
      if (absent && servers.length > 0) continue
      for (const server of servers) server.close()
      throw error
    }
  }
  return servers
}

const closed = (server: ServerType): Promise<void> => new Promise((resolve) => server.close(() => resolve()))

/** Starts everything in order (database, world, pages) and listens only when all of it is ready. */
export const start = async (config: Config, fill: (platform: Platform, signIn: SignIn) => Promise<unknown>): Promise<Running> => {
  const log = pino({ level: config.logLevel }, pino.destination(2))
  setAssets(readManifest())
  readSecret(config)
  const connected = await connect(config, (line) => log.info(line))
  try {
    for (const name of connected.migrated) log.info(`migrated ${name}`)
    const { app, platform, signIn, close } = assemble(config, connected.app, log)
    await fill(platform, signIn)
    const servers = await listenOn(app.fetch, config)
    return {
      url: config.baseUrl,
      stop: async () => {
        await Promise.all(servers.map(closed))
        await close()
        await connected.close()
      },
    }
  } catch (error) {
    await connected.close()
    throw error
  }
}
