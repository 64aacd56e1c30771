import { describe, expect, it } from 'vitest'
import { isAct } from '#features/audit'
import { stoppedClock } from '#kernel/clock'
import { routesOf } from '../src/app.ts'
import { makeMail } from '../src/mail.ts'

/** Routes are only listed here, so nothing behind them is ever asked. */
const never = (): never => {
  throw new Error('Nobody asks')
}

const routes = routesOf({
  settings: {
    baseUrl: 'http://localhost',
    origins: [],
    demo: true,
    development: true,
    secure: false,
    mapTiles: null,
    openData: { licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, publisher: 'Helhed' },
  },
  mail: makeMail(null, 'Helhed'),
  signIn: { sendLink: never, useLink: never, open: never, close: never },
  platform: { database: new Proxy({}, { get: never }) as never, clock: stoppedClock('2026-06-01T09:00:00Z'), secret: '' },
})

/** What everybody may use, signed in or not. A route that joins this list was meant to. */
const open = [
  'GET /',
  'GET /kommuner/:slug',
  'GET /om',
  'GET /tilgaengelighed',
  'GET /data',
  'GET /data/katalog.jsonld',
  'GET /data/:file',
  'GET /data/versioner/:file',
  'GET /api/v1/openapi.json',
  'GET /api/v1/areas',
  'GET /kalender/:file',
  'GET /komponenter',
  'GET /komponenter/:slug',
  'GET /gange/net.js',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /log-ind',
  'POST /log-ind',
  'GET /log-ind/link',
  'POST /log-ind/link',
  'POST /log-ud',
  'GET /demo',
  'POST /demo/log-ind',
  'GET /dev/mail',
]

/** Sends a letter: whether somebody gets it is nobody's business. Shows exact figures: that stands in a log of its own (`exact_view`). */
const unrecorded = ['session.send_link', 'area.see_exactly', 'indicator.see_exactly']

const name = ({ method, path }: (typeof routes)[number]): string => `${method} ${path}`

describe('every route names act and permission', () => {
  it('an act is a noun and a verb', () => {
    expect(routes.filter(({ act }) => !/^[a-z_]+\.[a-z_]+$/.test(act)).map(name)).toEqual([])
  })

  it('what changes something is an act of the record', () => {
    expect(routes.filter(({ method, act }) => method === 'POST' && !isAct(act) && !unrecorded.includes(act)).map(name)).toEqual([])
  })

  it('what only reads is none', () => {
    expect(routes.filter(({ method, act }) => method === 'GET' && isAct(act)).map(name)).toEqual([])
  })

  it('everything has a permission but what is written here', () => {
    expect(
      routes
        .filter(({ access }) => access.kind === 'public')
        .map(name)
        .sort(),
    ).toEqual(open.toSorted())
  })

  it('a permission has a name and at least one sentence', () => {
    const permissions = routes.flatMap(({ access }) => ('permission' in access ? [access.permission] : []))
    expect(permissions.filter((permission) => !/^[a-z]+\.[a-z_]+$/.test(permission.name) || permission.sentences.length === 0)).toEqual([])
  })

  it('two permissions never bear one name', () => {
    const permissions = new Set(routes.flatMap(({ access }) => ('permission' in access ? [access.permission] : [])))
    const names = [...permissions].map((permission) => permission.name)
    expect(names.toSorted()).toEqual([...new Set(names)].sort())
  })

  it('no two routes lie at one address', () => {
    const names = routes.map(name)
    expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([])
  })
})
