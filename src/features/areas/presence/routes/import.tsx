import { reading } from '#database/database'
import { placeIn, placesFor, reachOf, scopeOf } from '#features/identity'
import { yearOf } from '#kernel/day'
import { periodFrom } from '#kernel/period'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { readStretches, stretchesOf, sumAddresses } from '../addresses.ts'
import { importCounts } from '../commands/import-counts.ts'
import { AddressForm, ImportForm } from '../forms.ts'
import { mayImportPresence } from '../policy.ts'
import { listKinds, listSources } from '../queries.ts'
import type { Registered } from '../stage.ts'
import { readSums, type Sums } from '../sums.ts'
import { presenceTexts } from '../texts.ts'
import { readAddresses, readCounts, wasSent } from '../upload.ts'
import { AddressPage } from '../views/address-form.tsx'
import { ImportPage } from '../views/import-form.tsx'
import { frameFor } from './frame.ts'

const say = presenceTexts.phrase

const choicesOf = (page: Page) => {
  const reach = reachOf(page.member, mayImportPresence)
  return reading(page.platform.database, scopeOf(page), async (tx) => ({
    sources: await listSources(tx, reach),
    kinds: await listKinds(tx, reach),
  }))
}

/** The year before this one: what is mostly counted. */
const lastYear = (page: Page) => {
  const year = yearOf(page.platform.clock.today()) - 1
  return { from: `${year}-01-01`, until: `${year}-12-31` }
}

export const askImport = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { sources, kinds } = await choicesOf(page)
  return page.show(
    frameFor(page, presenceTexts.in(page.language)('import.title'), shown),
    <ImportPage sources={sources} kinds={kinds} places={placesFor(page, mayImportPresence)} shown={shown ?? blank(lastYear(page))} />,
  )
}

export const askAddresses = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { sources, kinds } = await choicesOf(page)
  return page.show(
    frameFor(page, presenceTexts.in(page.language)('address.title'), shown),
    <AddressPage sources={sources} kinds={kinds} places={placesFor(page, mayImportPresence)} shown={shown ?? blank(lastYear(page))} />,
  )
}

type Words = {
  readonly municipality: string | null
  readonly source: string
  readonly from: string
  readonly until: string
  readonly trial: boolean
}

/** Imports what a form has sent for the place and period that it names. */
const importFor = async (
  page: Page,
  words: Words,
  manner: 'sums' | 'addresses',
  mandate: string | undefined,
  take: (registered: Registered) => Result<Sums>,
): Promise<Result<unknown>> => {
  const place = placeIn(placesFor(page, mayImportPresence), words.municipality)
  const period = periodFrom(words.from, words.until)
  if (!place.ok) return place
  if (!period) return refused(at('until', say('period.order')))
  return importCounts(page.platform, page.member, {
    municipality: place.value.code,
    source: words.source,
    period,
    manner,
    take,
    trial: words.trial,
    ...(mandate && { mandate }),
  })
}

export const saveImport = async (page: Page): Promise<Response> => {
  const form = await readForm(page, ImportForm)
  if (!form.ok) return askImport(page, form.again)
  const again = (refusals: readonly Refusal[]) => askImport(page, { words: form.words, refusals })
  const read = await readCounts(page, 'file', form.value.rows)
  if (!read.ok) return again(read.refusals)
  const { header, rows } = read.value
  const result = await importFor(page, form.value, 'sums', form.mandate, ({ name, kinds, estates }) =>
    readSums(header, rows, { municipality: name, kinds, estates }),
  )
  return result.ok ? page.saved('/tilstedevaerelse', importCounts.act) : again(result.refusals)
}

/** The words of the form that may be shown again: never the addresses. */
const withoutRows = ({ words, ...shown }: Shown): Shown => {
  const { rows: _, ...kept } = words
  return { ...shown, words: kept }
}

export const saveAddresses = async (page: Page): Promise<Response> => {
  const form = await readForm(page, AddressForm)
  if (!form.ok) return askAddresses(page, withoutRows(form.again))
  const again = (refusals: readonly Refusal[]) => askAddresses(page, withoutRows({ words: form.words, refusals }))
  const { kind, complete, rows, stretches } = form.value
  const addresses = await readAddresses(page, 'file', rows)
  const roads = (await wasSent(page, 'mapping', stretches)) ? await readAddresses(page, 'mapping', stretches) : done(null)
  if (!addresses.ok || !roads.ok) return again([addresses, roads].flatMap((read) => (read.ok ? [] : read.refusals)))
  const result = await importFor(page, form.value, 'addresses', form.mandate, ({ name, kinds, estates, buildings }) => {
    const given = roads.value ? readStretches(roads.value.header, roads.value.rows, estates) : done([])
    if (!given.ok) return given
    // What the file says of a road goes before the register.
    const all = [...given.value, ...stretchesOf(buildings)]
    if (all.length === 0) return refused(at('mapping', say('stretch.none')))
    return sumAddresses(addresses.value.header, addresses.value.rows, {
      municipality: name,
      kinds,
      estates,
      stretches: all,
      kind,
      complete,
    })
  })
  return result.ok ? page.saved('/tilstedevaerelse', importCounts.act) : again(result.refusals)
}
