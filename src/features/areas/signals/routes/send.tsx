import { reading } from '#database/database'
import { type Mandate, permitting, scopeOf } from '#features/identity'
import { newId } from '#kernel/id'
import { at, type Result, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { type SendSignal, sendSignal } from '../commands/send-signal.ts'
import { SendForm } from '../forms.ts'
import { keyOf, meant, type Place } from '../place.ts'
import { maySignal } from '../policy.ts'
import { findSent, placesFor } from '../queries.ts'
import { signalTexts } from '../texts.ts'
import { SendPage } from '../views/send.tsx'

/** The mandates under which the member may signal, wherever that is. */
const mandatesOf = (page: Page): readonly Mandate[] => {
  const places = new Set(page.member.mandates.map(({ municipality }) => municipality))
  return [...places].flatMap((municipality) => permitting(page.member, maySignal, { municipality }))
}

/** The member's own places, or all of the municipalities where he works in the front line. */
const places = (page: Page, all: boolean) => {
  const mandates = mandatesOf(page)
  const sought = {
    municipalities: [...new Set(mandates.map(({ municipality }) => municipality))],
    areas: mandates.flatMap(({ area }) => (area ? [area] : [])),
    person: page.member.person,
    all,
  }
  return reading(page.platform.database, scopeOf(page), (tx) => placesFor(tx, sought, page.platform.clock.today()))
}

/** The place that the link to the form named, such as the area whose page one came from. */
const askedPlace = (page: Page, own: readonly Place[]): string | undefined => {
  const wanted = page.query('sted')
  return own.map(keyOf).find((key) => key === wanted)
}

/** The place that needs no choosing: the only one there is. Of several none is chosen before, so that no signal is sent about the wrong one. */
const onlyOf = ([only, ...others]: readonly Place[]): string => (only === undefined ? 'other' : others.length === 0 ? keyOf(only) : '')

/** The form; shown again it offers the places that the words may have meant. */
export const askSend = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const say = signalTexts.in(page.language)
  const words = shown?.words.other?.trim() ?? ''
  const searching = words !== '' || (shown?.words.where ?? '') !== ''
  const found = await places(page, searching)
  const areas = new Set(mandatesOf(page).map(({ area }) => area))
  const own = found.filter(({ area, last }) => last !== null || areas.has(area))
  const chosen = found.filter((place) => keyOf(place) === shown?.words.where)
  const offered = [...new Set([...own, ...chosen, ...(words === '' ? [] : meant(words, found).near)])]
  const first = own.find(({ last }) => last !== null)
  const today = page.platform.clock.today()
  const fresh = blank({
    id: newId(),
    where: askedPlace(page, own) ?? onlyOf(own),
    seenOn: today,
    seriousness: 'talk',
  })
  return page.show(
    {
      title: say('send.title'),
      current: 'signals',
      phone: { lede: say('send.lede'), link: { label: say('send.mine'), href: '/signaler/mine' } },
      status: shown ? 422 : 200,
    },
    <SendPage places={offered} last={first ? keyOf(first) : null} mandates={mandatesOf(page)} today={today} shown={shown ?? fresh} />,
  )
}

type Named = { readonly place: SendSignal['place']; readonly municipality: number | null }

/** Which place a form means: the chosen one, or the one that bears the name that was written. A name that nobody knows is asked about. */
const placeOf = (where: string, other: string | null, known: readonly Place[]): Result<Named> => {
  if (where === 'words' && other) return { ok: true, value: { place: { kind: 'words', words: other }, municipality: null } }
  const chosen = known.find((place) => keyOf(place) === where)
  if (chosen) return { ok: true, value: { place: chosen, municipality: chosen.municipality } }
  if (where !== 'other' && where !== 'words') return refused(at('where', signalTexts.phrase('fault.place')))
  if (!other) return refused(at('other', signalTexts.phrase('send.other.missing')))
  const { exact } = meant(other, known)
  if (exact) return { ok: true, value: { place: exact, municipality: exact.municipality } }
  return refused(at('where', signalTexts.phrase('send.other.unknown', { words: other })))
}

export const send = async (page: Page): Promise<Response> => {
  const form = await readForm(page, SendForm)
  if (!form.ok) return askSend(page, form.again)
  const { where, other, ...said } = form.value
  const again = await reading(page.platform.database, scopeOf(page), (tx) => findSent(tx, said.id, page.member.person))
  if (again) return page.saved(`/signaler/${said.id}`, 'signal.sent')
  const named = placeOf(where, other, await places(page, true))
  if (!named.ok) return askSend(page, { words: form.words, refusals: named.refusals })
  const mandates = mandatesOf(page)
  const mandate = mandates.find(({ id }) => id === form.mandate) ?? mandates[0]
  const municipality = named.value.municipality ?? mandate?.municipality ?? 0
  const result = await sendSignal(page.platform, page.member, {
    ...said,
    municipality,
    place: named.value.place,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`/signaler/${result.value}`, 'signal.sent')
    : askSend(page, { words: form.words, refusals: result.refusals })
}
