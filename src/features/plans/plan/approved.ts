import type { ApprovalRecord } from '../approval/approval.ts'
import type { PlanDocument } from '../document.ts'
import type { Plan } from '../read.ts'
import { thaw } from '../version/canonical.ts'

/** What everybody has approved of a plan, as it was frozen. */
export type ApprovedDocument = { readonly number: number; readonly document: PlanDocument }

/** The newest version that everybody has approved; null before there is one, and where a newer one was sent of which alone the record brings the texts. */
export const approvedDocument = (
  { versions }: Pick<Plan, 'versions'>,
  record: Pick<ApprovalRecord, 'versions'>,
): ApprovedDocument | null => {
  const last = versions
    .filter(({ approved }) => approved)
    .toSorted((one, other) => one.number - other.number)
    .at(-1)
  const texts = record.versions.find(({ id }) => id === last?.id)?.parts.flatMap(({ text }) => text ?? []) ?? []
  return last && texts.length > 0 ? { number: last.number, document: thaw(texts) } : null
}
