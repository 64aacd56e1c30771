import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { areaTexts } from '../area/texts.ts'
import { mapTexts } from './texts.ts'

/** What a map can be shaded by: the latest status, or one of the figures of the official lists. */
export const shadings = ['status', 'residents', 'U', 'I', 'P', 'E', 'N'] as const
export type Shading = (typeof shadings)[number]

/** The shading that an address asks for; by status when it asks for none that there is. */
export const shadingFrom = (words: string | undefined): Shading => shadings.find((one) => one === words) ?? 'status'

/** The figure's code; null when the map is shaded by status. */
export const codeOf = (shading: Shading): Exclude<Shading, 'status'> | null => (shading === 'status' ? null : shading)

/** A shading's name, as the choice and the table's head have it. */
export const nameOf = (shading: Shading): Phrase =>
  shading === 'status' ? mapTexts.phrase('by.status') : areaTexts.phrase(`chart.${shading}`)

/** The same with its unit, for the head of the table. */
export const headOf = (shading: Shading): Phrase => {
  if (shading === 'status' || shading === 'residents') return nameOf(shading)
  return (language) => {
    const name = nameOf(shading)(language)
    return shading === 'N' ? mapTexts.in(language)('unit.region', { name }) : `${name} (%)`
  }
}

/** The same inside the map's sentence. */
export const insideSentence = (shading: Shading, language: Language): string =>
  shading === 'status'
    ? mapTexts.in(language)('by.status.lede')
    : mapTexts.in(language)('by.figure.lede', { figure: nameOf(shading)(language) })
