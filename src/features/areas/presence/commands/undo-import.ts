import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayImportPresence } from '../policy.ts'
import { lockPresence } from '../stage.ts'
import { presenceTexts } from '../texts.ts'

/** Undoes an import whole: what held before it holds again. Refuses one that is not the municipality's, or is undone already. */
export const undoImport = command<{ readonly municipality: number; readonly import: Id }, null>(
  'presence.undone',
  mayImportPresence,
  async (stage, { municipality, import: id }) => {
    stage.permit({ municipality })
    await lockPresence(stage, municipality)
    const undone = await stage.tx
      .updateTable('presence_import')
      .set({ undone_at: stage.now })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!undone) return refused(at('import', presenceTexts.phrase('undo.gone')))
    return done({ value: null, entry: { municipality, subject: { kind: 'presence', id } } })
  },
)
