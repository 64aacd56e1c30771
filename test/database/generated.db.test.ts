import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { projectRoot } from '#config'
import { openPool } from '#database/pool'
import { appRole } from '#database/roles'
import { makeAuth } from '../../src/features/identity/sign-in.ts'
import { generated } from '../../tools/generate.ts'
import { testOrigin, testSecret } from '../setup/app.ts'
import { openWorld, type World } from '../setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ template: 'empty' })
})
afterAll(() => world.close())

const databaseOf = (pool: World['pool']): string => String(pool.options.database)

it('schema.sql, types.ts and queries.sql are what the migrations and queries amount to (else: npm run generate)', async () => {
  const files = await generated(inject('cluster'), databaseOf(world.pool))
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(join(projectRoot, 'database', name), 'utf8'), name).toBe(text)
  }
})

it('the sign-in library finds every table and column that it wants', async () => {
  const pool = openPool({ ...inject('cluster'), user: appRole, database: databaseOf(world.pool) }, 1)
  pool.on('connect', (client) => void client.query('set search_path to sign_in'))
  const auth = makeAuth(pool, testSecret, testOrigin, () => Promise.resolve())
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options)
  await pool.end()
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})
