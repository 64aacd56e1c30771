import type { ComponentChildren } from 'preact'

type TableProps = {
  /** What the table holds, with unit; the name of the scrollable region too. */
  readonly caption: string
  readonly captionHidden?: boolean
  /** A further class for a table with a shape of its own, such as `criteria`. */
  readonly kind?: string
  /** On a phone each row becomes a small block instead of a line; give cells a `label` then. */
  readonly stack?: boolean
  /** `thead`, `tbody`, `tfoot` with plain rows. */
  readonly children: ComponentChildren
}

/** A table; wider than its place it scrolls inside its own frame, never the page. The frame is a group and no landmark: the section around it is one. */
export const Table = ({ caption, captionHidden = false, kind, stack = false, children }: TableProps) => (
  <div class="table-wrap" role="group" tabIndex={0} aria-label={caption}>
    <table class={['table', kind, stack && 'stackable'].filter(Boolean).join(' ')}>
      <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      {children}
    </table>
  </div>
)

type CellProps = { readonly children?: ComponentChildren; readonly label?: string; readonly kind?: string; readonly span?: number }

/** A cell with words; `label` stands before it where rows are stacked on a phone. */
export const Cell = ({ children, label, kind, span }: CellProps) => (
  <td class={kind} data-label={label} colSpan={span}>
    {children}
  </td>
)

/** A cell with a figure: to the right, never broken. */
export const Num = ({ children, label, kind, span }: CellProps) => (
  <td class={kind ? `num ${kind}` : 'num'} data-label={label} colSpan={span}>
    {children}
  </td>
)

type SortHeadProps = {
  /** Where the table is sorted by this column, or the other way about when it is already. */
  readonly href: string
  /** How the table is sorted by this column; null when it is sorted by another. */
  readonly sorted: 'ascending' | 'descending' | null
  readonly kind?: string
  readonly children: ComponentChildren
}

const arrows = { ascending: '↑', descending: '↓' } as const

/** A column's head that sorts the table: a link, so that the order has an address. */
export const SortHead = ({ href, sorted, kind, children }: SortHeadProps) => (
  <th scope="col" class={kind} aria-sort={sorted ?? undefined}>
    <a class="sort" href={href}>
      {children}
      {sorted && <span aria-hidden="true"> {arrows[sorted]}</span>}
    </a>
  </th>
)

/** The small second line of a cell. */
export const Sub = ({ children }: { readonly children: ComponentChildren }) => <span class="sub"> {children}</span>
