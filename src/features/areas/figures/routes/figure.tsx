import { reading } from '#database/database'
import { denied, mandateChoices, mayReadExactFigures, notFound, placesFor, reachOf, scopeOf } from '#features/identity'
import { isId } from '#kernel/id'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { publicRule } from '../../area/public-rule.ts'
import { correctFigure } from '../commands/correct-figure.ts'
import { recordFigure } from '../commands/record-figure.ts'
import { isHidden, plain } from '../figure.ts'
import { amountsFrom, CorrectionForm, FigureForm } from '../forms.ts'
import { mayKeepFigures, mayReadFigures } from '../policy.ts'
import { findFigure, placeOffers } from '../queries.ts'
import type { KeptFigureRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { CorrectionPage, FigureFormPage } from '../views/figure-form.tsx'
import { pathTo } from './open.ts'
import { nameOf, openIndicator } from './show.tsx'

/** Where the member may write figures of an indicator: its own municipality, or any of the member's where it is the country's. */
const keepers = (page: Page, municipality: number) =>
  placesFor(page, mayKeepFigures).filter(({ code }) => municipality === 0 || code === municipality)

export const askFigure = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const indicator = await openIndicator(page)
  const places = keepers(page, indicator.municipality)
  const [definition] = indicator.definitions
  if (places.length === 0 || !definition) throw denied(mayKeepFigures)
  const all = await reading(page.platform.database, scopeOf(page), (tx) =>
    placeOffers(
      tx,
      places.map(({ code }) => code),
    ),
  )
  const offers = definition.statutory ? all.filter(({ kind }) => kind !== 'area') : all
  const name = nameOf(page, indicator)
  return page.show(
    {
      title: `${name}: ${figureTexts.in(page.language)('act.record').toLowerCase()}`,
      current: 'areas',
      path: pathTo(page, { code: indicator.code, name }),
      status: shown ? 422 : 200,
    },
    <FigureFormPage
      href={`/noegletal/${indicator.code}`}
      definition={definition}
      places={offers}
      mandates={mandateChoices(places)}
      shown={shown ?? blank({ source: definition.source })}
    />,
  )
}

export const saveFigure = async (page: Page): Promise<Response> => {
  const indicator = await openIndicator(page)
  if (keepers(page, indicator.municipality).length === 0) throw denied(mayKeepFigures)
  const form = await readForm(page, FigureForm)
  const amounts = amountsFrom(form.ok ? form.words : form.again.words)
  if (!form.ok || !amounts.ok) {
    const { words, refusals } = form.ok ? { words: form.words, refusals: [] } : form.again
    return askFigure(page, { words, refusals: [...refusals, ...(amounts.ok ? [] : amounts.refusals)] })
  }
  const { place, day, source, example } = form.value
  const result = await recordFigure(page.platform, page.member, {
    code: indicator.code,
    place,
    day,
    source,
    example: example !== undefined,
    ...amounts.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`/noegletal/${indicator.code}`, 'figures.recorded')
    : askFigure(page, { words: form.words, refusals: result.refusals })
}

/** The figure of the address, with the mandates to correct it under; an area's official figures have a page of their own. */
const openFigure = async (page: Page) => {
  const id = page.param('figure')
  const reach = reachOf(page.member, mayReadFigures)
  const kept = isId(id)
    ? await reading(page.platform.database, scopeOf(page), (tx) => findFigure(tx, reach, page.param('slug'), id))
    : undefined
  if (!kept) throw notFound()
  const mandates = placesFor(page, mayKeepFigures).find(({ code }) => code === kept.figure.municipality)?.mandates
  if (!mandates) throw denied(mayKeepFigures)
  return { kept, mandates: mandates.length > 1 ? mandates : [] }
}

/** Whether a figure is hidden from who does not ask for it exactly: the form that corrects it is no such act. */
const isKeptFrom = (page: Page, { definition, figure }: KeptFigureRow): boolean =>
  figure.kept || isHidden(definition.unit, figure, publicRule(page))

/** Where the figure is shown exactly, and that is written down. */
const exactHref = (page: Page, { code, figure }: KeptFigureRow): string | null => {
  const place = placesFor(page, mayReadExactFigures).find((one) => one.code === figure.municipality)
  return place ? `/noegletal/${code}/praecise?kommune=${place.slug}` : null
}

const hiddenWords = ({ figure }: KeptFigureRow): Words => ({ source: figure.source, ...(figure.example && { example: 'yes' }) })

const firstWords = ({ figure }: KeptFigureRow): Words => ({
  amount: figure.amount === null ? '' : plain(figure.amount),
  numerator: figure.numerator === null ? '' : plain(figure.numerator),
  denominator: figure.denominator === null ? '' : plain(figure.denominator),
  source: figure.source,
  ...(figure.example && { example: 'yes' }),
})

export const askCorrection = async (page: Page, shown: Shown | null = null, status: 409 | 422 = 422): Promise<Response> => {
  const { kept, mandates } = await openFigure(page)
  const { definition, figure, code, past } = kept
  if (definition.statutory && figure.slug) return page.redirect(`/omraader/${figure.slug}/tal/${figure.day}/ret`)
  const name = definition.name[page.language]
  const hides = isKeptFrom(page, kept)
  return page.show(
    { title: `${name}: ${figure.placeName}`, current: 'areas', path: pathTo(page, { code, name }), status: shown ? status : 200 },
    <CorrectionPage
      kept={kept}
      mandates={mandates}
      writings={past.length + 1}
      rule={publicRule(page)}
      hidden={hides ? { exactHref: exactHref(page, kept) } : null}
      shown={shown ?? blank(hides ? hiddenWords(kept) : firstWords(kept))}
    />,
  )
}

export const saveCorrection = async (page: Page): Promise<Response> => {
  const { kept } = await openFigure(page)
  const form = await readForm(page, CorrectionForm)
  const amounts = amountsFrom(form.ok ? form.words : form.again.words)
  if (!form.ok || !amounts.ok) {
    const { words, refusals } = form.ok ? { words: form.words, refusals: [] } : form.again
    return askCorrection(page, { words, refusals: [...refusals, ...(amounts.ok ? [] : amounts.refusals)] })
  }
  const { source, example, reason } = form.value
  const result = await correctFigure(page.platform, page.member, {
    figure: kept.figure.id,
    version: form.version,
    source,
    example: example !== undefined,
    reason,
    ...amounts.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(`/noegletal/${kept.code}`, 'figures.corrected')
  // What stands now, and what stood before, is shown below the user's own words.
  return askCorrection(page, { words: form.words, refusals: result.refusals }, isStale(result) ? 409 : 422)
}
