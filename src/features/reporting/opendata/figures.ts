import { asPublished, type FigureCode, figureCodes } from '#features/areas'
import type { OutRow } from '#sheets/sheet'
import { inputLabel } from '../../../../rules/area-status/index.ts'
import type { PublishedForm } from './dataset.ts'
import { placeCells, yesOrNo } from './rows.ts'

const unitOf = (code: FigureCode): string => (code === 'residents' ? 'persons' : code === 'N' ? 'percent_of_region' : 'percent')

const stateWords = { known: 'known', missing: 'missing', withheld: 'hidden' } as const

/** A row for each figure of each official list; what is not there says whether it is missing or hidden. */
export const figureRows = (form: PublishedForm): readonly OutRow[] =>
  form.content.listings.flatMap(({ day, figures }) =>
    figureCodes.flatMap((code) => {
      const figure = figures[code]
      if (!figure) return []
      const label = inputLabel(code)
      return [
        [
          ...placeCells(form),
          day,
          code,
          label('da'),
          label('en'),
          figure.state === 'known' && figure.amount !== null ? asPublished(code, figure.amount) : null,
          unitOf(code),
          stateWords[figure.state],
          figure.source,
          yesOrNo(figure.example),
        ],
      ]
    }),
  )
