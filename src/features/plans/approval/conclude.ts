import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { settle } from '../stage.ts'

/** What follows when a decision counts or a condition is met: the thread is laid anew. */
export const concluded = async (stage: Stage, plan: Id): Promise<void> => {
  await settle(stage, plan)
}
