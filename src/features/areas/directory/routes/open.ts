import type { Tx } from '#database/database'
import { historyOf } from '#features/audit'
import { notFound } from '#features/identity'
import { isId } from '#kernel/id'
import type { Page, Shown } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import type { Area } from '../../area/read.ts'
import { open, pathTo } from '../../area/routes/open.ts'
import { hrefOf } from '../../area/stage.ts'
import { entryConflict } from '../conflict.ts'
import type { Entry } from '../directory.ts'
import { findEntry } from '../queries.ts'
import { entryFrom } from '../rows.ts'
import { directoryTexts } from '../texts.ts'

/** Where an area's directory lies. */
export const directoryHref = (area: Pick<Area, 'slug'>): string => `${hrefOf(area.slug)}/hvem`

/** The address's area and entry, and what else the page needs in the same transaction; not found when either may not be read. */
export const openEntry = async <T>(page: Page, more: (tx: Tx, area: Area, entry: Entry) => Promise<T>) => {
  const { area, rest } = await open(page, async (tx, found) => {
    const id = page.param('entry')
    const row = isId(id) ? await findEntry(tx, found.municipality, found.id, id) : undefined
    if (!row) throw notFound()
    const entry = entryFrom(row.entry)
    return { entry, more: await more(tx, found, entry) }
  })
  return { area, entry: rest.entry, rest: rest.more }
}

const mostActs = 100

/** What was done to an entry, the newest first. */
export const actsOf = (tx: Tx, area: Area, entry: Entry) => historyOf(tx, area.municipality, entry.id, mostActs)

/** How a page below an area's directory is framed. */
export const entryFrame = (page: Page, area: Area, title: string, shown: Shown | null) =>
  ({
    title,
    current: 'areas',
    path: [...pathTo(page, area), { label: directoryTexts.in(page.language)('title'), href: directoryHref(area) }],
    status: shown?.stale ? 409 : shown ? 422 : 200,
  }) as const

/** The acts that an entry's version counts. */
const counted: readonly string[] = ['directory.corrected', 'directory.ended']

/** What somebody saved meanwhile beside what the user wrote. */
export const staleEntry = async (page: Page, words: Readonly<Record<string, string>>): Promise<StaleEdit> => {
  const { entry, rest } = await openEntry(page, actsOf)
  return { ...lastSaved(rest.filter(({ act }) => counted.includes(act))), fields: entryConflict(page.language, entry, words) }
}
