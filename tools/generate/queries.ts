import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { projectRoot } from '#config'
import type { Tables } from '../../database/types.ts'

const paper = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
}).withSchema('helhed')

const folded = (statement: string): string =>
  statement
    .replace(/\s+/g, ' ')
    .replaceAll('"', '')
    .replace(/ (from|where|group by|order by|limit|left join|inner join|returning|union) /g, '\n  $1 ')

/** Every exported query of every feature with the SQL that it sends for its example arguments. */
export const writeQueries = async (): Promise<string> => {
  const folder = join(projectRoot, 'src', 'features')
  const parts = ['-- Written by "npm run generate" from the exported queries. Do not edit.\n']
  for (const name of readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /queries\.ts$/.test(file))
    .sort()) {
    const module = (await import(join(folder, name))) as Record<string, unknown>
    for (const [query, value] of Object.entries(module).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (typeof value !== 'function' || !('statement' in value)) continue
      const { statement } = value as { statement: (tx: typeof paper) => string }
      parts.push(`-- ${name.replace('.ts', '')}: ${query}\n${folded(statement(paper))};\n`)
    }
  }
  return parts.join('\n')
}
