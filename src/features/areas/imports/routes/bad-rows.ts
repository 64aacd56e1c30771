import { reading } from '#database/database'
import { notFound, scopeOf } from '#features/identity'
import { madeFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { wholeMapping } from '../mapping.ts'
import { registerOf } from '../registered.ts'
import { badRowsOf } from '../scales.ts'
import { againstIn, openWhole, sentOf } from './open.ts'

/** The rows that cannot be taken in, as they stood, with the reason behind each. */
export const badRows = async (page: Page, id: string): Promise<Response> => {
  const { draft, mapping: named } = await openWhole(page, id)
  const mapping = wholeMapping(named)
  if (!mapping) throw notFound()
  const ground = await reading(page.platform.database, scopeOf(page), (tx) => registerOf(tx, draft.municipality))
  const against = await againstIn(page, draft.municipality, mapping, ground)
  const bad = await badRowsOf(await sentOf(page, draft, draft.choices), against, page.language)
  if (!bad.ok) throw notFound()
  const name = draft.file_name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}-]+/gu, '-')
  return madeFile(page, bad.value, 'text/csv; charset=utf-8', `${name}-afviste.csv`)
}
