import { command, notFound } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { mayKeepRegisters } from '../policy.ts'
import { judgeParticipant, type ParticipantDefinition } from '../register.ts'
import { forget, type OfRegister, openRegister } from '../stage.ts'

export type AddParticipant = OfRegister & ParticipantDefinition & { readonly example?: boolean }

/** Registers a person who has consented. Refuses more than the register keeps. The record of acts holds no word of the person. */
export const addParticipant = command<AddParticipant, Id>('register.person_added', mayKeepRegisters, async (stage, input) => {
  const opened = await openRegister(stage, input)
  if (!opened.ok) return opened
  const { plan, held } = opened.value
  const faults = judgeParticipant(input, held, stage.today)
  if (faults.length > 0) return refused(...faults)
  const { municipality } = plan
  const { name, birthYear, consentedOn, example = false } = input
  const id = newId()
  await stage.tx
    .insertInto('participant')
    .values({
      ...{ municipality, id, register_id: held.id, name, birth_year: birthYear, consented_on: consentedOn, example },
      recorded_at: stage.now,
      recorded_by: stage.actor.person,
    })
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { register: held.id } } })
})

/** Deletes a person who takes the consent back, or was registered by mistake. Nothing of the person is left. */
export const removeParticipant = command<OfRegister & { readonly participant: Id }, null>(
  'register.person_removed',
  mayKeepRegisters,
  async (stage, input) => {
    const opened = await openRegister(stage, input)
    if (!opened.ok) return opened
    const { plan, held } = opened.value
    const { municipality } = plan
    const gone = await stage.tx
      .deleteFrom('participant')
      .where('municipality', '=', municipality)
      .where('register_id', '=', held.id)
      .where('id', '=', input.participant)
      .returning('id')
      .execute()
    if (gone.length === 0) throw notFound()
    return done({ value: null, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { register: held.id } } })
  },
)

/** Ends a register whose purpose is over: every person is deleted, and how many there were is left. */
export const endRegister = command<OfRegister, null>('register.ended', mayKeepRegisters, async (stage, input) => {
  const opened = await openRegister(stage, input)
  if (!opened.ok) return opened
  const { plan, held } = opened.value
  const people = await forget(stage, plan.municipality, held.id)
  return done({
    value: null,
    entry: { municipality: plan.municipality, subject: { kind: 'plan', id: plan.id }, detail: { register: held.id, people } },
  })
})
