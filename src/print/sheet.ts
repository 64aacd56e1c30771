/** What a cell says: its words, smaller lines below them, and whether they are an example. */
export type Cell = {
  readonly words: string
  readonly below?: readonly string[]
  readonly strong?: boolean
  readonly example?: boolean
}

export type Column = {
  readonly head: string
  readonly align: 'left' | 'right'
  /** Parts of the free width; null for as wide as its words. */
  readonly share: number | null
}

/** A row of a table: cells, a subheading over the rows that follow, words across the table, or a sum. */
export type Row =
  | { readonly kind: 'cells' | 'sum' | 'total'; readonly cells: readonly Cell[] }
  | { readonly kind: 'group'; readonly words: string; readonly note?: string }
  | { readonly kind: 'note'; readonly words: string; readonly label?: string }

/** A table as `publication.typ` lays it out: heads are repeated on every page, a subheading never stands alone at a foot. */
export type Sheet = { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

export const textColumn = (head: string, share: number | null = 1): Column => ({ head, align: 'left', share })

export const numberColumn = (head: string, share: number | null = null): Column => ({ head, align: 'right', share })

export const cell = (words: string, below: readonly string[] = []): Cell => ({ words, below })

/** A name with its value. */
export type Fact = { readonly label: string; readonly value: string; readonly note?: string; readonly example?: boolean }
