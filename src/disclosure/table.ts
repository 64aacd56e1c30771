import type { DisclosureRule } from '../../rules/disclosure-control/pure.ts'

/**
 * One way in which a table is divided. `parts` gives each total with what adds up to it, level by level: `{ Danmark: ['Skanderborg'],
 * Skanderborg: ['Højvangen', 'Ladegårdsparken'] }`. Where nothing adds up (indicators, lists of separate years) it is left out.
 * `partial` names totals whose parts are not all named, such as a municipality of which only some areas are: what is left is a part too.
 * `also` are further ways in which totals add up; a word may be a part of several.
 */
export type Dimension = {
  readonly name: string
  readonly parts?: Readonly<Record<string, readonly string[]>>
  readonly partial?: readonly string[]
  readonly also?: readonly { readonly total: string; readonly parts: readonly string[] }[]
}

/**
 * A count of people. `at` is one word for each dimension, in their order; `count` null is one that is not known; `hide` is true for one
 * that is to be hidden whatever its size, as of a place with too few residents.
 */
export type Row = { readonly at: readonly string[]; readonly count: number | null; readonly hide?: boolean }

/** A table as rows. A row that is not there is a count that is not known and not shown; nothing is taken for zero. */
export type Table = { readonly dimensions: readonly Dimension[]; readonly rows: readonly Row[] }

/** Shown, hidden because it is small, hidden beside a small one, or not known. Readers of the public see one sign for both that are hidden. */
export type State = 'shown' | 'primary' | 'secondary' | 'unknown'

export type ProtectedRow<R extends Row = Row> = R & { readonly state: State }

/**
 * Whether less could have been hidden: no (`optimal`), by at most a share of what is hidden beside the small counts (`gap`, 0.02 is two
 * per cent), or nobody knows, because the search was stopped (`not-proven`). It is safe in every case.
 */
export type Proof = 'optimal' | { readonly gap: number } | 'not-proven'

export type ProtectedTable<R extends Row = Row> = {
  readonly rows: readonly ProtectedRow<R>[]
  readonly rule: DisclosureRule
  readonly proof: Proof
  /** What was hidden beside the small counts: cells, and the people in them plus one for each cell, which is what is kept least. */
  readonly loss: { readonly cells: number; readonly weight: number }
  /**
   * Whether what was published before was attacked together with this table. False where counts were corrected in between, so that the
   * two do not add up: then only what was hidden stays hidden.
   */
  readonly together: boolean
  /** Cells, by their words, that are laid open by what was published before, whatever is hidden now. Empty without `against`. */
  readonly exposed: readonly (readonly string[])[]
}

/** What was published before, of the same people and in words of the same dimensions: what `protect` answered then. */
export type Published = { readonly dimensions: readonly Dimension[]; readonly rows: readonly ProtectedRow[] }

/** What is wrong with a table. `row` is the place in `rows`; `is` and `parts` are the total and what its parts are together. */
export type Fault =
  | { readonly row: number; readonly field: string; readonly why: 'not-a-count' | 'too-large' | 'no-word' | 'twice' | 'words' }
  | { readonly row: number; readonly field: string; readonly why: 'sum'; readonly is: number; readonly parts: number }
  | {
      readonly row: null
      readonly field: string
      readonly why: 'part-twice' | 'part-of-itself' | 'no-parts' | 'dimension-twice' | 'too-many-cells' | 'no-dimensions'
    }
