import { command, notFound } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { concluded } from '../../approval/conclude.ts'
import type { CreatedPlan } from '../../plan/create-plan.ts'
import { beginPlan, type NewPart } from '../../plan/create-plan.ts'
import { mayCreatePlans } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { planTakeover } from '../plan-takeover.ts'
import type { Book } from '../read-book.ts'
import { registerOf } from '../register.ts'
import { takeoverTexts } from '../texts.ts'
import { writePlan } from '../write.ts'
import { writeApprovals } from '../write-approvals.ts'

export type TakeOver = {
  readonly municipality: number
  /** The file that waits, and its sheets as they were read. */
  readonly file: Id
  readonly book: Book
}

/**
 * Takes a running plan over from a file, whole or not at all, and throws the file away. The file is held once more against what the municipality has
 * now and against every rule that the screens have; with a single mistake nothing is written. That the plan came this way, by whom and from which
 * file, is kept beside it. Not found where the file is somebody else's or no longer kept.
 */
export const takeOver = command<TakeOver, CreatedPlan>('plan.taken_over', mayCreatePlans, async (stage, { municipality, file, book }) => {
  const mandate = stage.permit({ municipality })
  const waiting = await stage.tx
    .deleteFrom('takeover_draft')
    .where('municipality', '=', municipality)
    .where('id', '=', file)
    .where('recorded_by', '=', stage.actor.person)
    .where('kept_until', '>', stage.now)
    .returning(['file_name', 'sha256'])
    .executeTakeFirst()
  if (!waiting) throw notFound()
  const register = await registerOf(stage.tx, municipality, stage.today)
  const planned = planTakeover(book, { register, today: stage.today, idOf: newId })
  const { begin, document, approvals, sentOn, faults } = planned
  if (faults.length > 0 || !begin) return refused(at('file', takeoverTexts.phrase('take.changed')))
  const parts = document.parts.map(({ id, kind, number, theme, title }) => ({ id, kind, number, theme, title })) as readonly NewPart[]
  const begun = await beginPlan(stage, { ...begin, municipality }, () => parts)
  if (!begun.ok) return begun
  const { id } = begun.value
  await writePlan(stage, { municipality, plan: id, example: false }, planned)
  await stage.tx
    .insertInto('takeover')
    .values({
      ...{ municipality, work_id: id, file_name: waiting.file_name, sha256: waiting.sha256 },
      ...{ taken_on: stage.today, taken_by: stage.actor.person, taken_for: mandate.actsFor, taken_under: mandate.id, taken_at: stage.now },
      sent_on: approvals.length > 0 ? sentOn : null,
    })
    .execute()
  const { plan } = await settle(stage, id)
  if (approvals.length > 0) {
    const written = await writeApprovals(stage, { plan, mandate, ground: { register, board: begin.board } }, approvals)
    if (!written.ok) return written
    await concluded(stage, id)
  }
  const counts = {
    goals: document.parts.reduce((sum, { goals }) => sum + goals.length, 0),
    activities: document.parts.reduce((sum, { activities }) => sum + activities.length, 0),
    measurements: planned.measurements.length,
    decisions: approvals.length,
  }
  return done({ value: begun.value, entry: { municipality, subject: { kind: 'plan', id }, detail: { sha256: waiting.sha256, ...counts } } })
})
