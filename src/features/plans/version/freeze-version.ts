import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { documentFormat } from '../document.ts'
import { documentOf, type Plan } from '../read.ts'
import { freeze } from './canonical.ts'

/** Freezes a plan as it stands: one canonical text with its hash for each part, under the next number. */
export const freezeVersion = async (
  { tx, actor, now }: Stage,
  plan: Plan,
): Promise<{ readonly id: Id; readonly number: number; readonly hash: string }> => {
  const frozen = freeze(documentOf(plan))
  const { municipality, id: work } = plan
  const id = newId()
  const number = (plan.versions.at(-1)?.number ?? 0) + 1
  await tx
    .insertInto('work_version')
    .values({ municipality, id, work_id: work, number, format: documentFormat, hash: frozen.hash, frozen_at: now, frozen_by: actor.person })
    .execute()
  await tx
    .insertInto('part_version')
    .values(frozen.parts.map(({ part, text, hash }) => ({ municipality, version_id: id, part_id: part, work_id: work, text, hash })))
    .execute()
  return { id, number, hash: frozen.hash }
}
