import { type RawBuilder, sql } from 'kysely'

/** Whether a row of `helhed.measurement`, by its name in the statement, still counts: nothing has taken its place. */
export const stillCounts = (measurement: string): RawBuilder<boolean> => {
  const row = sql.ref(measurement)
  return sql`not exists (select from helhed.measurement_closing closing where closing.municipality = ${row}.municipality and closing.measurement_id = ${row}.id)`
}
