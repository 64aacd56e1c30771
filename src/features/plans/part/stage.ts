import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Plan } from '../read.ts'
import { getVersion } from './queries.ts'

type Table = 'goal' | 'activity' | 'milestone' | 'theory_node' | 'theory_arrow'
type Numbered = 'goal' | 'activity'

/** The most goals, and the most activities, that a part's numbers reach. */
export const mostNumbered = 99

/** The version of one of a part's records as it now is. */
export const versionIn = async ({ tx }: Pick<Stage, 'tx'>, plan: Pick<Plan, 'municipality'>, id: Id): Promise<number> =>
  (await getVersion(tx, plan.municipality, id)).version

/** Takes one of its records out of a part. */
export const takeOut = async ({ tx }: Pick<Stage, 'tx'>, table: Table, plan: Pick<Plan, 'municipality'>, id: Id): Promise<void> => {
  await tx.deleteFrom(table).where('municipality', '=', plan.municipality).where('id', '=', id).execute()
}

/** Closes the gap that a removed number leaves in its part: those behind it move up. */
export const closeGap = async (
  { tx }: Pick<Stage, 'tx'>,
  table: Numbered,
  plan: Pick<Plan, 'municipality'>,
  gap: { readonly part: Id; readonly number: number },
): Promise<void> => {
  await tx
    .updateTable(table)
    .set((row) => ({ number: row('number', '-', 1) }))
    .where('municipality', '=', plan.municipality)
    .where('part_id', '=', gap.part)
    .where('number', '>', gap.number)
    .execute()
}
