import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { Missing } from '../marks.tsx'
import { texts } from '../texts.ts'

/** One cell: the words that stand in it, how it is called, and what is wrong with it. */
export type GridCell = {
  /** The name of its field; its id is that of a form's field. */
  readonly name: string
  readonly column: string
  readonly text: string
  readonly label: string
  readonly error?: string | undefined
  /** Changing it could mend what does not hold. */
  readonly mends?: boolean
  /** It was saved just now. */
  readonly saved?: boolean
  /** It can only be read, also where others are fields. */
  readonly closed?: boolean
  /** A short line below what stands in it. */
  readonly below?: ComponentChildren
}

export type GridRow = {
  readonly id: string
  readonly head: ComponentChildren
  /** A short word in the second column, such as who pays. */
  readonly tag: ComponentChildren
  readonly cells: readonly GridCell[]
  readonly sum: string
  readonly sumNote?: ComponentChildren
  /** What the island needs of the row. */
  readonly data?: Readonly<Record<`data-${string}`, string>>
}

export type GridGroup = {
  readonly id: string
  readonly title: ComponentChildren
  readonly sums: readonly string[]
  readonly total: string
  /** On a phone one group stands at a time: this one. */
  readonly here: boolean
  readonly rows: readonly GridRow[]
}

export type GridProps = {
  readonly caption: string
  /** Heads of the first two columns and of the sum. */
  readonly heads: readonly [string, string, string]
  readonly columns: readonly string[]
  readonly groups: readonly GridGroup[]
  readonly sums: readonly string[]
  readonly total: string
  /** Cells are fields; otherwise they are figures to read. */
  readonly editable: boolean
  readonly data?: Readonly<Record<`data-${string}`, string>>
}

/** What a cell's colour tells: that it was saved just now, or that it could mend what does not hold. */
const kindOf = ({ mends, saved, closed }: GridCell): string | undefined =>
  closed ? 'is-closed' : saved ? 'is-saved' : mends ? 'can-mend' : undefined

/** One cell: a field, or the figure to read. */
export const GridField = ({ cell, editable }: { readonly cell: GridCell; readonly editable: boolean }) => {
  const say = useTexts(texts)
  const id = `f-${cell.name}`
  const open = editable && cell.closed !== true
  return (
    <td class={kindOf(cell)} data-label={cell.column} id={open ? undefined : id}>
      {open ? (
        <input
          id={id}
          name={cell.name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={cell.text}
          aria-label={cell.label}
          aria-invalid={cell.error ? 'true' : undefined}
          aria-describedby={cell.error ? `${id}-error` : undefined}
          data-column={cell.column}
        />
      ) : cell.text === '' ? (
        <Missing reason={say('gridNothing')} />
      ) : (
        cell.text
      )}
      {cell.below !== undefined && <span class="below">{cell.below}</span>}
    </td>
  )
}

/** What is wrong with the cells of a row, a line each below it. */
export const GridErrors = ({ cells, wide }: { readonly cells: readonly Pick<GridCell, 'name' | 'error'>[]; readonly wide: number }) => (
  <>
    {cells
      .filter(({ error }) => error)
      .map(({ name, error }) => (
        <tr class="cell-error" key={name}>
          <td colSpan={wide} id={`f-${name}-error`}>
            {error}
          </td>
        </tr>
      ))}
  </>
)

const Row = ({ row, editable, wide }: { readonly row: GridRow; readonly editable: boolean; readonly wide: number }) => (
  <>
    <tr {...row.data} data-row={row.id}>
      <th scope="row">{row.head}</th>
      <td class="by">{row.tag}</td>
      {row.cells.map((cell) => (
        <GridField cell={cell} editable={editable} key={cell.name} />
      ))}
      <td class="sum">
        <span data-sum={row.id}>{row.sum}</span>
        {row.sumNote}
      </td>
    </tr>
    <GridErrors cells={row.cells} wide={wide} />
  </>
)

const Sums = ({
  of,
  columns,
  sums,
  total,
}: {
  readonly of: string
  readonly columns: readonly string[]
  readonly sums: readonly string[]
  readonly total: string
}) => (
  <>
    {columns.map((column, at) => (
      <td data-label={column} data-sum={`${of}:${column}`} key={column}>
        {sums[at]}
      </td>
    ))}
    <td class="sum" data-sum={of}>
      {total}
    </td>
  </>
)

/**
 * Figures in rows and columns with their sums, grouped; with spreadsheet manners where the page's island runs, and an ordinary form
 * without it. On a phone one group stands at a time, each row as a small block.
 */
export const Grid = ({ caption, heads, columns, groups, sums, total, editable, data }: GridProps) => {
  const wide = columns.length + 3
  return (
    <div class="sheet-wrap" role="group" tabIndex={0} aria-label={caption}>
      <table class={editable ? 'sheet' : 'sheet sheet-read'} {...data}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
            {columns.map((column) => (
              <th scope="col" class="num" data-head={column} key={column}>
                {column}
              </th>
            ))}
            <th scope="col" class="num">
              {heads[2]}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody class={group.here ? 'is-here' : undefined} data-group={group.id} key={group.id}>
            <tr class="group">
              <th scope="rowgroup" colSpan={2}>
                {group.title}
              </th>
              <Sums of={group.id} columns={columns} sums={group.sums} total={group.total} />
            </tr>
            {group.rows.map((row) => (
              <Row row={row} editable={editable} wide={wide} key={row.id} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {heads[2]}
            </th>
            <Sums of="all" columns={columns} sums={sums} total={total} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
