import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { freshEdit } from '#kernel/version'
import { changedFields } from '../../part/changed.ts'
import { versionIn } from '../../part/stage.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import type { ArrowWords } from '../definition.ts'
import { arrowOf } from '../find.ts'
import { acted, arrowColumns } from '../save.ts'
import type { InTheory } from './add-node.ts'

export type ChangeArrow = ArrowWords & { readonly plan: Id; readonly arrow: Id; readonly version: number | undefined }

/** Changes what is said of an arrow; its ends stay, as another arrow is another claim. A stale edit saves nothing. */
export const changeArrow = command<ChangeArrow, InTheory>('theory.arrow_changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own } = arrowOf(plan, input.arrow)
  const version = await versionIn(stage, plan, own.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  await stage.tx
    .updateTable('theory_arrow')
    .set({ ...arrowColumns(input), version: version + 1 })
    .where('municipality', '=', plan.municipality)
    .where('id', '=', own.id)
    .execute()
  const detail = { part: part.id, arrow: own.id, fields: changedFields(own, arrowColumns(input)) }
  return acted(stage, plan, { id: own.id, part: part.number }, detail)
})
