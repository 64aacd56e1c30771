import { openPool } from './pool.ts'

/** Where a cluster answers, for its superuser. */
export type Cluster = { readonly socketDir: string; readonly port: number; readonly user: string }

/** The roles of the embedded database: the owner migrates, the app role serves and owns nothing. */
export const ownerRole = 'helhed_owner'
export const appRole = 'helhed_app'

/** Makes the roles and the database in an embedded cluster where they are missing. */
export const prepareCluster = async (cluster: Cluster, database: string): Promise<void> => {
  const admin = openPool({ ...cluster, database: 'postgres' }, 1)
  try {
    for (const role of [ownerRole, appRole]) {
      const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
      if (!rowCount) await admin.query(`create role ${role} login`).catch(ignoreExisting)
    }
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await admin.query(`create database ${database} owner ${ownerRole}`).catch(ignoreExisting)
  } finally {
    await admin.end()
  }
}

/** Two processes that start at once both try; the second finds it done. */
const ignoreExisting = (error: unknown): void => {
  const { code } = error as { code?: string }
  if (code !== '42710' && code !== '42P04' && code !== '23505') throw error
}
