import { reading } from '#database/database'
import { notFound, type Place, placesFor, scopeOf } from '#features/identity'
import { isId, newId } from '#kernel/id'
import type { Page } from '#web/page.ts'
import { mayCreatePlans } from '../../policy.ts'
import { type Planned, planTakeover } from '../plan-takeover.ts'
import { findWaiting, type WaitingFile } from '../queries.ts'
import { type Book, readBook } from '../read-book.ts'
import { type Register, registerOf } from '../register.ts'

/** A file that waits, what it says, and what would come of it now. */
export type OpenFile = {
  readonly file: WaitingFile
  readonly place: Place
  readonly book: Book
  readonly register: Register
  readonly planned: Planned
}

/** The reader's own file by its id, held against what its municipality has today; null when it is somebody else's or no longer kept. */
export const findFile = async (page: Page, id: string): Promise<OpenFile | null> => {
  const places = placesFor(page, mayCreatePlans)
  const { platform, member } = page
  const found = await reading(platform.database, scopeOf(page), async (tx) => {
    const codes = places.map(({ code }) => code)
    const file = isId(id) ? await findWaiting(tx, codes, member.person, id, platform.clock.now()) : undefined
    return file ? { file, register: await registerOf(tx, file.municipality, platform.clock.today()) } : null
  })
  const place = places.find(({ code }) => code === found?.file.municipality)
  if (!found || !place) return null
  const book = await readBook(found.file.content)
  // Only files that could be read are kept.
  if (!book.ok) return null
  const planned = planTakeover(book.value, { register: found.register, today: platform.clock.today(), idOf: newId })
  return { ...found, place, book: book.value, planned }
}

/** The same, not found where there is none. */
export const openFile = async (page: Page, id: string): Promise<OpenFile> => {
  const found = await findFile(page, id)
  if (!found) throw notFound()
  return found
}
