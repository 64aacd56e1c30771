import { join } from 'node:path'
import type { Hono } from 'hono'
import type pg from 'pg'
import pino, { type Logger } from 'pino'
import { projectRoot } from '#config'
import { openDatabase } from '#database/database'
import { openPool } from '#database/pool'
import { appRole, type Cluster } from '#database/roles'
import { makeSignIn, type SignIn } from '#features/identity'
import { type Clock, systemClock } from '#kernel/clock'
import type { Platform } from '#platform'
import type { Variables, WebSettings } from '#web/page.ts'
import { type AppParts, makeApp, routesOf } from '../../src/app.ts'
import { sendSignInLetter } from '../../src/features/identity/letters.ts'
import { type Mail, makeMail } from '../../src/mail.ts'

/** Signs the record and the sessions of every test world. */
export const testSecret = 'a secret that tests may know, of more than thirty-two characters'

export const testOrigin = 'http://localhost:3000'

export type Place = Cluster & { readonly database: string }

export type AppOptions = {
  readonly clock?: Clock
  readonly settings?: Partial<WebSettings>
  /** Folder of the built files; without one pages name files that nobody serves. */
  readonly assets?: string
  /** Where the application logs; nowhere unless told. */
  readonly log?: Logger
}

/** The application on a test database: everything that the server starts, but without listening and without a log. */
export type TestApp = {
  readonly app: Hono<Variables>
  readonly platform: Platform
  readonly signIn: SignIn
  readonly mail: Mail
  readonly settings: WebSettings
  readonly routes: ReturnType<typeof routesOf>
  /** The pool under the app role. */
  readonly pool: pg.Pool
  /** Statements sent since the array was last emptied; begin, scope and commit are not among them. */
  readonly statements: string[]
  readonly close: () => Promise<void>
}

const signInPool = (source: Parameters<typeof openPool>[0]): pg.Pool => {
  const pool = openPool(source, 2)
  pool.on('connect', (client) => void client.query('set search_path to sign_in'))
  return pool
}

/** Puts the application together on a database of the test cluster. */
export const openApp = (
  place: Place,
  {
    clock = systemClock,
    settings: given = {},
    assets = join(projectRoot, 'dist', 'assets'),
    log = pino({ level: 'silent' }),
  }: AppOptions = {},
): TestApp => {
  const source = { ...place, user: appRole }
  const [pool, signInSide] = [openPool(source, 4), signInPool(source)]
  const statements: string[] = []
  const platform: Platform = {
    database: openDatabase(pool, (statement) => statements.push(statement)),
    clock,
    secret: testSecret,
  }
  const settings: WebSettings = {
    baseUrl: testOrigin,
    origins: [testOrigin],
    demo: true,
    development: false,
    secure: false,
    mapTiles: null,
    openData: { licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, publisher: 'Helhed' },
    ...given,
  }
  const mail = makeMail(null, 'Helhed <no-reply@localhost>')
  const letter = sendSignInLetter(mail, settings.baseUrl, () => 'da')
  const signIn = makeSignIn(signInSide, testSecret, settings.baseUrl, letter)
  const parts: AppParts = { platform, settings, signIn, mail, log, assets }
  return {
    app: makeApp(parts),
    platform,
    signIn,
    mail,
    settings,
    routes: routesOf(parts),
    pool,
    statements,
    close: async () => {
      await signInSide.end()
      await pool.end()
    },
  }
}
