import type { ComponentChildren } from 'preact'
import { useNaming } from '../forms/labels.ts'
import { type GridCell, GridErrors, GridField } from './grid.tsx'

/** A row that figures are written in, and what one must know of them. */
export type EntryRow = {
  readonly id: string
  readonly head: ComponentChildren
  /** What its figures are: a unit, or what is counted. */
  readonly tag: ComponentChildren
  /** The row in words, for the line above the grid. */
  readonly name: string
  readonly cells: readonly GridCell[]
  /** The field for what one must know; null where another row of the same record has it. */
  readonly note: { readonly name: string; readonly label: string; readonly text: string; readonly error?: string | undefined } | null
}

export type EntryGroup = { readonly id: string; readonly title: ComponentChildren; readonly rows: readonly EntryRow[] }

type EntryGridProps = {
  readonly caption: string
  /** Heads of the first two columns, and of the one for remarks. */
  readonly heads: readonly [string, string, string]
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly groups: readonly EntryGroup[]
  readonly editable: boolean
}

const Note = ({ note, head }: { readonly note: EntryRow['note']; readonly head: string }) => {
  if (note === null) return <td class="note" />
  const id = `f-${note.name}`
  return (
    <td class="note" data-label={head}>
      <input
        id={id}
        name={note.name}
        type="text"
        autocomplete="off"
        value={note.text}
        aria-label={note.label}
        aria-invalid={note.error ? 'true' : undefined}
        aria-describedby={note.error ? `${id}-error` : undefined}
      />
    </td>
  )
}

type LineProps = { readonly row: EntryRow; readonly head: string; readonly editable: boolean; readonly wide: number }

const Line = ({ row, head, editable, wide }: LineProps) => {
  const fields = row.note ? [...row.cells, row.note] : row.cells
  const tell = useNaming()
  for (const { name, label } of fields) tell(`f-${name}`, label)
  return (
    <>
      <tr data-line={row.id} data-name={row.name}>
        <th scope="row">{row.head}</th>
        <td class="by">{row.tag}</td>
        {row.cells.map((cell) => (
          <GridField cell={cell} editable={editable} key={cell.name} />
        ))}
        {editable && <Note note={row.note} head={head} />}
      </tr>
      <GridErrors cells={fields} wide={wide} />
    </>
  )
}

/** Figures that are written in rows and columns without sums, with a remark a row; the manners of a spreadsheet where the page's island runs, and an ordinary form without it. */
export const EntryGrid = ({ caption, heads, columns, groups, editable }: EntryGridProps) => {
  const wide = columns.length + (editable ? 3 : 2)
  return (
    <div class="sheet-wrap" role="group" tabIndex={0} aria-label={caption}>
      <table class={editable ? 'sheet sheet-entry' : 'sheet sheet-read sheet-entry'}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
            {columns.map(({ key, label }) => (
              <th scope="col" class="num" data-head={key} key={key}>
                {label}
              </th>
            ))}
            {editable && (
              <th scope="col" class="note">
                {heads[2]}
              </th>
            )}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody class="is-here" key={group.id}>
            <tr class="group">
              <th scope="rowgroup" colSpan={wide}>
                {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Line row={row} head={heads[2]} editable={editable} wide={wide} key={row.id} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
