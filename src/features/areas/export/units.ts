import type { Phrase } from '#text/texts.ts'
import { exportTexts } from './texts.ts'

/** What a unit of an indicator is called; those that the files have no word for stand as they are kept. */
export const unitOf = (unit: string): Phrase => {
  if (unit === 'percent' || unit === 'persons' || unit === 'dwellings') return exportTexts.phrase(`unit.${unit}`)
  if (unit === 'percent_of_region') return exportTexts.phrase('unit.income')
  return () => unit
}
