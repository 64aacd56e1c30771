import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { holds } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { refuseAfterEnd } from '../../area/lifetime.ts'
import { mayRegisterAreas } from '../../area/policy.ts'
import { subjectOf } from '../../area/read.ts'
import { lockArea } from '../../area/stage.ts'
import { saveCount } from '../save-count.ts'
import { checkCount, type NewCount } from '../stock.ts'
import { stockTexts } from '../texts.ts'

export type RecordCount = NewCount & {
  readonly area: Id
  /** The estate that was counted; null for the area's properties that belong to none. */
  readonly estate: Id | null
  readonly approximate: boolean
}

/**
 * Records how many dwellings there are on a day. Refuses an estate that does not lie in the area, an administrator of another municipality, a
 * day to come, a second count of one day, no source, and two lines that say the same.
 */
export const recordCount = command<RecordCount, Id>('stock.counted', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('countedOn', area, stage.today, input.countedOn)
  if (late) return refused(late)
  const { municipality } = area
  const { estate } = input
  const say = stockTexts.phrase
  const lies = estate === null || area.estates.some(({ id, period }) => id === estate && holds(period, stage.today))
  const agents = [...new Set(input.lines.flatMap(({ agent }) => agent ?? []))]
  const known =
    agents.length === 0
      ? []
      : await stage.tx.selectFrom('organisation').select('id').where('municipality', '=', municipality).where('id', 'in', agents).execute()
  const strangers = input.lines.flatMap(({ agent }, index) =>
    agent === null || known.some(({ id }) => id === agent) ? [] : [at(`agent_${index + 1}`, say('refused.agent'))],
  )
  const refusals = [...checkCount(input, stage.today), ...(lies ? [] : [at('place', say('refused.place'))]), ...strangers]
  if (refusals.length > 0) return refused(...refusals)
  const saved = await saveCount(stage, { municipality, ...(estate === null ? { area: area.id } : { estate }) }, input)
  if (!saved.ok) return saved
  const detail = { count: saved.value, ...(estate && { estate }) }
  return done({ value: saved.value, entry: { municipality, subject: { kind: 'area', id: area.id }, detail } })
})
