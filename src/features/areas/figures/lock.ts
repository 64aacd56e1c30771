import { sql } from 'kysely'
import type { Tx } from '#database/database'

/** Nobody else writes figures of the municipality until the transaction ends: two at once would each find the other's not yet there. */
export const lockFigures = async (tx: Tx, municipality: number): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('figures'), ${municipality})`.execute(tx)
}
