import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import type { SessionDefinition } from '../session.ts'

export type Written = {
  readonly municipality: number
  readonly id: Id
  readonly activity: Id
  readonly session: SessionDefinition
  readonly example?: boolean | undefined
}

/** Writes a session with its counts. */
export const writeSession = async ({ tx, now, actor }: Stage, { municipality, id, activity, session, example = false }: Written) => {
  const { heldOn, volunteers, hours, note } = session
  await tx
    .insertInto('activity_session')
    .values({
      ...{ municipality, id, activity_id: activity, held_on: heldOn, volunteers, volunteer_hours: hours, note, example },
      recorded_at: now,
      recorded_by: actor.person,
    })
    .execute()
  const came = session.counts.filter(({ people }) => people > 0)
  if (came.length === 0) return
  const of = { municipality, session_id: id }
  await tx
    .insertInto('session_count')
    .values(came.map(({ group, people }) => ({ ...of, id: newId(), target_group: group, people })))
    .execute()
}
