/** One box of a flow. */
export type FlowNode = {
  readonly key: string
  /** The key of the column that it stands in. */
  readonly column: string
  readonly name: string
  /** A few words below the name: what it is tied to. Empty where there is nothing to say. */
  readonly note: string
  readonly href: string
  /** Whether something known is lacking at it. */
  readonly lacking: boolean
}

/** That one box leads to another; its number is that of the list beside the drawing. */
export type FlowArrow = {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly number: number
  /** Whether nothing is lacking at it: it is drawn whole then, and dotted else. */
  readonly held: boolean
  readonly label: string
  readonly href: string
}

/** What leads to what, in columns from left to right; columns without boxes are left out by whoever makes it. */
export type Flow = {
  readonly columns: readonly { readonly key: string; readonly title: string }[]
  readonly nodes: readonly FlowNode[]
  readonly arrows: readonly FlowArrow[]
}
