import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startPostgres } from './embedded/index.ts'
import { migrate } from './migrate.ts'
import { openPool } from './pool.ts'
import { appRole, type Cluster, ownerRole, prepareCluster } from './roles.ts'

/** A cluster that lives as long as a test run, without the guarantees that only matter when power fails. */
export type TestCluster = Cluster & { readonly stop: () => Promise<void> }

const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

export const startTestCluster = async (): Promise<TestCluster> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'helhed-test-'))
  // Readable for others, or PostgreSQL, which never runs as root, would have to keep its data elsewhere.
  chmodSync(dataDir, 0o755)
  const embedded: Embedded = await startPostgres({ dataDir, settings: careless, log: () => {} })
  return {
    socketDir: embedded.socketDir,
    port: embedded.port,
    user: embedded.user,
    stop: async () => {
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A migrated, empty database in the cluster. */
export const makeMigrated = async (cluster: Cluster, name: string): Promise<void> => {
  await prepareCluster(cluster, name)
  const owner = openPool({ ...cluster, user: ownerRole, database: name }, 1)
  await migrate(owner, appRole)
  await owner.end()
}

/** A copy of a database that nobody is connected to. */
export const cloneDatabase = async (cluster: Cluster, template: string, name: string): Promise<void> => {
  const admin = openPool({ ...cluster, database: 'postgres' }, 1)
  await admin.query(`create database ${name} template ${template} strategy file_copy owner ${ownerRole}`)
  await admin.end()
}
