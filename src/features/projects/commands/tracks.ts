import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, done, type Refusal, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { trackOf } from '../find.ts'
import { mayWriteProjects } from '../policy.ts'
import { titleTaken } from '../project.ts'
import { judgeTrackRemoval } from '../removal.ts'
import type { Track } from '../rows.ts'
import { lockForWriting, signature } from '../stage.ts'
import { projectTexts } from '../texts.ts'

export type TrackInput = {
  readonly title: string
  /** By role; null while nobody is named. */
  readonly leads: string | null
}

/** What is wrong with a track: a title in use, and the number of a person. */
const judgeTrack = ({ title, leads }: TrackInput, tracks: readonly Track[], own: Id | null): readonly Refusal[] => [
  ...refusePersonNumbers({ title, leads }),
  ...(titleTaken(tracks, title, own) ? [at('title', projectTexts.phrase('refused.title.track'))] : []),
]

export type AddTrack = TrackInput & { readonly project: Id; readonly example?: boolean }

/** Adds a track to a project. Refuses a title in use, the number of a person, and a closed project. */
export const addTrack = command<AddTrack, { readonly id: Id }>('project.track_added', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project, tracks } = opened.value
  const { title, leads, example = false } = input
  const refusals = judgeTrack(input, tracks, null)
  if (refusals.length > 0) return refused(...refusals)
  const id = newId()
  await stage.tx
    .insertInto('project_track')
    .values({ municipality, id, project_id: project, title, leads, example, ...signature(stage) })
    .execute()
  return done({ value: { id }, entry: { municipality, subject: { kind: 'project', id: project }, detail: { track: id } } })
})

export type ChangeTrack = TrackInput & { readonly project: Id; readonly track: Id; readonly version: number | undefined }

/** Changes a track. Refuses a stale edit, and what a new one refuses. */
export const changeTrack = command<ChangeTrack, null>('project.track_changed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project } = opened.value
  const track = trackOf(opened.value, input.track)
  const fresh = freshEdit(track.version, input.version)
  if (!fresh.ok) return fresh
  const { title, leads } = input
  const refusals = judgeTrack(input, opened.value.tracks, track.id)
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
