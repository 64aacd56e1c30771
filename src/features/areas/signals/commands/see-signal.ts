import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { mayAnswerSignals } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { enter, lockSignal, move, open } from '../stage.ts'

/** Tells the writer that somebody has read it; the answer is still owed. */
export const seeSignal = command<{ readonly signal: Id }, null>('signal.seen', mayAnswerSignals, async (stage, input) => {
  const signal = await lockSignal(stage, input.signal)
  const mandate = stage.permit(subjectOf(signal))
  const ready = open(signal, 'see')
  if (!ready.ok) return ready
  await enter(stage, signal, mandate.id, 'seen', null)
  await move(stage, signal, { act: 'see', waiting: signal.waiting_since })
  return done({ value: null, entry: { municipality: signal.municipality, subject: { kind: 'signal', id: signal.id } } })
})
