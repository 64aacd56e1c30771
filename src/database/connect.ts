import type pg from 'pg'
import { type Config, startRefused } from '#config'
import { type Embedded, startPostgres } from './embedded/index.ts'
import { migrate, refuseUnmigrated } from './migrate.ts'
import { openPool, type Source } from './pool.ts'
import { appRole, ownerRole, prepareCluster } from './roles.ts'

/** An open database: the pool under the app role, the owner's way in where there is one, and how to let go. */
export type Connected = {
  readonly app: pg.Pool
  /** Opens a pool under the owner role; null where only DATABASE_URL is given. */
  readonly owner: (() => pg.Pool) | null
  /** Migrations that were applied at this start. */
  readonly migrated: readonly string[]
  readonly close: () => Promise<void>
}

const databaseName = 'helhed'

const reasonOf = (error: unknown): string => {
  const { message, code, errors } = error as { message: string; code?: string; errors?: readonly Error[] }
  return message || errors?.[0]?.message || code || 'no answer'
}

/** Turns an accident at the first connection into one line that names the setting, never its password. */
const reach = async <T>(setting: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if ((error as { code?: string }).code === 'START_REFUSED') throw error
    throw startRefused(`${setting} cannot be used: ${reasonOf(error)}`)
  }
}

const refusePowerfulRole = async (app: pg.Pool): Promise<void> => {
  const { rows } = await app.query<{ powerful: boolean; owns: boolean }>(`
    select rolsuper or rolbypassrls as powerful,
      exists (select from pg_class where pg_has_role(relowner, 'usage') and relnamespace = to_regnamespace('helhed')) as owns
    from pg_roles where rolname = current_user`)
  if (rows[0]?.powerful || rows[0]?.owns) {
    throw startRefused(
      'DATABASE_URL must name a role that owns no table and cannot bypass row-level security; give the owner in DATABASE_OWNER_URL',
    )
  }
}

const connectEmbedded = async (config: Config, log: (line: string) => void): Promise<Connected> => {
  const embedded: Embedded = await startPostgres({ dataDir: config.dataDir, log })
  try {
    const at = (user: string): Source => ({ socketDir: embedded.socketDir, port: embedded.port, user, database: databaseName })
    await prepareCluster(embedded, databaseName)
    const owner = openPool(at(ownerRole), 2)
    const migrated = await migrate(owner, appRole)
    await owner.end()
    const app = openPool(at(appRole))
    return {
      app,
      owner: () => openPool(at(ownerRole), 2),
      migrated,
      close: async () => {
        await app.end()
        await embedded.stop()
      },
    }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

const connectOutside = async (databaseUrl: string, ownerUrl: string | null): Promise<Connected> => {
  const app = openPool({ url: databaseUrl })
  try {
    await reach('DATABASE_URL', () => refusePowerfulRole(app))
    const migrated = ownerUrl === null ? [] : await migrateOutside(databaseUrl, ownerUrl)
    await reach('DATABASE_URL', async () => {
      // Migrating gives the tables an owner, so only now can the role turn out to be it.
      if (migrated.length > 0) await refusePowerfulRole(app)
      await refuseUnmigrated(app)
    })
    return { app, owner: ownerUrl === null ? null : () => openPool({ url: ownerUrl }, 2), migrated, close: () => app.end() }
  } catch (error) {
    await app.end()
    throw error
  }
}

/** Migrates an outside database as its owner; the app role is the user that DATABASE_URL names. */
export const migrateOutside = async (databaseUrl: string, ownerUrl: string): Promise<readonly string[]> => {
  const owner = openPool({ url: ownerUrl }, 2)
  try {
    return await reach('DATABASE_OWNER_URL', () => migrate(owner, decodeURIComponent(new URL(databaseUrl).username)))
  } finally {
    await owner.end()
  }
}

/** The database under its owner role. */
export type Owned = { readonly owner: pg.Pool; readonly close: () => Promise<void> }

const ownEmbedded = async (config: Config, log: (line: string) => void): Promise<Owned> => {
  const embedded = await startPostgres({ dataDir: config.dataDir, log })
  const owner = openPool({ socketDir: embedded.socketDir, port: embedded.port, user: ownerRole, database: databaseName }, 2)
  return {
    owner,
    close: async () => {
      await owner.end()
      await embedded.stop()
    },
  }
}

const ownOutside = async (ownerUrl: string | null): Promise<Owned> => {
  if (ownerUrl === null) throw startRefused('DATABASE_OWNER_URL must be given beside DATABASE_URL: this is done as the owner')
  const owner = openPool({ url: ownerUrl }, 2)
  return { owner, close: () => owner.end() }
}

/**
 * Opens the database as its owner and changes nothing in it: the embedded PostgreSQL, started or joined, or the one at
 * DATABASE_OWNER_URL. Throws one line when it cannot be reached or was never migrated.
 */
export const connectOwner = async (config: Config, log: (line: string) => void): Promise<Owned> => {
  const owned = config.databaseUrl === null ? await ownEmbedded(config, log) : await ownOutside(config.databaseOwnerUrl)
  try {
    await reach(config.databaseUrl === null ? 'DATA_DIR' : 'DATABASE_OWNER_URL', () => refuseUnmigrated(owned.owner))
    return owned
  } catch (error) {
    await owned.close()
    throw error
  }
}

/**
 * Opens the database that the settings ask for: the embedded PostgreSQL in DATA_DIR, started or joined and migrated, or the one
 * at DATABASE_URL (15 or newer), migrated when DATABASE_OWNER_URL is given. Throws one line when it cannot.
 */
export const connect = (config: Config, log: (line: string) => void): Promise<Connected> =>
  config.databaseUrl === null ? connectEmbedded(config, log) : connectOutside(config.databaseUrl, config.databaseOwnerUrl)
