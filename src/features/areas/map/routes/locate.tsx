import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { mayRegisterAreas } from '../../area/policy.ts'
import { formFrame, mandatesFor, open } from '../../area/routes/open.ts'
import { locateArea } from '../commands/locate-area.ts'
import { LocationForm } from '../forms.ts'
import { readLocation } from '../location.ts'
import { findLocation, type LocationRow } from '../queries.ts'
import { mapTexts } from '../texts.ts'
import { type LocationField, LocationPage, locationFields } from '../views/locate.tsx'

const mostActs = 100

/** A location as the form writes it. */
const wordsOf = (row: LocationRow | undefined): Words =>
  row
    ? {
        longitude: row.longitude.replace('.', ','),
        latitude: row.latitude.replace('.', ','),
        outline: row.outline ? JSON.stringify(row.outline) : '',
        ...(row.approximate && { approximate: 'yes' }),
        source: row.source,
        version: String(row.version),
      }
    : { version: '0' }

export const askLocation = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { area, rest } = await open(page, (tx, { municipality, id }) => findLocation(tx, municipality, id))
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, mapTexts.in(page.language)('locate.title'), shown),
    <LocationPage area={area} mandates={mandates} shown={shown ?? blank(wordsOf(rest))} version={rest?.version ?? 0} />,
  )
}

/** What somebody saved meanwhile beside what the user wrote. */
const staleLocation = async (page: Page, mine: Words) => {
  const { rest } = await open(page, async (tx, { municipality, id }) => ({
    saved: await findLocation(tx, municipality, id),
    acts: await historyOf(tx, municipality, id, mostActs),
  }))
  const theirs = wordsOf(rest.saved)
  const shown = (field: LocationField, words: Words): string =>
    field === 'approximate' ? (words.approximate === undefined ? '' : '✓') : (words[field] ?? '').slice(0, 200)
  const say = mapTexts.in(page.language)
  const fields = locationFields.map((field) => ({ label: say(`locate.${field}`), theirs: shown(field, theirs), mine: shown(field, mine) }))
  return { ...lastSaved(rest.acts.filter(({ act }) => act === 'area.located')), fields }
}

export const saveLocation = async (page: Page): Promise<Response> => {
  const { area } = await open(page, () => Promise.resolve(null))
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, LocationForm)
  if (!form.ok) return askLocation(page, form.again)
  const { words } = form
  const location = readLocation(form.value)
  if (!location.ok) return askLocation(page, { words, refusals: location.refusals })
  const result = await locateArea(page.platform, page.member, {
    area: area.id,
    ...location.value,
    version: form.version ?? 0,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(`/omraader/${area.slug}`, 'area.located')
  const shown = { words, refusals: result.refusals }
  return askLocation(page, isStale(result) ? { ...shown, stale: await staleLocation(page, words) } : shown)
}
