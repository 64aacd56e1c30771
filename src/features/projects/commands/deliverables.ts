import { command, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { type DeliverableInput, judgeDeliverable, judgeDue, judgeEnd, judgeMove, judgeOpen } from '../deliverable.ts'
import { deliverableOf } from '../find.ts'
import { mayWriteProjects } from '../policy.ts'
import type { End } from '../rows.ts'
import { lockForWriting, recorded, signature } from '../stage.ts'

type Key = { readonly municipality: number; readonly project_id: Id; readonly deliverable_id: Id }

const buildOn = async ({ tx }: Stage, key: Key, documents: readonly Id[]): Promise<void> => {
  if (documents.length === 0) return
  await tx
    .insertInto('project_deliverable_document')
    .values(documents.map((document) => ({ ...key, document_id: document })))
    .execute()
}

export type AddDeliverable = DeliverableInput & { readonly project: Id; readonly dueOn: Day; readonly example?: boolean }

/** Adds a deliverable. Refuses a title in use, a day outside the project's own, a track or document of another project, the number of a person, and a closed project. */
export const addDeliverable = command<AddDeliverable, { readonly id: Id }>(
  'project.deliverable_added',
  mayWriteProjects,
  async (stage, input) => {
    const opened = await lockForWriting(stage, input.project)
    if (!opened.ok) return opened
    const { municipality, id: project, period } = opened.value
    const { title, track, dueOn, responsible, documents, example = false } = input
    const refusals = [...judgeDeliverable(input, opened.value, null), ...judgeDue(dueOn, period)]
    if (refusals.length > 0) return refused(...refusals)
    const id = newId()
    await stage.tx
      .insertInto('project_deliverable')
      .values({ municipality, id, project_id: project, title, track_id: track, due_on: dueOn, responsible, example, ...signature(stage) })
      .execute()
    await buildOn(stage, { municipality, project_id: project, deliverable_id: id }, documents)
    return done({ value: { id }, entry: { municipality, subject: { kind: 'project', id: project }, detail: { deliverable: id, dueOn } } })
  },
)

type About = { readonly project: Id; readonly deliverable: Id }

export type ChangeDeliverable = DeliverableInput & About & { readonly version: number | undefined }

/** Changes what a deliverable is; its day is moved with a reason instead. Refuses a stale edit, one that is over, and what a new one refuses. */
export const changeDeliverable = command<ChangeDeliverable, null>('project.deliverable_changed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project } = opened.value
  const own = deliverableOf(opened.value, input.deliverable)
  const fresh = freshEdit(own.version, input.version)
  if (!fresh.ok) return fresh
  const { title, track, responsible, documents } = input
  const refusals = [...judgeOpen(own), ...judgeDeliverable(input, opened.value, own.id)]
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .updateTable('project_deliverable')
    .set({ title, track_id: track, responsible, version: own.version + 1, ...signature(stage) })
    .where('municipality', '=', municipality)
    .where('id', '=', own.id)
    .execute()
  await stage.tx
    .deleteFrom('project_deliverable_document')
    .where('municipality', '=', municipality)
    .where('deliverable_id', '=', own.id)
    .execute()
  await buildOn(stage, { municipality, project_id: project, deliverable_id: own.id }, documents)
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail: { deliverable: own.id } } })
})

export type MoveDeliverable = About & {
  readonly version: number | undefined
  readonly dueOn: Day
  readonly reason: string
  readonly example?: boolean
}

/** Gives a deliverable another day, with the reason; the old one stays to be seen. Refuses a stale edit, the same day, one outside the project, and one that is over. */
export const moveDeliverable = command<MoveDeliverable, null>('project.deliverable_moved', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project, period } = opened.value
  const own = deliverableOf(opened.value, input.deliverable)
  const fresh = freshEdit(own.version, input.version)
  if (!fresh.ok) return fresh
  const { dueOn: to, reason, example = false } = input
  const refusals = judgeMove(own, { to, reason }, period)
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .insertInto('project_move')
    .values({
      ...{ municipality, id: newId(), project_id: project, deliverable_id: own.id, from_on: own.dueOn, to_on: to, reason },
      ...{ moved_on: stage.today, example, ...recorded(stage) },
    })
    .execute()
  await stage.tx
    .updateTable('project_deliverable')
    .set({ due_on: to, version: own.version + 1, ...signature(stage) })
    .where('municipality', '=', municipality)
    .where('id', '=', own.id)
    .execute()
  const detail = { deliverable: own.id, from: own.dueOn, to }
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail, reason } })
})

export type EndDeliverable = About & Omit<End, 'example'> & { readonly example?: boolean }

/** Tells that a deliverable was delivered, with where the result lies, or given up, with the reason. Refuses a day to come or before the project, an address that is no http or https, and one that is over. */
export const endDeliverable = command<EndDeliverable, null>('project.deliverable_ended', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project, period } = opened.value
  const own = deliverableOf(opened.value, input.deliverable)
  const refusals = judgeEnd(own, input, { from: period.from, today: stage.today })
  if (refusals.length > 0) return refused(...refusals)
  const { outcome, on, words, link, example = false } = input
  await stage.tx
    .insertInto('project_deliverable_end')
    .values({
      ...{ municipality, project_id: project, deliverable_id: own.id, outcome, ended_on: on, words, link, example },
      ...recorded(stage),
    })
    .execute()
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'project', id: project }, detail: { deliverable: own.id, outcome, on } },
  })
})
