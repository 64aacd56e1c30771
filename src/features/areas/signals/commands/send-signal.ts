import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Refusal, refused } from '#kernel/result'
import type { Phrase } from '#text/texts.ts'
import { type Personal, personalIn } from '../../personal/personal.ts'
import type { Place } from '../place.ts'
import { maySignal } from '../policy.ts'
import { placesFor } from '../queries.ts'
import { faultsIn, type Said } from '../signal.ts'
import { signalTexts } from '../texts.ts'

export type SendSignal = Said & {
  /** Made when the form was opened: the same form sent twice is one signal. */
  readonly id: Id
  readonly municipality: number
  /** A place of the municipality, or what it is called where Helhed knows none. */
  readonly place: Pick<Place, 'kind' | 'id'> | { readonly kind: 'words'; readonly words: string }
  readonly words: string
  readonly seenOn: Day
  /** The writer has been asked about a likely name and says that there is none. */
  readonly noNames: boolean
  readonly example?: boolean
}

const say = signalTexts.phrase

const sentenceFor = ({ kind, found }: Personal): Phrase => say(`personal.${kind}`, { found })

/** What in a text must be taken out, and what the writer is asked about, at the field it stands in. */
const personalFaults = (field: string, words: string, noNames: boolean, places: readonly string[]): readonly Refusal[] =>
  personalIn(words, places).flatMap((one) => {
    if (one.kind !== 'name') return [at(field, sentenceFor(one))]
    return noNames ? [] : [at('noNames', sentenceFor(one))]
  })

/**
 * Sends a signal. Refuses a place that is not the municipality's, a topic that its list does not have, a day that has not come, and words
 * with a civil registration number, a phone number or an e-mail address; asks once about what looks like a person's name.
 */
export const sendSignal = command<SendSignal, Id>('signal.sent', maySignal, async (stage, input) => {
  const { id, municipality, place, topic, seriousness, words, seenOn, noNames } = input
  const mandate = stage.permit({ municipality })
  const known = await placesFor(stage.tx, { municipalities: [municipality], areas: [], person: stage.actor.person, all: true }, stage.today)
  const named = place.kind === 'words' ? null : known.find((one) => one.kind === place.kind && one.id === place.id)
  const names = known.flatMap(({ name, also }) => [name, ...also])
  const faults = [
    ...(named === undefined ? [at('where', say('fault.place'))] : []),
    ...(place.kind === 'words' ? personalFaults('other', place.words, noNames, [...names, place.words]) : []),
    ...faultsIn(input, municipality, stage.today),
    ...personalFaults('words', words, noNames, names),
  ]
  if (faults.length > 0) return refused(...faults)
  await stage.tx
    .insertInto('signal')
    .values({
      municipality,
      id,
      area_id: named?.area ?? null,
      estate_id: named?.kind === 'estate' ? named.id : null,
      place: place.kind === 'words' ? place.words : null,
      topic,
      seriousness,
      words,
      seen_on: seenOn,
      state: 'received',
      waiting_since: stage.now,
      example: input.example ?? false,
      recorded_by: stage.actor.person,
      recorded_under: mandate.id,
      recorded_at: stage.now,
    })
    .execute()
  return done({
    value: id,
    entry: { municipality, subject: { kind: 'signal', id }, detail: { area: named?.area ?? null, topic, seriousness } },
  })
})
