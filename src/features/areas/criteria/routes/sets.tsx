import { reading } from '#database/database'
import { placeIn, placesFor, scopeOf } from '#features/identity'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { choicesFor } from '../choices.ts'
import { recordCriteria } from '../commands/record-set.ts'
import { setOn } from '../criteria.ts'
import { criteriaFrom } from '../draft.ts'
import { SetForm } from '../forms.ts'
import { mayReadCriteria, mayRecordCriteria } from '../policy.ts'
import { criteriaTexts } from '../texts.ts'
import { NoMunicipality } from '../views/none.tsx'
import { SetFormPage } from '../views/set-form.tsx'
import { SetsPage } from '../views/sets.tsx'
import { materialFor } from './material.ts'

/** The sets that the body has decided, and one of them in full: the one asked for, or the one in force. */
export const setsPage = async (page: Page): Promise<Response> => {
  const title = criteriaTexts.in(page.language)('title')
  const frame = { title, current: 'presence' } as const
  const material = await materialFor(page)
  if (!material) return page.show(frame, <NoMunicipality title={title} />)
  const { ground, presence, day } = material
  const asked = page.query('saet')
  const force = setOn(ground.sets, day)
  const chosen = ground.sets.find(({ id }) => id === asked) ?? force ?? ground.sets[0]
  const recording = placesFor(page, mayRecordCriteria).some(({ code }) => code === presence.municipality)
  return page.show(
    frame,
    <SetsPage
      sets={ground.sets}
      chosen={chosen}
      force={force}
      municipality={presence.name}
      slug={presence.slug}
      places={placesFor(page, mayReadCriteria)}
      recording={recording}
    />,
  )
}

export const askSet = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const say = criteriaTexts.in(page.language)
  const places = placesFor(page, mayRecordCriteria)
  const choices = await reading(page.platform.database, scopeOf(page), (tx) =>
    choicesFor(
      tx,
      places.map(({ code }) => code),
    ),
  )
  const today = page.platform.clock.today()
  const fresh = blank({ name: say('form.name.usual'), decidedOn: today, validFrom: today, needed: '1', body: choices.bodies[0]?.id ?? '' })
  return page.show(
    { title: say('form.title'), current: 'presence', path: [{ label: say('title'), href: '/kriterier' }], status: shown ? 422 : 200 },
    <SetFormPage choices={choices} places={places} shown={shown ?? fresh} />,
  )
}

export const saveSet = async (page: Page): Promise<Response> => {
  const form = await readForm(page, SetForm)
  if (!form.ok) return askSet(page, form.again)
  const criteria = criteriaFrom(form.words)
  const place = placeIn(placesFor(page, mayRecordCriteria), form.value.municipality)
  const { municipality: _, ...words } = form.value
  const run = async () => {
    if (!criteria.ok) return criteria
    if (!place.ok) return refused(at('municipality', criteriaTexts.phrase('form.municipality')))
    const mandate = form.mandate ? { mandate: form.mandate } : {}
    return recordCriteria(page.platform, page.member, { ...words, municipality: place.value.code, criteria: criteria.value, ...mandate })
  }
  const result = await run()
  return result.ok
    ? page.saved(`/kriterier?saet=${result.value}`, recordCriteria.act)
    : askSet(page, { words: form.words, refusals: result.refusals })
}
