import type { Day } from '#kernel/day'
import { print } from '#print/press'
import type { Language } from '#text/language.ts'
import { type EstateToPrint, printedEstate } from './printed-estate.ts'

/** Two pages in large type for an estate's meeting, as tagged PDF. `on` is the day of the newest thing in it. */
export const estatePdf = (estate: EstateToPrint, language: Language, on: Day): Promise<Uint8Array> =>
  print({ template: 'features/plans/print/estate.typ', data: printedEstate(estate, language), on })
