import { denied, notFound, placesFor } from '#features/identity'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { defineIndicator } from '../commands/define-indicator.ts'
import { redefineIndicator } from '../commands/redefine-indicator.ts'
import { definitionFrom, IndicatorForm, RedefinitionForm, wordsOf } from '../forms.ts'
import { mayDefineIndicators } from '../policy.ts'
import type { IndicatorRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { IndicatorFormPage, RedefinitionPage } from '../views/definition-form.tsx'
import { pathTo } from './open.ts'
import { nameOf, openIndicator } from './show.tsx'

export const askIndicator = (page: Page, shown: Shown | null = null): Response =>
  page.show(
    { title: figureTexts.in(page.language)('act.define'), current: 'areas', path: pathTo(page), status: shown ? 422 : 200 },
    <IndicatorFormPage definers={placesFor(page, mayDefineIndicators)} shown={shown ?? blank()} />,
  )

export const saveIndicator = async (page: Page): Promise<Response> => {
  const form = await readForm(page, IndicatorForm)
  if (!form.ok) return askIndicator(page, form.again)
  const { words, value } = form
  const definition = definitionFrom(value, words)
  if (!definition.ok) return askIndicator(page, { words, refusals: definition.refusals })
  const { municipality, code } = value
  const result = placesFor(page, mayDefineIndicators).some((place) => place.code === municipality)
    ? await defineIndicator(page.platform, page.member, {
        municipality,
        code,
        ...definition.value,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : refused(at('municipality', figureTexts.phrase('form.wrong')))
  return result.ok ? page.saved(`/noegletal/${code}`, 'indicator.defined') : askIndicator(page, { words, refusals: result.refusals })
}

/** The address's indicator, where the member may define it anew: what the country defines is nobody's here. */
const openOwn = async (page: Page): Promise<IndicatorRow> => {
  const indicator = await openIndicator(page)
  if (indicator.municipality === 0) throw notFound()
  if (!placesFor(page, mayDefineIndicators).some(({ code }) => code === indicator.municipality)) throw denied(mayDefineIndicators)
  return indicator
}

export const askDefinition = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const indicator = await openOwn(page)
  const [now] = indicator.definitions
  const name = nameOf(page, indicator)
  const mandates = placesFor(page, mayDefineIndicators).find(({ code }) => code === indicator.municipality)?.mandates ?? []
  return page.show(
    {
      title: `${name}: ${figureTexts.in(page.language)('act.redefine').toLowerCase()}`,
      current: 'areas',
      path: pathTo(page, { code: indicator.code, name }),
      status: shown ? 422 : 200,
    },
    <RedefinitionPage
      href={`/noegletal/${indicator.code}`}
      name={name}
      mandates={mandates.length > 1 ? mandates : []}
      shown={shown ?? blank(now ? wordsOf(now) : {})}
    />,
  )
}

export const saveDefinition = async (page: Page): Promise<Response> => {
  const indicator = await openOwn(page)
  const form = await readForm(page, RedefinitionForm)
  if (!form.ok) return askDefinition(page, form.again)
  const { words, value } = form
  const definition = definitionFrom(value, words)
  if (!definition.ok) return askDefinition(page, { words, refusals: definition.refusals })
  const result = await redefineIndicator(page.platform, page.member, {
    indicator: indicator.id,
    ...definition.value,
    bridge: value.bridge,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`/noegletal/${indicator.code}`, 'indicator.redefined')
    : askDefinition(page, { words, refusals: result.refusals })
}
