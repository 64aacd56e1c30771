import type { Phrase } from '#text/texts.ts'
import { type CriterionId, criterionLabel } from '../../../../rules/area-status/index.ts'
import type { FigureCode, Listing } from './area.ts'
import { sourceOf } from './correction.ts'
import { asPublished } from './figures.ts'

/** A stored figure as it is written by hand in either language: decimal comma, no grouping. */
const written = (code: FigureCode, amount: string | null | undefined): string => (amount ? asPublished(code, amount).replace('.', ',') : '')

/** A recorded list as the words that the form of its correction begins with. */
export const wordsOf = (listing: Listing): Readonly<Record<string, string>> => {
  const figures = Object.entries(listing.figures) as readonly [FigureCode, Listing['figures']['U']][]
  return {
    ...Object.fromEntries(figures.map(([code, figure]) => [code, written(code, figure?.amount)])),
    ...Object.fromEntries(figures.map(([code, figure]) => [`${code}_of`, written('residents', figure?.denominator)])),
    status: listing.published?.status ?? '',
    source: sourceOf(listing),
    ...(figures.some(([, figure]) => figure?.example) && { example: 'yes' }),
  }
}

/** `Kun grundskole, 30-59-årige`: a criterion with whom it is a share of. */
export const criterionPhrase =
  (id: CriterionId): Phrase =>
  (language) =>
    `${criterionLabel(id).name(language)}, ${criterionLabel(id).population(language)}`
