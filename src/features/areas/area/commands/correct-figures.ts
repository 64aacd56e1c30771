import { command, notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { hasFigures, type Listing } from '../area.ts'
import { type Correction, changedFields, correctedListing, recomputedFrom } from '../correction.ts'
import { checkCorrection } from '../list-check.ts'
import { mayRecordFigures } from '../policy.ts'
import { listingsWith, subjectOf } from '../read.ts'
import { lockArea, settle } from '../stage.ts'
import { areaTexts } from '../texts.ts'
import { type NewStatus, saveFigures, saveStatuses } from './save-list.ts'

export type CorrectFigures = Correction & {
  readonly area: Id
  /** The version of the area that the user saw. */
  readonly version: number | undefined
  /** Day of the list that is corrected. */
  readonly listDate: Day
  readonly reason: string
}

/** The statuses that differ between two tellings of the same lists. */
const newStatuses = (before: readonly Listing[], after: readonly Listing[]): readonly NewStatus[] =>
  after.flatMap((listing, index) =>
    (['published', 'computed'] as const).flatMap((origin) => {
      const [was, is] = [before[index]?.[origin], listing[origin]]
      return is && (is.status !== was?.status || is.source !== was.source) ? [{ ...is, day: listing.day, origin }] : []
    }),
  )

/**
 * Corrects a recorded list, and computes its status and that of the later lists that count it again, in one transaction.
 * Refuses a stale edit, figures that no list can have, a status that the law did not know, and a correction that changes
 * nothing. Answers the lists whose computed status became another.
 */
export const correctFigures = command<CorrectFigures, readonly Day[]>('area.figures_corrected', mayRecordFigures, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { listDate, reason } = input
  const { municipality, id } = area
  const recorded = area.listings.find(({ day }) => day === listDate)
  if (!recorded || !hasFigures(recorded)) throw notFound()
  const fresh = freshEdit(area.version, input.version)
  if (!fresh.ok) return fresh
  const refusals = checkCorrection(listDate, input.figures, input.status)
  if (refusals.length > 0) return refused(...refusals)
  const corrected = correctedListing(recorded, input)
  const fields = changedFields(recorded, corrected)
  if (fields.length === 0) return refused(at('reason', areaTexts.phrase('correct.same')))
  const listings = recomputedFrom(listingsWith(area.listings, corrected), listDate)
  const statuses = newStatuses(area.listings, listings)
  await saveFigures(stage, area, listDate, corrected.figures)
  await saveStatuses(stage, area, statuses)
  await stage.tx
    .updateTable('area')
    .set({ version: area.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  await settle(stage, area, listings)
  const recomputed = statuses.filter(({ origin }) => origin === 'computed').map(({ day }) => day)
  return done({
    value: recomputed,
    entry: { municipality, subject: { kind: 'area', id }, detail: { listDate, fields, recomputed }, reason },
  })
})
