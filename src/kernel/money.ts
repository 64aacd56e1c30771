/** An amount of money in øre, a whole number; kroner exist only in texts. */
export type Ore = number

/** The largest amount that is handled: one million million kroner. */
export const largestAmount: Ore = 100_000_000_000_000

/** Reads kroner with a point and up to two decimals (`12345678.90`) into øre; null when the text is something else. */
export const readKroner = (text: string): Ore | null => {
  const parts = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text)
  if (!parts) return null
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
}
