import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { judgeTrackRemoval } from '../deliverable.ts'
import { trackOf } from '../find.ts'
import { mayWriteProjects } from '../policy.ts'
import { numbered } from '../project.ts'
import { lockForWriting, signature } from '../stage.ts'

export type TrackInput = {
  readonly title: string
  /** By role; null while nobody is named. */
  readonly leads: string | null
}

export type AddTrack = TrackInput & { readonly project: Id; readonly example?: boolean }

/** Adds a track to a project. Refuses the number of a person, and a closed project. */
export const addTrack = command<AddTrack, { readonly id: Id }>('project.track_added', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project } = opened.value
  const { title, leads, example = false } = input
  const refusals = numbered({ title, leads })
  if (refusals.length > 0) return refused(...refusals)
  const id = newId()
  await stage.tx
    .insertInto('project_track')
    .values({ municipality, id, project_id: project, title, leads, example, ...signature(stage) })
    .execute()
  return done({ value: { id }, entry: { municipality, subject: { kind: 'project', id: project }, detail: { track: id } } })
})

export type ChangeTrack = TrackInput & { readonly project: Id; readonly track: Id; readonly version: number | undefined }

/** Changes a track. Refuses a stale edit. */
export const changeTrack = command<ChangeTrack, null>('project.track_changed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project } = opened.value
  const track = trackOf(opened.value, input.track)
  const fresh = freshEdit(track.version, input.version)
  if (!fresh.ok) return fresh
  const { title, leads } = input
  const refusals = numbered({ title, leads })
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .updateTable('project_track')
    .set({ title, leads, version: track.version + 1, ...signature(stage) })
    .where('municipality', '=', municipality)
    .where('id', '=', track.id)
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail: { track: track.id } } })
})

export type RemoveTrack = { readonly project: Id; readonly track: Id }

/** Takes a track away. Refuses one that deliverables belong to, and names them. */
export const removeTrack = command<RemoveTrack, null>('project.track_removed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project, deliverables } = opened.value
  const { id, title } = trackOf(opened.value, input.track)
  const refusals = judgeTrackRemoval(deliverables, id)
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx.deleteFrom('project_track').where('municipality', '=', municipality).where('id', '=', id).execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail: { track: id, was: title } } })
})
