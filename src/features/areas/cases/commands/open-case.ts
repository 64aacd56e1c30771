import { takeAddress } from '#database/address'
import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { refuseAfterEnd } from '../../area/lifetime.ts'
import { lockArea } from '../../area/stage.ts'
import { mayPrepareCases } from '../policy.ts'
import { signalsToGather } from '../queries.ts'
import { held, step, tellWriters } from '../stage.ts'
import { caseTexts } from '../texts.ts'

export type OpenCase = {
  readonly area: Id
  /** The body that is to decide. */
  readonly body: Id
  /** Signals that the case begins with; none when it begins otherwise. */
  readonly signals: readonly Id[]
  readonly reason: string
  readonly example?: boolean
}

export type OpenedCase = { readonly id: Id; readonly slug: string }

/** Begins a case about an area of any size. Refuses a second live one, a body of another municipality, and signals that are not the area's or lie in a case. */
export const openCase = command<OpenCase, OpenedCase>('case.opened', mayPrepareCases, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  const { municipality } = area
  const mandate = stage.permit({ municipality })
  const late = refuseAfterEnd('area', area, stage.today)
  if (late) return refused(late)
  const body = await stage.tx
    .selectFrom('body')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', input.body)
    .executeTakeFirst()
  if (!body) return refused(at('body', caseTexts.phrase('fault.body')))
  const open = new Set((await signalsToGather(stage.tx, municipality, area.id)).map(({ gathered }) => gathered.id))
  if (input.signals.some((signal) => !open.has(signal))) return refused(at('signals', caseTexts.phrase('fault.signals')))
  const id = newId()
  const slug = await takeAddress(stage.tx, { section: 'udpegning', name: area.name, municipality, record: id, now: stage.now })
  const saved = await held(() =>
    stage.tx
      .insertInto('area_case')
      .values({
        ...{ municipality, id, slug, area_id: area.id, body_id: body.id },
        state: 'screening',
        opened_on: stage.today,
        example: input.example ?? false,
      })
      .execute(),
  )
  if (!saved.ok) return saved
  await step(stage, { municipality, id, steps: [] }, { act: 'open', outcome: null, day: stage.today, reason: input.reason, mandate })
  await tellWriters(stage, { municipality, id }, input.signals, { mandate, kind: 'gathered', words: null })
  const detail = { area: area.id, signals: input.signals }
  return done({ value: { id, slug }, entry: { municipality, subject: { kind: 'case', id }, detail } })
})
