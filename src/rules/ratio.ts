import { type Decimal, decimal } from '#kernel/decimal'

/**
 * An exact quotient of two decimals. A limit that is published as "three times the mean" is kept as it
 * was published, so that two thirds of 2.35 lose nothing; comparing multiplies crosswise and never divides.
 */
export type Ratio = { readonly over: Decimal; readonly under: Decimal }

// Most quotients are whole decimals: what stands over this one need not be multiplied or divided.
const one = decimal(1)
const by = (value: Decimal, factor: Decimal): Decimal => (factor === one ? value : value.times(factor))

/** A decimal as a quotient; `under` must be above zero. */
export const ratio = (over: Decimal | string | number, under?: Decimal | string | number): Ratio => ({
  over: decimal(over.toString()),
  under: under === undefined ? one : decimal(under.toString()),
})

/** Below, at or above: -1, 0 or 1. */
export const compare = (a: Ratio, b: Ratio): -1 | 0 | 1 => by(a.over, b.under).cmp(by(b.over, a.under)) as -1 | 0 | 1

/** The difference a - b, exact. */
export const minus = (a: Ratio, b: Ratio): Ratio => ({
  over: by(a.over, b.under).minus(by(b.over, a.under)),
  under: by(a.under, b.under),
})

/** A whole number of times the quotient. */
export const times = (factor: number, value: Ratio): Ratio => ({ over: value.over.times(factor), under: value.under })

/** Decimal text without exponent; exact where the quotient ends, else 20 decimals. Never `-0`. */
export const toText = (value: Ratio): string => {
  const text = (value.under === one ? value.over : value.over.div(value.under)).toFixed()
  return /^-0(\.0*)?$/.test(text) ? '0' : text
}
