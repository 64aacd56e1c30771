import { createHash } from 'node:crypto'
import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { fileName } from '#web/file-name.ts'
import type { Plan } from '../read.ts'
import { approvalOf } from '../stage.ts'
import { planToPrint } from './frozen.ts'
import { planPdf } from './plan-pdf.ts'
import { findVersion } from './queries.ts'

/**
 * Prints a version with its approvals and keeps the document with it, once: the second time answers what was made the first. To be called
 * when the last approval counts, on a plan that is locked. Everything is read before the printing begins, and it reads nothing else.
 */
export const storePrinted = async (stage: Stage, plan: Pick<Plan, 'municipality' | 'id' | 'name'>, versionId: Id): Promise<Id> => {
  const { municipality } = plan
  const version = await findVersion(stage.tx, municipality, versionId)
  if (version?.plan !== plan.id) throw new Error('The version is not one of the plan')
  if (version.printed) return version.printed
  const print = planToPrint(version, await approvalOf(stage, plan))
  const pdf = await planPdf(print)
  const id = newId()
  await stage.tx
    .insertInto('stored_file')
    .values({
      municipality,
      id,
      name: fileName([plan.name, `version ${version.number}`]),
      media_type: 'application/pdf',
      bytes: Buffer.from(pdf),
      hash: createHash('sha256').update(pdf).digest('hex'),
      stored_at: stage.now,
      stored_by: stage.actor.person,
    })
    .execute()
  await stage.tx.insertInto('version_document').values({ municipality, version_id: version.id, work_id: plan.id, file_id: id }).execute()
  return id
}
