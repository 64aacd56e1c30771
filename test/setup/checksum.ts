import type pg from 'pg'

/** A checksum of every row of Helhed's own tables: equal before and after when nothing was saved. */
export const checksum = async (owner: pg.Pool): Promise<string> => {
  const { rows } = await owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'helhed' order by 1",
  )
  const sums: string[] = []
  for (const { name } of rows) {
    const sum = await owner.query<{ sum: string | null }>(`select md5(string_agg(t::text, E'\\n' order by t::text)) as sum from ${name} t`)
    sums.push(`${name} ${sum.rows[0]?.sum ?? 'empty'}`)
  }
  return sums.join('\n')
}
