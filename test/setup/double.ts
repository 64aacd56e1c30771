import type pg from 'pg'

/**
 * Values that are the same in the double: whom a row is about, the law's definitions, and who signed it, with the organisation and the
 * mandate that go with the signature, since mandates are not doubled.
 */
const kept = [
  'person_id',
  'indicator_id',
  'indicator_version_id',
  ...[
    'granted',
    'ended',
    'published',
    'frozen',
    'stored',
    'drawn',
    'met',
    'proposed',
    'opened',
    'closed',
    'locked',
    'reopened',
    'begun',
    'concluded',
  ].map((act) => `${act}_by`),
  ...['submitted', 'recorded', 'confirmed', 'ended', 'sent', 'taken', 'withdrawn', 'written'].flatMap((act) => [
    `${act}_by`,
    `${act}_for`,
    `${act}_under`,
  ]),
]

/** Tables without twins: places, people with their calendars, definitions, the record, and mandates. */
export const leftOut = [
  'municipality',
  'person',
  'indicator',
  'indicator_version',
  'audit_head',
  'audit_entry',
  'audit_seal',
  'exact_view',
  'mandate',
  'mandate_end',
  'calendar_feed',
]

/** Tables whose names are keys: what is appropriated and shared is so once a year, an edition of a catalogue is taken in once, a project has a name of its own. */
const namedOnce = ['appropriation', 'shared_cost', 'catalogue', 'project']

/** Which rows have twins, where not all do: a municipality, a region and the country are there once. */
const wide = `like '00000000-0000-7000-8000-000000200%'`
const only: Readonly<Record<string, string>> = {
  place: `not id::text ${wide}`,
  indicator_value: `not place_id::text ${wide}`,
  indicator_value_history: `not place_id::text ${wide}`,
}

/** The condition on a table's rows that have twins. */
export const doubled = (table: string): string => only[table] ?? 'true'

type Column = { readonly table: string; readonly name: string; readonly type: string }

const twin = ({ table, name, type }: Column): string => {
  if (type === 'uuid' && !kept.includes(name)) return `md5(${name}::text || 'twin')::uuid`
  if (name === 'slug') return `slug || '-2'`
  if (name === 'href') return `regexp_replace(href, '^(/[a-z]+/[a-z0-9-]+)', '\\1-2')`
  // A parcel lies in one place at a time: its twin is of another cadastral district.
  if (name === 'district') return `district || ' 2'`
  if (name === 'name' && namedOnce.includes(table)) return `name || ' 2'`
  if (name === 'source' && table === 'figure_mapping') return `source || ' 2'`
  return `"${name}"`
}

/** The tables of Helhed's that have twins, with their columns. */
const doubledTables = async (superuser: pg.Pool): Promise<ReadonlyMap<string, readonly Column[]>> => {
  const { rows } = await superuser.query<Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'helhed'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attidentity = '' order by 1, a.attnum`)
  return Map.groupBy(
    rows.filter(({ table }) => !leftOut.includes(table)),
    ({ table }) => table,
  )
}

/**
 * Puts a twin beside every record of a world, in the same municipality and with all that hangs on it. Mandates are left alone:
 * nobody holds more than before, and whoever sees a whole municipality sees twice as much. Frozen texts stay as they are, with their hash.
 */
export const doubleWorld = async (superuser: pg.Pool): Promise<void> => {
  const tables = await doubledTables(superuser)
  const client = await superuser.connect()
  try {
    // References between twins hold once all are there, whatever the order of the tables.
    await client.query('set session_replication_role to replica')
    for (const [table, columns] of tables) {
      const names = columns.map(({ name }) => `"${name}"`).join(', ')
      await client.query(
        `insert into helhed.${table} (${names}) select ${columns.map(twin).join(', ')} from helhed.${table} where ${doubled(table)}`,
      )
    }
  } finally {
    client.release(true)
  }
}
