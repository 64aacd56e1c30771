import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayAnswerSignals } from '../policy.ts'
import { areasToPlace } from '../queries.ts'
import { subjectOf } from '../read.ts'
import { enter, lockSignal, move, open } from '../stage.ts'
import { signalTexts } from '../texts.ts'

export type PlaceSignal = { readonly signal: Id; readonly version: number; readonly area: Id }

/** Says which area a place belongs to that Helhed did not know by the writer's name; the writer's words stay. Refuses one that has an area. */
export const placeSignal = command<PlaceSignal, null>('signal.placed', mayAnswerSignals, async (stage, input) => {
  const signal = await lockSignal(stage, input.signal)
  const mandate = stage.permit(subjectOf(signal))
  const ready = open(signal, 'place', input.version)
  if (!ready.ok) return ready
  if (signal.area_id) return refused(at('area', signalTexts.phrase('place.known', { area: signal.area_name ?? '' })))
  const areas = await areasToPlace(stage.tx, signal.municipality, stage.today)
  const area = areas.find(({ id }) => id === input.area)
  if (!area) return refused(at('area', signalTexts.phrase('fault.place')))
  await enter(stage, signal, mandate.id, 'placed', area.name)
  await move(stage, signal, { act: 'place', waiting: signal.waiting_since, area: area.id })
  const { municipality, id } = signal
  return done({ value: null, entry: { municipality, subject: { kind: 'signal', id }, detail: { area: area.id } } })
})
