import { command, notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'
import { areaTexts } from '../texts.ts'

export type EndClass = {
  readonly area: Id
  readonly classification: Id
  /** The first day on which it no longer holds. */
  readonly endsOn: Day
  readonly reason: string
}

const say = areaTexts.phrase

/**
 * Ends what others than the state call the area, with a reason that stays in the record. Refuses a day before it began or to come, one that has
 * ended, and one that a case of the municipality's laid: that is lifted in the case.
 */
export const endClass = command<EndClass, Id>(
  'area.class_ended',
  mayRegisterAreas,
  async (stage, { area: id, classification, endsOn, reason }) => {
    const area = await lockArea(stage, id)
    stage.permit(subjectOf(area, stage.today))
    const { municipality } = area
    const found = area.classifications.find((one) => one.id === classification)
    if (!found) throw notFound()
    if (found.held) return refused(at('endsOn', say('class.end.case')))
    const { from, until } = found.period
    if (until !== null && until <= stage.today) return refused(at('endsOn', say('class.end.ended')))
    if (endsOn <= from) return refused(at('endsOn', say('class.end.early')))
    if (endsOn > stage.today) return refused(at('endsOn', say('class.end.future')))
    await stage.tx
      .updateTable('area_classification')
      .set({ period: toRange({ from, until: endsOn }) })
      .where('municipality', '=', municipality)
      .where('id', '=', classification)
      .execute()
    const detail = { classification, scheme: found.scheme, endsOn }
    return done({ value: classification, entry: { municipality, subject: { kind: 'area', id: area.id }, detail, reason } })
  },
)
