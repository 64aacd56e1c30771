/** One figure of a benchmark and what it ought to be. */
export type Figure = {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** What the figure must reach or keep below; null for one that is only told. */
  readonly goal: { readonly least: number } | { readonly most: number } | null
}

export type Bench = { readonly title: string; readonly run: (say: (line: string) => void) => Promise<readonly Figure[]> }

/** Whether a figure is as it ought to be. */
export const holds = ({ value, goal }: Figure): boolean => goal === null || ('least' in goal ? value >= goal.least : value <= goal.most)

const written = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2))

/** A figure as a line: what, how much, the goal, and whether it is met. */
export const lineOf = (figure: Figure): string => {
  const { what, value, unit, goal } = figure
  const bound = goal === null ? '' : 'least' in goal ? `  (goal: at least ${goal.least})` : `  (goal: at most ${goal.most})`
  return `${holds(figure) ? '  ' : '! '}${what}: ${written(value)}${unit === '' ? '' : ` ${unit}`}${bound}`
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}
