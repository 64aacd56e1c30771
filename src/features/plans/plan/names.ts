import { sql } from 'kysely'
import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'

/**
 * Whether the municipality uses a name for another plan than `own`, whatever its capitals. There may be no row to lock yet, and two who
 * take one name at once must not both find it free.
 */
export const nameTaken = async (stage: Pick<Stage, 'tx'>, municipality: number, name: string, own: Id | null = null): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtext('plan'), ${municipality})`.execute(stage.tx)
  const other = await stage.tx
    .selectFrom('work')
    .select('id')
    .where('municipality', '=', municipality)
    .where(sql<boolean>`lower(name) = lower(${name}) and id is distinct from ${own}::uuid`)
    .executeTakeFirst()
  return other !== undefined
}
