import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { mayAnswerSignals } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { enter, lockSignal, move, open } from '../stage.ts'
import { personalFaults } from './answer-signal.ts'

export type CloseSignal = { readonly signal: Id; readonly version: number; readonly reason: string }

/** Closes a signal with the reason that its writer reads. */
export const closeSignal = command<CloseSignal, null>('signal.closed', mayAnswerSignals, async (stage, input) => {
  const signal = await lockSignal(stage, input.signal)
  const mandate = stage.permit(subjectOf(signal))
  const ready = open(signal, 'close', input.version)
  if (!ready.ok) return ready
  const faults = personalFaults(signal, 'reason', input.reason)
  if (faults.length > 0) return refused(...faults)
  await enter(stage, signal, mandate.id, 'closed', input.reason)
  await move(stage, signal, { act: 'close', waiting: null })
  return done({ value: null, entry: { municipality: signal.municipality, subject: { kind: 'signal', id: signal.id } } })
})
