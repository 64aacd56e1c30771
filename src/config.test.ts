import { describe, expect, it } from 'vitest'
import { readConfig } from '#config'

const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ PORT: 'abc' }, 'PORT must be a number'],
  [{ PORT: '0' }, 'PORT must be 1-65535'],
  [{ PORT: '65536' }, 'PORT must be 1-65535'],
  [{ PORT: '3.5' }, 'PORT must be a whole number'],
  [{ BASE_URL: 'helhed.dk' }, 'BASE_URL must be a URL that begins with http: or https:'],
  [{ DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL must be a URL that begins with postgres: or postgresql:'],
  [{ DATABASE_URL: 'postgres://localhost/helhed' }, 'DATABASE_URL must name a user: postgres://USER:PASSWORD@HOST/DATABASE'],
  [{ DATABASE_URL: 'postgres://%zz@localhost/helhed' }, 'DATABASE_URL must name a user: postgres://USER:PASSWORD@HOST/DATABASE'],
  [{ DATABASE_OWNER_URL: 'postgres:' }, 'DATABASE_OWNER_URL must name a user: postgres://USER:PASSWORD@HOST/DATABASE'],
  [{ SECRET_KEY: 'short' }, 'SECRET_KEY must have at least 32 characters'],
  [{ DEMO: 'yes' }, 'DEMO must be 0 or 1'],
  [{ DEMO: '1', HOST: '0.0.0.0' }, 'DEMO=1 is refused: demonstration sign-in exists on a loopback host only (HOST, BASE_URL)'],
  [
    { DEMO: '1', BASE_URL: 'https://helhed.dk' },
    'DEMO=1 is refused: demonstration sign-in exists on a loopback host only (HOST, BASE_URL)',
  ],
  [{ MAP_TILES_URL: 'https://kort.dk/{z}/{x}', MAP_TILES_CREDIT: 'Kort' }, 'MAP_TILES_URL must hold {z}, {x} and {y}'],
  [
    { MAP_TILES_URL: 'https://kort.dk/{z}/{x}/{y}.png' },
    'MAP_TILES_URL and MAP_TILES_CREDIT go together: a background map says whose it is',
  ],
  [{ OPEN_DATA_LICENCE: 'Egen' }, 'OPEN_DATA_LICENCE needs OPEN_DATA_LICENCE_URL: where its text is'],
  [{ OPEN_DATA_LICENCE_URL: 'licens' }, 'OPEN_DATA_LICENCE_URL must be a URL that begins with http: or https:'],
  [{ PORT: 'x', DEMO: '2' }, 'PORT must be a number; DEMO must be 0 or 1'],
]

describe('the settings', () => {
  it.each(wrong)('%j is refused in one line that names it', (env, line) => {
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ code: 'START_REFUSED', message: line }))
  })

  it('a refusal never repeats a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://a:hemmelig@b/c' })).not.toThrow(/hemmelig/)
  })

  it('without settings the demonstration is served on loopback, under both of its names', () => {
    expect(readConfig({})).toMatchObject({
      hosts: ['127.0.0.1', '::1'],
      baseUrl: 'http://localhost:3000',
      origins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
      demo: true,
    })
  })

  it('the demonstration is off by itself wherever it could be reached or the database is another', () => {
    for (const env of [{ HOST: '0.0.0.0' }, { BASE_URL: 'https://helhed.dk' }, { DATABASE_URL: 'postgres://a@b/c' }, { DEMO: '0' }]) {
      expect(readConfig(env).demo).toBe(false)
    }
  })

  it('an empty setting is one that was not given', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null })
  })
})
