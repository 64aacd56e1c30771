import { decimal } from '#kernel/decimal'
import type { Ore } from '#kernel/money'

// Whole numbers only: a percentage becomes millionths, and products are made where they cannot overflow.
const whole = 1_000_000n
const millionths = (percent: string): bigint => BigInt(decimal(percent).times(10_000).toFixed(0))

/** A share of an amount in whole øre, rounded down, and the fraction of an øre that was cut off, in millionths. */
export const shareOf = (amount: Ore, percent: string): { readonly ore: Ore; readonly rest: bigint } => {
  const product = BigInt(amount) * millionths(percent)
  return { ore: Number(product / whole), rest: product % whole }
}

/** The most whole øre that are at most a share of an amount. */
export const atMost = (amount: Ore, percent: string): Ore => shareOf(amount, percent).ore

/** The fewest whole øre that are at least a share of an amount. */
export const atLeast = (amount: Ore, percent: string): Ore => {
  const { ore, rest } = shareOf(amount, percent)
  return rest === 0n ? ore : ore + 1
}

/** How many per cent a part is of an amount above zero, as decimal text with two decimals; for reading, it decides nothing. */
export const percentOf = (part: Ore, amount: Ore): string => decimal(part).times(100).div(amount).toFixed(2)
