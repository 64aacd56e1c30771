import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { projectRoot, startRefused } from '#config'

type Migration = { readonly name: string; readonly text: string; readonly hash: string }

const folder = join(projectRoot, 'database', 'migrations')

const readMigrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })

const applied = async (client: pg.ClientBase): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migrations.applied')
  return new Map(rows.map((row) => [row.name, row.hash]))
}

const refuseStrangers = (known: ReadonlyMap<string, string>, migrations: readonly Migration[]): void => {
  const ours = new Map(migrations.map((migration) => [migration.name, migration.hash]))
  for (const [name, hash] of known) {
    if (!ours.has(name)) throw startRefused(`the database is newer than this code: it has the migration ${name}`)
    if (ours.get(name) !== hash) throw startRefused(`the migration ${name} was changed after it had been applied`)
  }
}

/** Throws a start refusal when the server is older than what the migrations are written for. */
const refuseOld = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ number: string; version: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as version",
  )
  if (Number(rows[0]?.number) < 150_000) throw startRefused(`PostgreSQL 15 or newer is needed; this is ${rows[0]?.version}`)
}

/** The role's name as an SQL identifier. */
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * Brings the database up to the code's migrations, in order, each in a transaction of its own; two starts at
 * once wait for each other. `:"app"` in a migration stands for the app role, as in psql.
 *
 * @returns the names of the migrations that were applied now.
 * @throws a start refusal when the database is newer than the code or a migration was changed.
 */
export const migrate = async (owner: pg.Pool, appRole: string): Promise<readonly string[]> => {
  const client = await owner.connect()
  try {
    await client.query('select pg_advisory_lock(72345001)')
    await refuseOld(client)
    await client.query(`
      create schema if not exists migrations;
      create table if not exists migrations.applied (name text primary key, hash text not null, applied_at timestamptz not null default now());
      grant usage on schema migrations to ${identifier(appRole)}; grant select on migrations.applied to ${identifier(appRole)};`)
    const migrations = readMigrations()
    const known = await applied(client)
    refuseStrangers(known, migrations)
    const pending = migrations.filter((migration) => !known.has(migration.name))
    for (const migration of pending) {
      await client.query('begin')
      try {
        await client.query(migration.text.replaceAll(':"app"', identifier(appRole)))
        await client.query('insert into migrations.applied (name, hash) values ($1, $2)', [migration.name, migration.hash])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw Object.assign(error as Error, { message: `${migration.name}: ${(error as Error).message}` })
      }
    }
    return pending.map((migration) => migration.name)
  } finally {
    client.release(true)
  }
}

/** Throws a start refusal unless exactly the code's migrations are applied: what the app role may check on its own. */
export const refuseUnmigrated = async (app: pg.Pool): Promise<void> => {
  const client = await app.connect()
  try {
    await refuseOld(client)
    const { rows } = await client.query<{ there: boolean }>("select to_regclass('migrations.applied') is not null as there")
    const known = rows[0]?.there ? await applied(client) : new Map<string, string>()
    const migrations = readMigrations()
    refuseStrangers(known, migrations)
    const missing = migrations.filter((migration) => !known.has(migration.name))
    if (missing.length > 0)
      throw startRefused(`the database lacks ${missing.length} migrations: run "helhed migrate" with DATABASE_OWNER_URL`)
  } finally {
    client.release()
  }
}
