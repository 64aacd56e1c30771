import type pg from 'pg'

/** Values that are the same in the double: whom a row is about, the law's definitions, and what the record says. */
const kept = ['person_id', 'granted_by', 'ended_by', 'published_by', 'indicator_id', 'indicator_version_id']
const leftOut = [
  'municipality',
  'person',
  'indicator',
  'indicator_version',
  'audit_head',
  'audit_entry',
  'audit_seal',
  'mandate',
  'mandate_end',
]

type Column = { readonly table: string; readonly name: string; readonly type: string }

/** Tables in which a municipality has a name once a year. */
const namedOnce = ['appropriation', 'shared_cost']

const twin = ({ table, name, type }: Column): string => {
  if (type === 'uuid' && !kept.includes(name)) return `md5(${name}::text || 'twin')::uuid`
  if (name === 'slug') return `slug || '-2'`
  if (name === 'name' && namedOnce.includes(table)) return `name || ' 2'`
  if (name === 'href') return `href || '-2'`
  return `"${name}"`
}

/**
 * Puts a twin beside every record of a world, in the same municipality and with all that hangs on it. Mandates are left alone:
 * nobody holds more than before, and whoever sees a whole municipality sees twice as much.
 */
export const doubleWorld = async (superuser: pg.Pool): Promise<void> => {
  const { rows } = await superuser.query<Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'helhed'::regnamespace and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`)
  const client = await superuser.connect()
  try {
    // References between twins hold once all are there, whatever the order of the tables.
    await client.query('set session_replication_role to replica')
    for (const [table, columns] of Map.groupBy(rows, (column) => column.table)) {
      if (leftOut.includes(table)) continue
      const names = columns.map(({ name }) => `"${name}"`).join(', ')
      await client.query(`insert into helhed.${table} (${names}) select ${columns.map(twin).join(', ')} from helhed.${table}`)
    }
  } finally {
    client.release(true)
  }
}
