import type { Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { amountOf } from '../part/measurement.ts'
import { type Counting, emptyCell, type Update } from './updates.ts'

/** An update that is to be written, and the ones that it takes the place of. */
export type NewUpdate = {
  readonly goal: { readonly id: Id; readonly counting: Counting }
  readonly measuredOn: Day
  readonly value: Pick<Update, 'numerator' | 'denominator'> & { readonly amount: string | null }
  readonly note: string | null
  readonly file?: Id | null
  readonly example?: boolean
  readonly closes: readonly Id[]
}

/** Closes updates: `as` is what takes their place. They stay, and no longer count. */
export const closeUpdates = async (stage: Stage, municipality: number, updates: readonly Id[], as: Id): Promise<void> => {
  if (updates.length === 0) return
  const closing = { municipality, closed_as: as, closed_at: stage.now, closed_by: stage.actor.person }
  await stage.tx
    .insertInto('measurement_closing')
    .values(updates.map((id) => ({ ...closing, measurement_id: id })))
    .execute()
}

/** Writes an update and closes those before it; answers its id. */
export const writeUpdate = async (stage: Stage, municipality: number, update: NewUpdate): Promise<Id> => {
  const id = newId()
  await closeUpdates(stage, municipality, update.closes, id)
  const { goal, measuredOn, note, file = null, example = false } = update
  const value = goal.counting === 'share' ? { ...update.value, amount: null } : { ...emptyCell, amount: update.value.amount }
  await stage.tx
    .insertInto('measurement')
    .values({
      ...{ municipality, id, goal_id: goal.id, measured_on: measuredOn, note, example, file_id: file },
      amount: amountOf(goal, { ...value, measuredOn, note }),
      numerator: value.numerator,
      denominator: value.denominator,
      recorded_at: stage.now,
      recorded_by: stage.actor.person,
    })
    .execute()
  return id
}
