import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { lockPlan } from '../stage.ts'

/** Takes a plan off the threads that no longer lead to it: areas whose estates have all left it, and boards that were replaced. */
export const untieOthers = async (stage: Stage, id: Id): Promise<void> => {
  const plan = await lockPlan(stage, id)
  const still = [...plan.estates.flatMap(({ area }) => area?.id ?? []), ...plan.forums.map((forum) => forum.id), plan.board?.id ?? plan.id]
  await stage.tx
    .deleteFrom('thread_link')
    .where('municipality', '=', plan.municipality)
    .where('to_id', '=', id)
    .where('from_id', 'not in', still)
    .execute()
}
