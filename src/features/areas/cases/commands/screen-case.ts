import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import type { outcomes } from '../case.ts'
import { mayPrepareCases } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { closeSignals, lockCase, move, open, step } from '../stage.ts'

export type ScreenCase = {
  readonly case: Id
  readonly version: number | undefined
  readonly outcome: (typeof outcomes.screen)[number]
  readonly reason: string
}

/** Says whether the area is to be assessed, and why. A case that is put away closes its signals with that reason. */
export const screenCase = command<ScreenCase, null>('case.screened', mayPrepareCases, async (stage, { outcome, reason, ...input }) => {
  const held = await lockCase(stage, input.case)
  const mandate = stage.permit(subjectOf(held))
  const ready = open(held, 'screen', input.version)
  if (!ready.ok) return ready
  await step(stage, held, { act: 'screen', outcome, day: stage.today, reason, mandate })
  if (outcome === 'dismiss') await closeSignals(stage, held, mandate, reason)
  await move(stage, held, { act: 'screen', outcome })
  return done({ value: null, entry: { municipality: held.municipality, subject: { kind: 'case', id: held.id }, detail: { outcome } } })
})
