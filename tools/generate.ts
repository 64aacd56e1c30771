/**
 * Writes what follows from the migrations and the queries: `database/schema.sql`, `database/types.ts` and
 * `database/queries.sql`. With `--check` nothing is written and a difference is an error.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#config'
import { openPool } from '#database/pool'
import { type Cluster, ownerRole } from '#database/roles'
import { makeMigrated, startTestCluster } from '#database/testing'
import { readCatalogue } from './generate/catalogue.ts'
import { writeSchema } from './generate/schema.ts'
import { writeTypes } from './generate/types.ts'

/** The generated files by name, from a migrated database. */
export const generated = async (cluster: Cluster, database: string): Promise<Readonly<Record<string, string>>> => {
  const pool = openPool({ ...cluster, user: ownerRole, database }, 1)
  try {
    const own = await readCatalogue(pool, 'helhed')
    const signIn = await readCatalogue(pool, 'sign_in')
    const { writeQueries } = await import('./generate/queries.ts')
    return {
      'schema.sql': writeSchema([...own.tables, ...signIn.tables], own.routines),
      'types.ts': writeTypes(own.tables),
      'queries.sql': await writeQueries(),
    }
  } finally {
    await pool.end()
  }
}

if (import.meta.main) {
  const cluster = await startTestCluster()
  await makeMigrated(cluster, 'generated')
  const files = await generated(cluster, 'generated')
  await cluster.stop()
  let drift = 0
  for (const [name, text] of Object.entries(files)) {
    const path = join(projectRoot, 'database', name)
    if (process.argv.includes('--check')) drift += readFileSync(path, 'utf8') === text ? 0 : 1
    else writeFileSync(path, text)
  }
  console.log(process.argv.includes('--check') ? `${drift} generated files differ` : `${Object.keys(files).length} files written`)
  process.exitCode = drift > 0 ? 1 : 0
}
