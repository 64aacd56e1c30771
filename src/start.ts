import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type pg from 'pg'
import pino, { type Logger } from 'pino'
import { type Config, projectRoot, startRefused } from '#config'
import { connect } from '#database/connect'
import { type Database, openDatabase } from '#database/database'
import { openHurriedPool, openPool } from '#database/pool'
import { closeDrawing } from '#drawing/layers'
import { closeScales } from '#features/areas'
import { logHeads } from '#features/audit'
import { makeSignIn, type SignIn } from '#features/identity'
import { keepForgetting, keepPrinting } from '#features/plans'
import { systemClock } from '#kernel/clock'
import type { Platform } from '#platform'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { type Manifest, setAssets } from '#ui/assets.ts'
import type { Variables } from '#web/page.ts'
import { makeApp } from './app.ts'
import { sendSignInLetter } from './features/identity/letters.ts'
import { listen, refuseTakenPort } from './listen.ts'
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
  pool.on('connect', (client) => {
    // One that fails here fails again, and visibly, at the statement that the connection was opened for.
    client.query('set search_path to sign_in').catch(() => undefined)
  })
  return pool
}

/** The whole application on an open database, without listening: what the server, the tests and the benchmarks share. */
export const assemble = (
  config: Config,
  app: pg.Pool,
  log: Logger,
  development = false,
  counted?: Parameters<typeof openDatabase>[1],
): { readonly app: Hono<Variables>; readonly platform: Platform; readonly signIn: SignIn; readonly close: () => Promise<void> } => {
  const secret = readSecret(config)
  const platform: Platform = { database: openDatabase(app, counted), clock: systemClock, secret }
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
    mapTiles: config.mapTiles,
    openData: config.openData,
  }
  return { app: makeApp({ platform, settings, signIn, mail, log, assets: assetFolder }), platform, signIn, close: () => pool.end() }
}

/** Fills a database that is new; nothing where no world is asked for. */
export type Fill = (platform: Platform, signIn: SignIn) => Promise<unknown>

/**
 * Connections for filling the demonstration: nobody waits for the disk after each act. What is lost when the machine dies meanwhile is
 * a world that the next start refuses as a whole, and nothing that anybody was told is there.
 */
const filling = async (app: pg.Pool, work: (database: Database) => Promise<unknown>): Promise<void> => {
  const pool = openHurriedPool(app)
  try {
    await work(openDatabase(pool))
  } finally {
    await pool.end()
  }
}

/**
 * Starts everything in order (database, world, pages) and listens only when all of it is ready. Null when `stopping` was
 * raised meanwhile: a world is filled to its end, since half of one could not be used, and nothing listens after that.
 */
export const start = async (config: Config, fill: Fill, stopping?: AbortSignal): Promise<Running | null> => {
  const log = pino({ level: config.logLevel }, pino.destination(2))
  if (!config.loopback && config.smtpUrl === null) {
    throw startRefused('SMTP_URL is needed where others than this machine can reach the pages: sign-in links go out by mail')
  }
  setAssets(readManifest())
  await refuseTakenPort(config)
  readSecret(config)
  const connected = await connect(config, (line) => log.info(line))
  const closing = [connected.close]
  const stop = async (): Promise<void> => {
    for (const close of closing.toReversed()) await close()
  }
  try {
    for (const name of connected.migrated) log.info(`migrated ${name}`)
    const { app, platform, signIn, close } = assemble(config, connected.app, log)
    closing.push(close, closePress, closeWordPress, closeDrawing, closeScales)
    if (config.demo) await filling(connected.app, (database) => fill({ ...platform, database }, signIn))
    else await fill(platform, signIn)
    closing.push(await keepForgetting(platform, log))
    closing.push(keepPrinting(platform, log))
    closing.push(await logHeads(platform.database, log))
    if (!stopping?.aborted) {
      closing.push((await listen(app.fetch, config)).close)
      return { url: config.baseUrl, stop }
    }
  } catch (error) {
    await stop()
    throw error
  }
  await stop()
  return null
}
