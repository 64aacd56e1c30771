import type { Phrase } from '#text/texts.ts'
import type { FigureCode } from '../area/area.ts'
import type { IndicatorRow } from '../area/list-queries.ts'
import { areaTexts } from '../area/texts.ts'
import { mapTexts } from './texts.ts'

/** What a map can be shaded by: the latest status, an indicator, or how many signals the front line has sent. */
export type Shading = {
  /** As the address has it. */
  readonly key: string
  readonly by: 'status' | 'figure' | 'signals'
  /** The indicator's code; null for what is no indicator. */
  readonly code: string | null
  /** As the choice has it. */
  readonly name: Phrase
  /** With its unit, for the head of the table. */
  readonly head: Phrase
  /** Inside the map's sentence. */
  readonly inside: Phrase
}

const statusShading: Shading = {
  key: 'status',
  by: 'status',
  code: null,
  name: mapTexts.phrase('by.status'),
  head: mapTexts.phrase('by.status'),
  inside: mapTexts.phrase('by.status.lede'),
}

const figure = (code: string, name: Phrase, head: Phrase): Shading => ({
  ...{ key: code, by: 'figure', code, name, head },
  inside: (language) => mapTexts.in(language)('by.figure.lede', { figure: name(language) }),
})

const official = (['residents', 'U', 'I', 'P', 'E', 'N'] as const satisfies readonly FigureCode[]).map((code): Shading => {
  const name = areaTexts.phrase(`chart.${code}`)
  if (code === 'residents') return figure(code, name, name)
  return figure(code, name, (language) =>
    code === 'N' ? mapTexts.in(language)('unit.region', { name: name(language) }) : `${name(language)} (%)`,
  )
})

/** What everybody's map can be shaded by. */
export const publicShadings: readonly Shading[] = [statusShading, ...official]

const signalShading: Shading = {
  ...{ key: 'signaler', by: 'signals', code: null },
  ...{ name: mapTexts.phrase('by.signals'), head: mapTexts.phrase('by.signals'), inside: mapTexts.phrase('by.signals.lede') },
}

const percent = ['percent', 'percent_of_region']

/** What a member's map can be shaded by: also the indicators beside the official ones, and signals for those who see the inbox. */
export const memberShadings = (indicators: readonly IndicatorRow[], inbox: boolean): readonly Shading[] => [
  ...publicShadings,
  ...indicators
    .filter(({ code }) => !official.some((one) => one.code === code))
    .map(({ code, unit, name_da, name_en }) => {
      const name: Phrase = (language) => (language === 'da' ? name_da : name_en)
      return figure(code, name, (language) => (percent.includes(unit) ? `${name(language)} (%)` : name(language)))
    }),
  ...(inbox ? [signalShading] : []),
]

/** The shading that an address asks for; by status when it asks for none that there is. */
export const shadingFrom = (shadings: readonly Shading[], words: string | undefined): Shading =>
  shadings.find(({ key }) => key === words) ?? statusShading
