import { command } from '#features/identity'
import { type Day, yearOf } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { ruleSetOf } from '../../../../../rules/area-status/index.ts'
import { refuseAfterEnd } from '../lifetime.ts'
import { checkStatus, type PublishedStatus } from '../list-check.ts'
import { mayRecordFigures } from '../policy.ts'
import { listingsWith, subjectOf } from '../read.ts'
import { lockArea, settle } from '../stage.ts'

export type RecordStatus = { readonly area: Id; readonly listDate: Day; readonly status: PublishedStatus; readonly source: string }

/** Records a published status whose figures are not known, such as an area's exit from the list. */
export const recordStatus = command<RecordStatus, null>('area.status_recorded', mayRecordFigures, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('listDate', area, stage.today, input.listDate)
  if (late) return refused(late)
  const { listDate, status, source } = input
  const refusals = checkStatus(listDate, status, stage.today, area.listings)
  if (refusals.length > 0) return refused(...refusals)
  const { municipality, id } = area
  await stage.tx
    .insertInto('area_status')
    .values({
      municipality,
      id: newId(),
      area_id: id,
      list_date: listDate,
      origin: 'published',
      rule_set: ruleSetOf(yearOf(listDate)).id,
      status,
      source,
      recorded_at: stage.now,
    })
    .execute()
  await settle(stage, area, listingsWith(area.listings, { day: listDate, figures: {}, published: { status, source }, computed: null }))
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id }, detail: { listDate, status } } })
})
