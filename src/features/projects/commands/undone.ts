import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { judgeTakingBack } from '../deliverable.ts'
import { deliverableOf } from '../find.ts'
import { mayWriteProjects } from '../policy.ts'
import { judgeDeliverableRemoval } from '../removal.ts'
import { lockForWriting } from '../stage.ts'

type About = { readonly project: Id; readonly deliverable: Id }

/** Takes a deliverable away that was entered by mistake. Refuses one of which something was said that must stay, and a closed project. */
export const removeDeliverable = command<About, null>('project.deliverable_removed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project, statements } = opened.value
  const own = deliverableOf(opened.value, input.deliverable)
  const refusals = judgeDeliverableRemoval(own, statements)
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .deleteFrom('project_deliverable_document')
    .where('municipality', '=', municipality)
    .where('deliverable_id', '=', own.id)
    .execute()
  await stage.tx.deleteFrom('project_deliverable').where('municipality', '=', municipality).where('id', '=', own.id).execute()
  const detail = { deliverable: own.id, was: own.title }
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail } })
})

/** Keeps what had been told of a deliverable beside the reason for which it does not hold. */
const keepEnd = async ({ tx, actor, now, today }: Stage, municipality: number, deliverable: Id, reason: string): Promise<void> => {
  await tx
    .insertInto('project_end_taken_back')
    .columns([
      ...(['municipality', 'project_id', 'deliverable_id', 'outcome', 'ended_on', 'words', 'link', 'example'] as const),
      ...(['recorded_at', 'recorded_by', 'id', 'reason', 'taken_on', 'taken_at', 'taken_by'] as const),
    ])
    .expression((eb) =>
      eb
        .selectFrom('project_deliverable_end')
        .select(['municipality', 'project_id', 'deliverable_id', 'outcome', 'ended_on', 'words', 'link', 'example'])
        .select(['recorded_at', 'recorded_by'])
        .select(({ cast, val }) => [
          cast<Id>(val(newId()), 'uuid').as('id'),
          cast<string>(val(reason), 'text').as('reason'),
          cast<string>(val(today), 'date').as('taken_on'),
          cast<Date>(val(now), 'timestamptz').as('taken_at'),
          cast<Id>(val(actor.person), 'uuid').as('taken_by'),
        ])
        .where('municipality', '=', municipality)
        .where('deliverable_id', '=', deliverable),
    )
    .execute()
}

export type ReopenDeliverable = About & { readonly reason: string }

/** Takes back that a deliverable is over; what was told stays with the reason. Refuses one that is open, and a closed project. */
export const reopenDeliverable = command<ReopenDeliverable, null>(
  'project.deliverable_reopened',
  mayWriteProjects,
  async (stage, input) => {
    const opened = await lockForWriting(stage, input.project)
    if (!opened.ok) return opened
    const { municipality, id: project } = opened.value
    const own = deliverableOf(opened.value, input.deliverable)
    const { reason } = input
    const refusals = judgeTakingBack(own, { reason })
    if (refusals.length > 0) return refused(...refusals)
    await keepEnd(stage, municipality, own.id, reason)
    await stage.tx
      .deleteFrom('project_deliverable_end')
      .where('municipality', '=', municipality)
      .where('deliverable_id', '=', own.id)
      .execute()
    const detail = { deliverable: own.id, outcome: own.end?.outcome ?? null, on: own.end?.on ?? null }
    return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail, reason } })
  },
)
