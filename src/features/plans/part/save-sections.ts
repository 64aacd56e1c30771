import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { type SectionKey, wordsIn } from '../document.ts'
import type { Plan } from '../read.ts'
import type { PartRow } from '../rows.ts'
import { textNumbersOf } from './queries.ts'

export type Written = { readonly section: SectionKey; readonly words: string }

/**
 * Saves texts of a part and keeps what stood there before: each that differs becomes its section's next text. An emptied one loses its row in
 * `part_section`. `note` is the suggestion that the text was taken from. Answers which sections changed.
 */
export const saveSections = async (
  stage: Pick<Stage, 'tx' | 'now' | 'actor'>,
  { municipality }: Pick<Plan, 'municipality'>,
  part: PartRow,
  written: readonly Written[],
  note: Id | null = null,
): Promise<readonly SectionKey[]> => {
  const changed = written.filter(({ section, words }) => words !== wordsIn(part, section))
  const { tx } = stage
  if (changed.length > 0) {
    const sections = changed.map(({ section }) => section)
    const numbers = new Map((await textNumbersOf(tx, municipality, part.id)).map(({ section, number }) => [section, number]))
    const here = { municipality, part_id: part.id }
    await tx
      .insertInto('section_text')
      .values(
        changed.map(({ section, words }) => ({
          ...{ ...here, id: newId(), section, words, number: (numbers.get(section) ?? 0) + 1, note_id: note },
          written_at: stage.now,
          written_by: stage.actor.person,
        })),
      )
      .execute()
    await tx
      .deleteFrom('part_section')
      .where('municipality', '=', municipality)
      .where('part_id', '=', part.id)
      .where('section', 'in', sections)
      .execute()
    const filled = changed.filter(({ words }) => words !== '')
    if (filled.length > 0) {
      await tx
        .insertInto('part_section')
        .values(filled.map((row) => ({ ...here, id: newId(), ...row })))
        .execute()
    }
  }
  await tx
    .updateTable('part')
    .set({ version: part.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', part.id)
    .execute()
  return changed.map(({ section }) => section)
}
