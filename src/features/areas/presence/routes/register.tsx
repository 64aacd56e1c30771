import type { z } from 'zod'
import { reading } from '#database/database'
import { type Command, placeIn, placesFor, reachOf, scopeOf } from '#features/identity'
import { periodFrom } from '#kernel/period'
import { at, type Result, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { addPresenceKind, recordMunicipalityStock, registerPresenceSource } from '../commands/register.ts'
import { KindForm, SourceForm, StockForm } from '../forms.ts'
import { mayImportPresence } from '../policy.ts'
import { listOutside } from '../queries.ts'
import { presenceTexts } from '../texts.ts'
import { KindPage, SourcePage, StockPage } from '../views/register-forms.tsx'
import { frameFor } from './frame.ts'

type Ask = (page: Page, shown?: Shown | null) => Response | Promise<Response>

export const askSource: Ask = (page, shown = null) =>
  page.show(
    frameFor(page, presenceTexts.in(page.language)('source.title'), shown),
    <SourcePage
      places={placesFor(page, mayImportPresence)}
      shown={shown ?? blank({ from: `${page.platform.clock.today().slice(0, 4)}-01-01` })}
    />,
  )

export const askKind: Ask = (page, shown = null) =>
  page.show(
    frameFor(page, presenceTexts.in(page.language)('kind.title'), shown),
    <KindPage places={placesFor(page, mayImportPresence)} shown={shown ?? blank()} />,
  )

/** `?afdeling=` chooses an estate; without it the form is about the whole municipality. */
export const askStock: Ask = async (page, shown = null) => {
  const estates = await reading(page.platform.database, scopeOf(page), (tx) =>
    listOutside(tx, reachOf(page.member, mayImportPresence), page.platform.clock.today()),
  )
  return page.show(
    frameFor(page, presenceTexts.in(page.language)('stock.title'), shown),
    <StockPage
      estates={estates}
      places={placesFor(page, mayImportPresence)}
      shown={shown ?? blank({ estate: page.query('afdeling') ?? '' })}
    />,
  )
}

type Saving<Schema extends z.ZodType> = {
  readonly schema: Schema
  readonly command: Pick<Command<never, unknown>, 'act'>
  readonly ask: Ask
  readonly back: string
  readonly run: (municipality: number, value: z.output<Schema>, mandate: { readonly mandate?: string }) => Promise<Result<unknown>>
}

/** Reads a form about a municipality and does its command; refused, it is shown again with the user's words. */
const save = async <Schema extends z.ZodType<{ readonly municipality: string | null }>>(
  page: Page,
  { schema, command, ask, back, run }: Saving<Schema>,
): Promise<Response> => {
  const form = await readForm(page, schema)
  if (!form.ok) return ask(page, form.again)
  const place = placeIn(placesFor(page, mayImportPresence), form.value.municipality)
  const result = place.ok ? await run(place.value.code, form.value, form.mandate ? { mandate: form.mandate } : {}) : place
  return result.ok ? page.saved(back, command.act) : ask(page, { words: form.words, refusals: result.refusals })
}

export const saveSource = (page: Page): Promise<Response> =>
  save(page, {
    schema: SourceForm,
    command: registerPresenceSource,
    ask: askSource,
    back: '/tilstedevaerelse/kilder',
    run: async (municipality, { from, until, municipality: _, ...words }, mandate) => {
      const period = periodFrom(from, until)
      if (!period) return refused(at('until', presenceTexts.phrase('period.order')))
      return registerPresenceSource(page.platform, page.member, { ...words, municipality, period, ...mandate })
    },
  })

export const saveKind = (page: Page): Promise<Response> =>
  save(page, {
    schema: KindForm,
    command: addPresenceKind,
    ask: askKind,
    back: '/tilstedevaerelse',
    run: (municipality, words, mandate) => addPresenceKind(page.platform, page.member, { ...words, municipality, ...mandate }),
  })

export const saveStock = (page: Page): Promise<Response> =>
  save(page, {
    schema: StockForm,
    command: recordMunicipalityStock,
    ask: askStock,
    back: '/tilstedevaerelse',
    run: (municipality, words, mandate) => recordMunicipalityStock(page.platform, page.member, { ...words, municipality, ...mandate }),
  })
