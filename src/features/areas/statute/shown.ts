import { decimal } from '#kernel/decimal'
import { ratio, toText } from '#rules/ratio'
import type { Phrase } from '#text/texts.ts'
import type { Figure, RuleSet } from '../../../../rules/area-status/index.ts'
import type { FigureCode, Listing } from '../area/area.ts'
import { asPublished } from '../area/figures.ts'
import { statuteTexts } from './texts.ts'

/** A figure as it is written; one that was computed from persons with two decimals. Null stays null. */
export const shownFigure = (code: FigureCode, figure: Figure): string | null => {
  if (figure === null) return null
  const [over = '', under] = figure.split('/')
  return asPublished(
    code,
    under === undefined
      ? over
      : decimal(toText(ratio(over, under)))
          .round(2)
          .toFixed(),
  )
}

/** Whether a figure of a list is hidden because it tells of few persons: another thing than one that nobody has. */
export const isHidden = ({ figures }: Pick<Listing, 'figures'>, code: FigureCode): boolean => figures[code]?.state === 'withheld'

/** `Reglerne fra 2014` */
export const rulesName = (rules: RuleSet): Phrase => statuteTexts.phrase('rules.name', { year: rules.from.slice(0, 4) })
