import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { type DocumentInput, judgeDocument } from '../document.ts'
import { documentOf } from '../find.ts'
import { mayWriteProjects } from '../policy.ts'
import { judgeDocumentRemoval } from '../removal.ts'
import { lockForWriting, signature } from '../stage.ts'

export type AddDocument = DocumentInput & { readonly project: Id; readonly example?: boolean }

const columnsOf = ({ title, madeBy, made, reference, link, note }: DocumentInput) => ({
  ...{ title, made_by: madeBy, made_on: made?.day ?? null, precision: made?.precision ?? 'day', reference, link, note },
})

/** Adds a document that a project builds on. Refuses a title in use, a day to come, an address that is no http or https, the number of a person, and a closed project. */
export const addDocument = command<AddDocument, { readonly id: Id }>('project.document_added', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project, documents } = opened.value
  const refusals = judgeDocument(input, { documents, own: null, today: stage.today })
  if (refusals.length > 0) return refused(...refusals)
  const id = newId()
  await stage.tx
    .insertInto('project_document')
    .values({ municipality, id, project_id: project, ...columnsOf(input), example: input.example ?? false, ...signature(stage) })
    .execute()
  return done({ value: { id }, entry: { municipality, subject: { kind: 'project', id: project }, detail: { document: id } } })
})

export type ChangeDocument = DocumentInput & { readonly project: Id; readonly document: Id; readonly version: number | undefined }

/** Changes what is written of a document. Refuses a stale edit, and what a new one refuses. */
export const changeDocument = command<ChangeDocument, null>('project.document_changed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project } = opened.value
  const own = documentOf(opened.value, input.document)
  const fresh = freshEdit(own.version, input.version)
  if (!fresh.ok) return fresh
  const refusals = judgeDocument(input, { documents: opened.value.documents, own: own.id, today: stage.today })
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .updateTable('project_document')
    .set({ ...columnsOf(input), version: own.version + 1, ...signature(stage) })
    .where('municipality', '=', municipality)
    .where('id', '=', own.id)
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail: { document: own.id } } })
})

export type RemoveDocument = { readonly project: Id; readonly document: Id }

/** Takes a document away. Refuses one that deliverables build on, and names them. */
export const removeDocument = command<RemoveDocument, null>('project.document_removed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id: project, deliverables } = opened.value
  const { id, title } = documentOf(opened.value, input.document)
  const refusals = judgeDocumentRemoval(deliverables, id)
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx.deleteFrom('project_document').where('municipality', '=', municipality).where('id', '=', id).execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id: project }, detail: { document: id, was: title } } })
})
