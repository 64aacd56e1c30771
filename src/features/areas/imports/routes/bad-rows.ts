import { reading } from '#database/database'
import { notFound, scopeOf } from '#features/identity'
import { csvFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { wholeMapping } from '../mapping.ts'
import { refusedSheet } from '../refused-sheet.ts'
import { registerOf } from '../registered.ts'
import { badRowsOf } from '../scales.ts'
import { openWhole, sentOf } from './open.ts'

/** The rows that cannot be taken in, as they stood, with the reason behind each. */
export const badRows = async (page: Page, id: string): Promise<Response> => {
  const { draft, mapping: read } = await openWhole(page, id)
  const mapping = wholeMapping(read)
  if (!mapping) throw notFound()
  const { register } = await reading(page.platform.database, scopeOf(page), (tx) => registerOf(tx, draft.municipality))
  const bad = await badRowsOf(await sentOf(page, draft, draft.choices), { mapping, register, today: page.platform.clock.today() })
  if (!bad.ok) throw notFound()
  const name = draft.file_name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}-]+/gu, '-')
  return csvFile(page, refusedSheet(bad.value, bad.value.reasons), `${name}-afviste.csv`)
}
