import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import type { Id } from '#kernel/id'
import type { Tables } from '../../database/types.ts'
import { keepingPlans } from './planned.ts'

/** The application's database: a pool under the app role, seen through Helhed's schema. */
export type Database = Kysely<Tables>

/** A transaction that has its scope. Only these reach municipal rows. */
export type Tx = Kysely<Tables>

/** Whose rows a transaction sees, and who acts in it; null for jobs and visitors. */
export type Scope = { readonly municipalities: readonly number[]; readonly person: Id | null }

/** The scope of a visitor: publications and nothing else. */
export const publicScope: Scope = { municipalities: [], person: null }

/** `counted` hears every statement but begin, scope and commit: what the budgets of architecture.md section 6 count. */
export const openDatabase = (pool: pg.Pool, counted?: (statement: string, parameters: readonly unknown[]) => void): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: keepingPlans(pool) }),
    ...(counted && {
      log: (event) => {
        if (event.level === 'query' && !/^(begin|commit|rollback)/.test(event.query.sql)) counted(event.query.sql, event.query.parameters)
      },
    }),
  }).withSchema('helhed')

const opening = (scope: Scope, kind: 'read only' | 'read write'): string => {
  const codes = scope.municipalities.map((code) => Math.trunc(code)).join(',')
  const person = scope.person && /^[0-9a-f-]{36}$/.test(scope.person) ? scope.person : ''
  return `begin ${kind}; select set_config('app.municipalities','{${codes}}',true), set_config('app.person','${person}',true)`
}

const inTransaction = <T>(database: Database, scope: Scope, kind: 'read only' | 'read write', work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.connection().execute(async (connection) => {
    await sql.raw(opening(scope, kind)).execute(connection)
    try {
      const value = await work(connection.withSchema('helhed'))
      await sql.raw('commit').execute(connection)
      return value
    } catch (error) {
      await sql.raw('rollback').execute(connection)
      throw error
    }
  })

/** Reads within a scope. Begin and scope go in one message, so that a page costs one round trip more than its statements. */
export const reading = <T>(database: Database, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(database, scope, 'read only', work)

/** Changes within a scope: all of `work` or nothing. */
export const changing = <T>(database: Database, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(database, scope, 'read write', work)
