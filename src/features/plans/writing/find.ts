import type { Tx } from '#database/database'
import { notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import { type PartKind, type SectionKey, sectionsOf } from '../document.ts'
import type { Plan } from '../read.ts'
import { getSectionRow } from './queries.ts'
import type { Note, SectionWork } from './writing.ts'

/** A section of a kind of part by its name; not found when that kind has none of the name. */
export const sectionIn = (kind: PartKind, name: string): SectionKey => {
  const own: readonly SectionKey[] = sectionsOf[kind]
  const section = own.find((one) => one === name)
  if (!section) throw notFound()
  return section
}

/** All that is written in and about a section of a part; of its old texts the words of the `wanted` numbers only, and of those that suggestions were begun on. */
export const readSection = async (
  tx: Tx,
  { municipality }: Pick<Plan, 'municipality'>,
  part: Id,
  section: SectionKey,
  wanted: readonly number[] = [],
): Promise<SectionWork> => {
  const { texts, notes, owner } = await getSectionRow(tx, municipality, part, section, wanted)
  return {
    texts: texts.map((one) => ({ ...one, at: one.at === null ? null : new Date(one.at) })),
    notes: notes.map((one) => ({ ...one, at: new Date(one.at), end: one.end && { ...one.end, at: new Date(one.end.at) } })),
    owner: owner?.owner ? { owner: owner.owner, dueOn: owner.dueOn, example: owner.example } : null,
    ownerVersion: owner?.version ?? 0,
  }
}

/** A note of a section; not found when it is none of its. */
export const noteOf = ({ notes }: Pick<SectionWork, 'notes'>, id: Id): Note => {
  const note = notes.find((one) => one.id === id)
  if (!note) throw notFound()
  return note
}
