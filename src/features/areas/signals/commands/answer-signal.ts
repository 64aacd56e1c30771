import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { personalIn } from '../../personal/personal.ts'
import { mayAnswerSignals, mayReply } from '../policy.ts'
import { placeName, type Signal, subjectOf } from '../read.ts'
import { enter, lockSignal, move, open } from '../stage.ts'
import { signalTexts } from '../texts.ts'

export type AnswerSignal = { readonly signal: Id; readonly version: number; readonly words: string }

const say = signalTexts.phrase

/** What must not stand in a word between the two: numbers and addresses of persons. Names are not asked about again. */
export const personalFaults = (signal: Signal, field: string, words: string) =>
  personalIn(words, [placeName(signal)]).flatMap(({ kind, found }) =>
    kind === 'name' ? [] : [at(field, say(`personal.${kind}`, { found }))],
  )

/** Answers the writer. Refuses a closed signal, a stale page and numbers of persons. */
export const answerSignal = command<AnswerSignal, null>('signal.answered', mayAnswerSignals, async (stage, input) => {
  const signal = await lockSignal(stage, input.signal)
  const mandate = stage.permit(subjectOf(signal))
  const ready = open(signal, 'answer', input.version)
  if (!ready.ok) return ready
  const faults = personalFaults(signal, 'answer', input.words)
  if (faults.length > 0) return refused(...faults)
  await enter(stage, signal, mandate.id, 'answer', input.words)
  await move(stage, signal, { act: 'answer', waiting: null })
  return done({ value: null, entry: { municipality: signal.municipality, subject: { kind: 'signal', id: signal.id } } })
})

/** The writer's own word back: it waits for an answer again. */
export const replyToAnswer = command<AnswerSignal, null>('signal.replied', mayReply, async (stage, input) => {
  const signal = await lockSignal(stage, input.signal)
  const mandate = stage.permit(subjectOf(signal))
  const ready = open(signal, 'reply', input.version)
  if (!ready.ok) return ready
  const faults = personalFaults(signal, 'reply', input.words)
  if (faults.length > 0) return refused(...faults)
  await enter(stage, signal, mandate.id, 'reply', input.words)
  await move(stage, signal, { act: 'reply', waiting: signal.waiting_since ?? stage.now })
  return done({ value: null, entry: { municipality: signal.municipality, subject: { kind: 'signal', id: signal.id } } })
})
