import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'

/** The latest acts done to a record or to what belongs to it, newest first, with the role they were done under. */
export const historyOf = rows(
  (tx: Tx, municipality: number, record: Id, most: number) =>
    tx
      .selectFrom('audit_entry')
      .leftJoin('mandate', (join) =>
        join.onRef('mandate.municipality', '=', 'audit_entry.chain').onRef('mandate.id', '=', 'audit_entry.mandate_id'),
      )
      .where('chain', '=', municipality)
      .where('subject_id', '=', record)
      .orderBy('seq', 'desc')
      .limit(most)
      .select(['seq', 'at', 'act', 'audit_entry.reason', 'detail', 'mandate.role']),
  [746, '01900000-0000-7000-8000-000000000000', 20],
)

/** One page of a municipality's record, newest first, from a number downwards. */
export const logPage = rows(
  (tx: Tx, municipality: number, before: number | null, most: number) => {
    const all = tx
      .selectFrom('audit_entry')
      .leftJoin('mandate', (join) =>
        join.onRef('mandate.municipality', '=', 'audit_entry.chain').onRef('mandate.id', '=', 'audit_entry.mandate_id'),
      )
      .leftJoin('person', 'person.id', 'audit_entry.person_id')
      .where('chain', '=', municipality)
      .orderBy('seq', 'desc')
      .limit(most)
      .select(['seq', 'at', 'act', 'subject_kind', 'subject_id', 'audit_entry.reason', 'mandate.role', 'person.name'])
    return before === null ? all : all.where('seq', '<', before)
  },
  [746, 100, 50],
)

/** Where each chain in scope ends, its hash in hexadecimal; chains without entries are left out. */
export const headsIn = rows(
  (tx: Tx) =>
    tx
      .selectFrom('audit_head')
      .where('seq', '>', 0)
      .orderBy('chain')
      .select(['chain', 'seq', sql<string>`encode(hash, 'hex')`.as('hash')]),
  [],
)
