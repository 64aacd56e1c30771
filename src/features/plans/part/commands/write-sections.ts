import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { type SectionKey, sectionsOf } from '../../document.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { partOf } from '../find.ts'
import { saveSections } from '../save-sections.ts'
import { partFormTexts } from '../texts.ts'

export type WriteSections = {
  readonly plan: Id
  /** The part by its number; 0 is the strategic agreement. */
  readonly part: number
  readonly version: number | undefined
  /** All texts of the part; one that is empty or left out is emptied. */
  readonly sections: Readonly<Partial<Record<SectionKey, string | null>>>
}

/** Writes all texts of a part at once. A stale edit saves nothing, nor does a text of another kind of part. */
export const writeSections = command<WriteSections, null>('part.changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, input.part)
  const { municipality } = plan
  const own: readonly SectionKey[] = sectionsOf[part.kind]
  const strange = Object.keys(input.sections).filter((key) => !own.some((section) => section === key))
  if (strange.length > 0) return refused(...strange.map((key) => at(key, partFormTexts.phrase('section.foreign'))))
  const fresh = freshEdit(part.version, input.version)
  if (!fresh.ok) return fresh
  const written = own.map((section) => ({ section, words: input.sections[section]?.trim() ?? '' }))
  const fields = await saveSections(stage, plan, part, written)
  await settle(stage, plan.id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, fields } } })
})
