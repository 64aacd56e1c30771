import { withdrawRecord } from '#database/publication'
import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { type Decided, type outcomes, reviewFaults } from '../case.ts'
import { endDesignation } from '../designate.ts'
import { mayDecideCases } from '../policy.ts'
import { beforeOf, subjectOf } from '../read.ts'
import { closeSignals, lockCase, move, open, step } from '../stage.ts'
import { speaking } from './decide-case.ts'

export type ReviewCase = Decided & {
  readonly case: Id
  readonly version: number | undefined
  readonly outcome: (typeof outcomes.review)[number]
  readonly reasons: string
  readonly item: string | null
}

/**
 * What the body decided when it looked at the designation again: to go on until a new day, or to lift it. Lifting ends the municipality's
 * classification, closes the signals with the reason and takes the publication back; the forum goes on until its own act ends it.
 */
export const reviewCase = command<ReviewCase, Id>('case.reviewed', mayDecideCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  const mandate = stage.permit(subjectOf(held))
  const ready = open(held, 'review', input.version)
  if (!ready.ok) return ready
  const by = speaking(held, stage.actor.person, mandate)
  if (!by.ok) return by
  const before = beforeOf(held, stage.today, by.value.told)
  const faults = reviewFaults(input.outcome, input, before)
  if (faults.length > 0) return refused(...faults)
  const { outcome, decidedOn, dueOn, reasons, item, paper } = input
  const { municipality, id } = held
  const made = await step(stage, held, { act: 'review', outcome, day: decidedOn, reason: reasons, mandate })
  const { signals, assessments, told } = before
  await stage.tx
    .insertInto('case_decision')
    .values({ municipality, step_id: made, body_id: held.body.id, seat_id: told, item, paper, signals, assessments })
    .execute()
  if (outcome === 'lift') {
    await endDesignation(stage, held, decidedOn)
    await closeSignals(stage, held, mandate, reasons)
    await withdrawRecord(stage.tx, municipality, id, stage.now)
  }
  await move(stage, held, { act: 'review', outcome, due: outcome === 'lift' ? null : dueOn })
  return done({ value: made, entry: { municipality, subject: { kind: 'case', id }, detail: { step: made, outcome } } })
})
