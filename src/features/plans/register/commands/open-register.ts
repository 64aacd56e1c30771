import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { activityOf } from '../../part/find.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayKeepRegisters } from '../policy.ts'
import { registersOf } from '../queries.ts'
import { judgeRegister, type RegisterDefinition } from '../register.ts'
import { registerTexts } from '../texts.ts'

export type OpenRegister = RegisterDefinition & { readonly plan: Id; readonly activity: Id; readonly example?: boolean }

const say = registerTexts.phrase

/**
 * Opens a register of an activity's participants, with its legal basis, what it is for, the most that it keeps, and the day on which it is deleted.
 * Refuses a purpose of a few words, a day that has passed or is more than two years away, and a second open register of the activity.
 */
export const openParticipantRegister = command<OpenRegister, Id>('register.opened', mayKeepRegisters, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const { municipality, id: plan } = opened.value
  const { own } = activityOf(opened.value, input.activity)
  const { basis, purpose, keeps, deleteOn, example = false } = input
  const faults = judgeRegister(input, stage.today)
  if (faults.length > 0) return refused(...faults)
  const known = await registersOf(stage.tx, municipality, plan)
  if (known.some(({ activity, endedAt }) => activity === own.id && endedAt === null)) return refused(at('activity', say('fault.open')))
  const id = newId()
  await stage.tx
    .insertInto('participant_register')
    .values({
      ...{ municipality, id, activity_id: own.id, basis, purpose, keeps, delete_on: deleteOn, example },
      opened_at: stage.now,
      opened_by: stage.actor.person,
    })
    .execute()
  return done({
    value: id,
    entry: { municipality, subject: { kind: 'plan', id: plan }, detail: { activity: own.id, register: id, basis, keeps, deleteOn } },
  })
})
