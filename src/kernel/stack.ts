/** A stretch of a bar that is 1,000 long. */
export type Stretch = { readonly x: number; readonly width: number }

const long = 1_000
const tenth = (value: number): number => Math.round(value * 10) / 10

/**
 * Parts of a whole side by side, as stretches of one bar, and what is left of it. Where the parts are more than the whole, they fill
 * the bar, and `end` says where the whole ends.
 */
export const stackOf = (
  parts: readonly number[],
  whole: number,
): { readonly bars: readonly Stretch[]; readonly gap: Stretch; readonly end: number } => {
  const sum = parts.reduce((total, part) => total + part, 0)
  const scale = Math.max(whole, sum, 1) / long
  let before = 0
  const bars = parts.map((part) => {
    const x = tenth(before / scale)
    before += part
    return { x, width: tenth(before / scale - x) }
  })
  return { bars, gap: { x: tenth(sum / scale), width: tenth(Math.max(0, whole - sum) / scale) }, end: tenth(whole / scale) }
}
