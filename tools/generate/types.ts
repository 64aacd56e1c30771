import type { Column, Table } from './catalogue.ts'

const plainTypes: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  daterange: 'string',
  date: 'string',
  numeric: 'string',
  integer: 'number',
  bigint: 'number',
  boolean: 'boolean',
  jsonb: 'unknown',
  bytea: 'Buffer',
  'timestamp with time zone': 'Date',
  'text[]': 'string[]',
}

/** The words that a check constraint allows in a column, as a union; null when there is no such constraint. */
const wordsOf = (table: Table, column: Column): string | null => {
  for (const { kind, definition } of table.constraints) {
    const match = kind === 'c' && /^CHECK \(\(?(\w+) = ANY \(ARRAY\[(.*)\]\)\)?\)$/.exec(definition)
    if (match && match[1] === column.name) return [...(match[2] ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => `'${word}'`).join(' | ')
  }
  return null
}

const typeOf = (table: Table, column: Column): string => {
  const base = column.type.replace(/\(.*\)/, '')
  const known = plainTypes[base]
  if (!known) throw new Error(`The type ${column.type} of ${table.name}.${column.name} has no TypeScript type yet`)
  const type = (known === 'string' ? wordsOf(table, column) : null) ?? known
  const nullable = column.notNull ? type : `${type} | null`
  return column.generated ? `Generated<${nullable}>` : nullable
}

const pascal = (name: string): string => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())

/** TypeScript types of all tables for Kysely, with the catalogue's comments as docstrings. */
export const writeTypes = (tables: readonly Table[]): string => {
  const parts = tables.map((table) => {
    const columns = table.columns.map((column) => `  /** ${column.comment ?? ''} */\n  ${column.name}: ${typeOf(table, column)}`)
    return `/** ${table.comment ?? ''} */\nexport type ${pascal(table.name)}Table = {\n${columns.join('\n')}\n}\n`
  })
  const all = tables.map((table) => `  ${table.name}: ${pascal(table.name)}Table`)
  return `// Written by "npm run generate" from the migrated database. Do not edit.\nimport type { Generated } from 'kysely'\n\n${parts.join('\n')}\nexport type Tables = {\n${all.join('\n')}\n}\n`
}
