import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import { type FigureCode, figureCodes, type Listing, type RecordedFigure } from '../area/area.ts'
import { isSmallFigure } from '../area/small.ts'

/** An official figure of an area that its page hides. */
export type HiddenFigure = { readonly code: FigureCode; readonly day: string; readonly figure: RecordedFigure }

/** What the page of an area hides of its official lists, the newest first; figures that the source itself kept back are nowhere, and not here either. */
export const hiddenOf = (listings: readonly Listing[], rule: DisclosureRule): readonly HiddenFigure[] =>
  listings.toReversed().flatMap(({ day, figures }) =>
    figureCodes.flatMap((code): readonly HiddenFigure[] => {
      const figure = figures[code]
      const hides = figure?.state === 'known' && (figure.kept || isSmallFigure(code, figure, figures.residents?.amount, rule))
      return hides ? [{ code, day, figure }] : []
    }),
  )
