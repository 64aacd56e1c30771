import { decimal } from '#kernel/decimal'
import type { AreaStatus } from '../../../../rules/area-status/index.ts'
import type { RecordedFigure } from './area.ts'

type Criterion = AreaStatus['criteria'][number]

/**
 * How far a share is from its limit in persons: a count where the source gives the persons behind the share, about as
 * many where it gives only the population, `missing` where it gives neither. Income is no share and has no persons.
 */
export type Persons =
  | { readonly kind: 'exact' | 'about'; readonly count: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'none' }

const [down, up] = [0, 3] as const

/**
 * The fewest persons who would have to be counted otherwise, with the population as it is, for the criterion to turn.
 * A strict limit (`over`, `under`) is met only beyond it, an inclusive one (`mindst`) at it too.
 */
export const personsTo = (criterion: Criterion, figure: RecordedFigure | undefined): Persons => {
  if (criterion.id === 'N') return { kind: 'none' }
  const { value, threshold, comparator, met } = criterion
  if (value === null || threshold === null || met === null || !figure?.denominator) return { kind: 'missing' }
  const population = decimal(figure.denominator)
  const limit = decimal(threshold).times(population).div(100)
  const counted = figure.numerator === null ? decimal(value).times(population).div(100) : decimal(figure.numerator)
  const gap = (met ? counted.minus(limit) : limit.minus(counted)).abs()
  // Leaving an inclusive limit and reaching a strict one both take a step past it.
  const past = met === (comparator === '>=')
  const steps = past ? gap.round(0, down).plus(1) : gap.round(0, up)
  return { kind: figure.numerator === null ? 'about' : 'exact', count: Math.max(1, Number(steps.toString())) }
}
