import type { World } from './world.ts'

/** A word of a hundred and sixty letters, as somebody types who leans on a key. */
export const endless = 'uendeligt'.repeat(18).slice(0, 160)

/** The columns that hold the words of users, whatever their table. */
const worded = [
  ...['title', 'what', 'words', 'name', 'owner', 'note', 'reason', 'reasons', 'places', 'place', 'category', 'manager', 'responsible'],
  ...[
    'indicator',
    'unit',
    'source',
    'method',
    'target_group',
    'evidence',
    'takes_over',
    'interest',
    'assumption',
    'test',
    'seen_by',
    'proof',
  ],
  ...[
    'item',
    'page',
    'file_name',
    'question',
    'answer',
    'purpose',
    'result',
    'suggested',
    'label',
    'description',
    'why',
    'measures',
    'consent',
  ],
]

/**
 * Puts the endless word into every text of users in a world, past all that holds them to their form: a column that only takes words of its own is left as it is.
 * Frozen texts, publications and what was recorded keep what they said.
 */
export const makeEndless = async ({ superuser }: Pick<World, 'superuser'>): Promise<number> => {
  const { rows } = await superuser.query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
     where c.table_schema = 'helhed' and c.data_type = 'text' and c.column_name = any ($1)
       and c.table_name not in ('audit_entry', 'publication', 'municipality', 'section_text')`,
    [worded],
  )
  const client = await superuser.connect()
  let written = 0
  try {
    await client.query(`set session_replication_role = 'replica'`)
    for (const { table, column } of rows) {
      const text = column === 'name' ? `$1 || left(md5(random()::text), 12)` : '$1'
      const done = await client
        .query(`update helhed.${table} set ${column} = ${text} where ${column} is not null`, [endless])
        .then(() => 1)
        .catch(() => 0)
      written += done
    }
  } finally {
    await client.query(`set session_replication_role = 'origin'`)
    client.release()
  }
  return written
}
