import { csvFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { refusedSheet } from '../refused-sheet.ts'
import type { OpenDraft } from './open.ts'

/** The rows that cannot be taken in, as they stood, with the reason behind each. */
export const badRows = (page: Page, { draft, read, preview }: OpenDraft): Response => {
  const name = draft.file_name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}-]+/gu, '-')
  return csvFile(page, refusedSheet(read, preview?.planned.refused ?? []), `${name}-afviste.csv`)
}
