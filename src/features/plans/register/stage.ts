import { notFound, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, type Result, refused } from '#kernel/result'
import { type Plan, subjectOf } from '../read.ts'
import { lockPlan } from '../stage.ts'
import { type RegisterRow, registersOf } from './queries.ts'
import { registerTexts } from './texts.ts'

export type OfRegister = { readonly plan: Id; readonly register: Id }

/** Locks the plan and finds a register of it that is open; refused where its persons have been deleted. */
export const openRegister = async (
  stage: Stage,
  { plan: id, register }: OfRegister,
): Promise<Result<{ readonly plan: Plan; readonly held: RegisterRow }>> => {
  const plan = await lockPlan(stage, id)
  stage.permit(subjectOf(plan))
  const held = (await registersOf(stage.tx, plan.municipality, plan.id)).find((one) => one.id === register)
  if (!held) throw notFound()
  return held.endedAt === null ? done({ plan, held }) : refused({ say: registerTexts.phrase('fault.ended') })
}

/** Deletes every person of a register, and leaves how many there were. */
export const forget = async ({ tx, now, actor }: Stage, municipality: number, register: Id): Promise<number> => {
  const gone = await tx
    .deleteFrom('participant')
    .where('municipality', '=', municipality)
    .where('register_id', '=', register)
    .returning('id')
    .execute()
  await tx
    .insertInto('register_end')
    .values({ municipality, register_id: register, people: gone.length, ended_at: now, ended_by: actor.person })
    .execute()
  return gone.length
}
