import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayPrepareCases } from '../policy.ts'
import { signalsToGather } from '../queries.ts'
import { subjectOf } from '../read.ts'
import { lockCase, move, open, step, tellWriters } from '../stage.ts'
import { caseTexts } from '../texts.ts'

export type GatherSignals = {
  readonly case: Id
  readonly version: number | undefined
  readonly signals: readonly Id[]
  readonly reason: string
}

/** Takes more signals about the area into its case; their writers see it. Refuses none at all, and signals that are not the area's or lie in a case. */
export const gatherSignals = command<GatherSignals, null>('case.signals_gathered', mayPrepareCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  const mandate = stage.permit(subjectOf(held))
  const ready = open(held, 'gather', input.version)
  if (!ready.ok) return ready
  const { municipality, id } = held
  const known = new Set((await signalsToGather(stage.tx, municipality, held.area.id)).map(({ gathered }) => gathered.id))
  if (input.signals.length === 0 || input.signals.some((signal) => !known.has(signal))) {
    return refused(at('signals', caseTexts.phrase('fault.signals')))
  }
  await step(stage, held, { act: 'gather', outcome: null, day: stage.today, reason: input.reason, mandate })
  await tellWriters(stage, held, input.signals, { mandate, kind: 'gathered', words: null })
  await move(stage, held, { act: 'gather' })
  return done({ value: null, entry: { municipality, subject: { kind: 'case', id }, detail: { signals: input.signals } } })
})
