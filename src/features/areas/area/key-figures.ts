import type { Day } from '#kernel/day'
import type { Phrase } from '#text/texts.ts'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import { figureCodes, hasFigures } from './area.ts'
import { asPublished } from './figures.ts'
import type { AreaListsRow } from './queries.ts'
import { listingsFrom } from './read.ts'
import { withoutSmall } from './small.ts'
import { areaTexts } from './texts.ts'

/** The figures of an area on the latest list that tells any. */
export type KeyFigures = {
  readonly area: string
  readonly day: Day
  /** Amount as it was published; null where it is missing or kept back. */
  readonly figures: readonly {
    readonly name: Phrase
    readonly amount: string | null
    /** Whether it is per cent; persons otherwise. */
    readonly percent: boolean
    readonly keptBack: boolean
    readonly example: boolean
  }[]
}

/** An area's key figures with those of too few persons kept back; null where no list tells any. */
export const keyFiguresOf = ({ name, values, statuses }: AreaListsRow, rule: DisclosureRule): KeyFigures | null => {
  const latest = withoutSmall(listingsFrom(values, statuses), rule).findLast(hasFigures)
  if (!latest) return null
  return {
    area: name,
    day: latest.day,
    figures: figureCodes.flatMap((code) => {
      const figure = latest.figures[code]
      if (!figure) return []
      const { amount, state, example } = figure
      return [
        {
          name: areaTexts.phrase(`chart.${code}`),
          amount: amount === null ? null : asPublished(code, amount),
          percent: code !== 'residents',
          keptBack: state === 'withheld',
          example,
        },
      ]
    }),
  }
}
