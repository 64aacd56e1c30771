import { command } from '#features/identity'
import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { formats } from '#text/format.ts'
import { subjectOf } from '../../area/read.ts'
import { mayKeepDirectory } from '../policy.ts'
import { lockEntry } from '../stage.ts'
import { directoryTexts } from '../texts.ts'

export type EndEntry = {
  readonly area: Id
  readonly entry: Id
  readonly version: number | undefined
  /** The last day that it was there. */
  readonly last: Day
  readonly reason: string
}

/** Says that something is no longer there, since when and why. Refuses a stale edit, a day to come, one before it began, and a second end. */
export const endEntry = command<EndEntry, null>('directory.ended', mayKeepDirectory, async (stage, input) => {
  const { area, entry } = await lockEntry(stage, input.area, input.entry)
  stage.permit(subjectOf(area, stage.today))
  const say = directoryTexts.phrase
  const fresh = freshEdit(entry.version, input.version)
  if (!fresh.ok) return fresh
  if (entry.endReason !== null) return refused(at('last', say('refused.ended')))
  if (input.last > stage.today) return refused(at('last', say('refused.future')))
  const { from } = entry.period
  if (input.last < from)
    return refused(at('last', (language) => directoryTexts.in(language)('refused.before', { day: formats[language].day(from) })))
  const { municipality } = area
  await stage.tx
    .updateTable('directory_entry')
    .set({ period: toRange({ from, until: addDays(input.last, 1) }), end_reason: input.reason, version: entry.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', entry.id)
    .execute()
  const detail = { area: area.id, last: input.last }
  return done({ value: null, entry: { municipality, subject: { kind: 'directory_entry', id: entry.id }, detail, reason: input.reason } })
})
