import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { storePrinted } from '../print/store-printed.ts'
import { shapeOf } from '../read.ts'
import { settle } from '../stage.ts'
import { standingsOf, statusOf } from './standing.ts'

/** What follows when a decision counts or a condition is met: the thread is laid anew, and a version that everybody has approved is printed and kept; efforts are not printed. */
export const concluded = async (stage: Stage, id: Id): Promise<void> => {
  const { plan, record } = await settle(stage, id)
  const version = record.submission?.version
  if (plan.kind === 'plan' && version && statusOf(record, standingsOf(record, shapeOf(plan))) === 'approved')
    await storePrinted(stage, plan, version)
}
