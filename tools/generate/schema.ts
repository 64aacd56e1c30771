import type { Routine, Table } from './catalogue.ts'

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** One readable text of a schema: per table its columns, constraints, indexes, policies and grants, then the routines. */
export const writeSchema = (tables: readonly Table[], routines: readonly Routine[]): string => {
  const parts = tables.map((table) => {
    const lines = [
      ...table.columns.map(
        (column) =>
          `${column.name} ${column.type}${column.notNull ? ' not null' : ''}${column.defaultText ? ` default ${column.defaultText}` : ''}`,
      ),
      ...table.constraints.map((constraint) => `constraint ${constraint.name} ${constraint.definition}`),
    ]
    const rest = [...(table.secured ? ['row level security'] : []), ...table.indexes, ...table.policies, ...table.triggers, ...table.grants]
    return `-- ${table.comment ?? ''}\ncreate table ${table.name} (\n  ${lines.join(',\n  ')}\n);\n${rest.map((line) => `--   ${line}\n`).join('')}`
  })
  const functions = routines.map(
    (routine) => `${routine.definition.trim()};\ncomment on function ${routine.name} is ${quote(routine.comment ?? '')};\n`,
  )
  return `-- Written by "npm run generate" from the migrated database: what the migrations amount to. Do not edit.\n\n${[...parts, ...functions].join('\n')}`
}
