import { defineIndicator, recordFigure } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { municipalPlace } from './beside.ts'
import { coordinator, municipality } from './cast.ts'

/** What the municipality could measure beside the official lists; no source gives any of it, so that every figure is an example. */
const indicators = [
  {
    code: 'fraflytning',
    name: { da: 'Fraflytning', en: 'Moving out' },
    unit: 'percent',
    direction: 'lower',
    numerator: { da: 'Boliger, der fik ny lejer i året', en: 'Dwellings with a new tenant in the year' },
    denominator: { da: 'Boliger i alt', en: 'All dwellings' },
    source: 'Eksempel: boligorganisationens egen opgørelse',
    method: 'Flytning inden for samme afdeling er ikke talt med.',
    places: {
      area: [
        ['2013', 71, 420],
        ['2014', 66, 420],
        ['2015', 58, 420],
      ],
      municipality: [
        ['2013', 402, 3_120],
        ['2014', 396, 3_140],
        ['2015', 388, 3_150],
      ],
    },
  },
  {
    code: 'tryghed',
    name: { da: 'Trygge beboere', en: 'Residents who feel safe' },
    unit: 'percent',
    direction: 'higher',
    numerator: { da: 'Svarer, at de er trygge i området', en: 'Answer that they feel safe in the area' },
    denominator: { da: 'Besvarelser', en: 'Answers' },
    source: 'Eksempel: kommunens spørgeskema',
    method: 'Spørgeskema til voksne beboere; få svar giver usikre tal.',
    places: {
      area: [
        ['2014', 96, 140],
        ['2015', 112, 152],
      ],
      municipality: [
        ['2014', 985, 1_230],
        ['2015', 1_020, 1_240],
      ],
    },
  },
  {
    code: 'fritidspas',
    name: { da: 'Børn med fritidspas', en: 'Children with a leisure pass' },
    unit: 'persons',
    direction: 'none',
    source: 'Eksempel: kommunens egen optælling',
    method: 'Talt i december.',
    places: {
      area: [
        ['2014', 3, null],
        ['2015', 17, null],
      ],
      municipality: [
        ['2014', 88, null],
        ['2015', 104, null],
      ],
    },
  },
] as const

/** Three indicators of Skanderborg's own with a few years for Højvangen and the municipality. */
export const playIndicators = async ({ act }: Script, area: Id): Promise<void> => {
  const day = '2016-01-20'
  for (const { code, places, ...meaning } of indicators) {
    await act(coordinator, day, defineIndicator, { municipality, code, ...meaning, frequency: 'yearly', validFrom: '2010-01-01' })
    for (const [place, years] of [
      [area, places.area],
      [municipalPlace, places.municipality],
    ] as const)
      for (const [year, counted, of] of years)
        await act(coordinator, day, recordFigure, {
          code,
          place,
          day: `${year}-12-31`,
          amount: of === null ? String(counted) : null,
          numerator: of === null ? null : String(counted),
          denominator: of === null ? null : String(of),
          source: meaning.source,
          example: true,
        })
  }
}
