import { notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Project } from './read.ts'
import type { BasisDocument, Deliverable, Track } from './rows.ts'

const among = <T extends { readonly id: Id }>(all: readonly T[], id: Id): T => {
  const found = all.find((one) => one.id === id)
  if (!found) throw notFound()
  return found
}

/** A track of a project; not found where it has none of that id. */
export const trackOf = ({ tracks }: Project, id: Id): Track => among(tracks, id)

/** A document of a project; not found where it has none of that id. */
export const documentOf = ({ documents }: Project, id: Id): BasisDocument => among(documents, id)

/** A deliverable of a project; not found where it has none of that id. */
export const deliverableOf = ({ deliverables }: Project, id: Id): Deliverable => among(deliverables, id)
