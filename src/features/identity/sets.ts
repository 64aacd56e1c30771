import { type Expression, type SqlBool, sql } from 'kysely'
import type { Id } from '#kernel/id'
import type { ReachSets } from './permission.ts'

/** How a table's rows are found by each kind of scope; a kind that does not apply is left out. */
export type Columns = {
  readonly municipality: Expression<number>
  readonly bodies?: (ids: readonly Id[]) => Expression<SqlBool>
  readonly areas?: (ids: readonly Id[]) => Expression<SqlBool>
  readonly organisations?: (ids: readonly Id[]) => Expression<SqlBool>
  readonly own?: (person: Id, municipalities: readonly number[]) => Expression<SqlBool>
  readonly funds?: (ids: readonly Id[]) => Expression<SqlBool>
}

/**
 * The policy as one condition of a list query. Says the same as `permitting` says for a single record, so that
 * "not allowed" and "not there" look alike; a test compares the two.
 */
export const within = (reach: ReachSets, columns: Columns): Expression<SqlBool> => {
  const ways: Expression<SqlBool>[] = [sql<SqlBool>`${columns.municipality} = any (${[...reach.municipalities]}::int[])`]
  if (columns.bodies && reach.bodies.length > 0) ways.push(columns.bodies(reach.bodies))
  if (columns.areas && reach.areas.length > 0) ways.push(columns.areas(reach.areas))
  if (columns.organisations && reach.organisations.length > 0) ways.push(columns.organisations(reach.organisations))
  if (columns.own && reach.own) ways.push(columns.own(reach.own.person, reach.own.municipalities))
  if (columns.funds && reach.funds) ways.push(columns.funds(reach.funds))
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`
}
