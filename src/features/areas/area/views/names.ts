import { yearOf } from '#kernel/day'
import type { Phrase } from '#text/texts.ts'
import { useTexts } from '#text/use.ts'
import { type AreaStatus, areaStatusTexts, statusLabel } from '../../../../../rules/area-status/index.ts'
import type { FigureCode, Listing } from '../area.ts'
import { areaTexts } from '../texts.ts'

/** The short names of the figures, as heads of charts and narrow columns use them. */
export const useShortNames = (): ((code: FigureCode) => string) => {
  const say = useTexts(areaTexts)
  return (code) => say(`chart.${code}`)
}

/** `3 af 5 opfyldt`, `mindst 2 af 4 opfyldt` while some are open; null when no criterion has a figure. */
export const useMetOf = (): ((judgement: AreaStatus) => string | null) => {
  const say = useTexts(areaTexts)
  const law = useTexts(areaStatusTexts)
  return ({ met, criteria }) => {
    if (criteria.every(({ value }) => value === null)) return null
    const values = { met, count: criteria.length }
    return criteria.some((criterion) => criterion.met === null) ? say('lists.at_least', values) : law('met-of', values)
  }
}

/** The published status of a list by its legal name of the time; null where none is recorded. */
export const publishedLabel = ({ published, day }: Listing): Phrase | null => published && statusLabel(published.status, yearOf(day))

/** The computed status of a list by its legal name of the time; null where its figures are not recorded. */
export const computedLabel = ({ computed, day }: Listing): Phrase | null => computed && statusLabel(computed.status, yearOf(day))

/** Each text once, in the order that it first came. */
export const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
