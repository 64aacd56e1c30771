import { historyOf } from '#features/audit'
import type { ConflictField } from '#ui/kit.ts'
import type { Page } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import type { Area } from '../read.ts'
import { open } from './open.ts'

/** The acts that an area's version counts. */
const counted: readonly string[] = ['area.journal_changed', 'area.figures_corrected', 'area.nicknames_changed', 'area.split', 'area.merged']

const mostActs = 100

/** What somebody saved meanwhile beside what the user wrote, as the area now is. */
export const staleEdit = async (page: Page, fields: (now: Area) => readonly ConflictField[]): Promise<StaleEdit> => {
  const { area, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  return { ...lastSaved(rest.filter(({ act }) => counted.includes(act))), fields: fields(area) }
}
