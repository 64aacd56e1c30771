import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../../plan/guard.ts'
import { mayWriteEfforts } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { partIn, writeWords } from '../save.ts'

export type AnswerParallel = { readonly plan: Id; readonly version: number | undefined; readonly words: string }

/** Says why an effort goes on beside what is alike; whoever approves it reads that. Refuses a stale edit and the number of a person. */
export const answerParallel = command<AnswerParallel, null>('effort.answered', mayWriteEfforts, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const fresh = freshEdit(plan.version, input.version)
  if (!fresh.ok) return fresh
  const refusals = refusePersonNumbers({ words: input.words }).map(({ say }) => at('words', say))
  if (refusals.length > 0) return refused(...refusals)
  await writeWords(stage, { municipality, part: partIn(plan).id }, 'beside', input.words)
  await stage.tx
    .updateTable('work')
    .set({ version: plan.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  await settle(stage, id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { fields: ['beside'] } } })
})
