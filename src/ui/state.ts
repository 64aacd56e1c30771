/**
 * The five words for how a piece of work stands, the same everywhere:
 * `wait` nothing to do yet or someone else's turn, `progress` somebody is at it, `missing` something known is lacking and can be
 * mended, `good` done or holds or approved, `stopped` refused, returned or against the law.
 */
export const states = ['wait', 'progress', 'missing', 'good', 'stopped'] as const
export type State = (typeof states)[number]

/** Worst first: what a bead of the thread shows when it stands for many records. */
export const gravity: readonly State[] = ['stopped', 'missing', 'progress', 'wait', 'good']

/** The worst of some states; null when there are none. */
export const worst = (some: readonly State[]): State | null => gravity.find((state) => some.includes(state)) ?? null
