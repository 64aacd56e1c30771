/**
 * What must hold of a choice: the `cells` chosen, each by its `factor`, reach `least`, or `least` only if `owner` is chosen too (-1 for
 * always). Every choice that protects its cells fulfils every cut.
 */
export type Cut = { readonly cells: readonly number[]; readonly factors: readonly number[]; readonly least: number; readonly owner: number }

/** One way of moving a cell: its count upwards or downwards. */
export type Way = 'up' | 'down'

/** How far a cell can move, at most `want`, and which cells kept it from moving further: each with what it would add if it were hidden. */
export type Reached = { readonly far: number; readonly walls: readonly ReadonlyMap<number, number>[] }

/** What is hidden, cell by cell: 1, or 0, or a part of it while the search only weighs what to choose. */
export type Open = Uint8Array | Float64Array

/**
 * An attacker who knows all that `open` does not mark, and that no count is negative: how far he finds a hidden cell can move one way, at
 * most `want` times the part of it that is hidden. `walls` is given when that is less than so much: every map is a bound, one is enough.
 */
export type Attack = (cell: number, way: Way, want: number, open: Open) => Reached
