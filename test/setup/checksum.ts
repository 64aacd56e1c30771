import type pg from 'pg'

const statements = new WeakMap<pg.Pool, string>()

const statementFor = async (owner: pg.Pool): Promise<string> => {
  const { rows } = await owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'helhed' and tablename <> 'exact_view' order by 1",
  )
  return rows
    .map(({ name }) => `select '${name} ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), 'empty') as sum from ${name} t`)
    .join(' union all ')
}

/** A checksum of every row of Helhed's own tables, a line for each table: equal before and after when nothing was saved. That somebody looked at exact figures is written down by looking. */
export const checksum = async (owner: pg.Pool): Promise<string> => {
  const statement = statements.get(owner) ?? (await statementFor(owner))
  statements.set(owner, statement)
  const { rows } = await owner.query<{ sum: string }>(statement)
  // Over many tables PostgreSQL counts with several workers, and the lines come in the order that they finish.
  return rows
    .map(({ sum }) => sum)
    .toSorted()
    .join('\n')
}
