import { decimal } from '#kernel/decimal'
import type { Phrase } from '#text/texts.ts'
import type { FigureCode } from '../area/area.ts'
import type { CandidateRow, LatestFigure, WideRow } from './queries.ts'
import { compareTexts } from './texts.ts'
import { type Feature, features, type Likened } from './twin.ts'

/** A place of the comparison with its latest figures by their code. */
export type Compared = {
  readonly key: string
  readonly name: Phrase
  readonly href: string | null
  readonly figures: ReadonlyMap<FigureCode, LatestFigure>
}

const byCode = (figures: readonly LatestFigure[]): Compared['figures'] => new Map(figures.map((figure) => [figure.code, figure]))

export const comparedArea = ({ slug, name, figures }: CandidateRow): Compared => ({
  key: slug,
  name: () => name,
  href: `/omraader/${slug}`,
  figures: byCode(figures),
})

export const comparedWide = ({ kind, name, figures }: WideRow): Compared => ({
  key: kind,
  name: compareTexts.phrase(`kind.${kind}`, { name }),
  href: null,
  figures: byCode(figures),
})

/** An area as the search for its twin takes it. */
export const likened = (area: CandidateRow): CandidateRow & { readonly likened: Likened } => {
  const figures = byCode(area.figures)
  const known = (feature: Feature): number | null => {
    if (feature === 'dwellings') return area.dwellings
    const amount = figures.get(feature)?.amount
    return amount ? Number(amount) : null
  }
  const all = Object.fromEntries(features.map((feature) => [feature, known(feature)])) as Record<Feature, number | null>
  return { ...area, likened: { slug: area.slug, features: all } }
}

/** The persons behind a share: counted where the source says so, else about as many as the share of its population; null without one. */
export const personsOf = ({ amount, numerator, denominator }: LatestFigure): { readonly count: string; readonly exact: boolean } | null => {
  if (numerator !== null) return { count: decimal(numerator).toFixed(0), exact: true }
  if (denominator === null || amount === null) return null
  return { count: decimal(amount).times(denominator).div(100).round(0).toFixed(), exact: false }
}
