import { type Decimal, readDecimal } from '#kernel/decimal'
import type { AreaStatus } from '../../../../rules/area-status/index.ts'

type Criterion = AreaStatus['criteria'][number]
export type Met = Criterion & { readonly margin: string }

const size = (margin: string): Decimal | null => readDecimal(margin)

/**
 * The criterion that put the area on the list: with exactly as many met as the law takes, each is needed, and the one
 * with the smallest margin is the one that decided. Null when more or fewer are met, or when something is still open.
 */
export const deciderOf = (judgement: AreaStatus): Met | null => {
  if (judgement.met !== judgement.needed || judgement.listed !== true) return null
  if (judgement.criteria.some((criterion) => criterion.met === null)) return null
  const met = judgement.criteria.filter((criterion): criterion is Met => criterion.met === true && criterion.margin !== null)
  return met.reduce<Met | null>((least, one) => {
    const margin = size(one.margin)
    const best = least && size(least.margin)
    return margin && best && margin.gte(best) ? least : one
  }, null)
}
