/** A source of numbers that is the same in every run: a linear congruential generator (Numerical Recipes, 1992). */
export type Dice = {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  readonly one: <T>(of: readonly T[]) => T
  /** True once in `times`. */
  readonly rarely: (times: number) => boolean
}

export const diceFrom = (seed: number): Dice => {
  let state = seed >>> 0
  const roll = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(roll() * (most - least + 1))
  return {
    between,
    one: (of) => {
      const found = of[between(0, of.length - 1)]
      if (found === undefined) throw new Error('There is nothing to choose from')
      return found
    },
    rarely: (times) => between(1, times) === 1,
  }
}

/** Parts of a whole by weights, in whole numbers that add up to it exactly: the largest fractions get what is left. */
export const shared = (whole: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((total, one) => total + one, 0)
  const exact = weights.map((weight) => (whole * weight) / sum)
  const down = exact.map(Math.floor)
  const left = whole - down.reduce((total, one) => total + one, 0)
  const first = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.at - b.at)
  const more = new Set(first.slice(0, left).map(({ at }) => at))
  return down.map((value, at) => (more.has(at) ? value + 1 : value))
}
