import { type Drawing, draw } from './drawing.ts'
import { type Label, labelsFor } from './labels.ts'
import type { Outline } from './location.ts'
import type { MapRow } from './rows.ts'
import { type Class, classesOf, type Shade, shadeOf, shadeOfStatus } from './shade.ts'

/** An area on the map: its number in the table beside, how strongly it is drawn. */
export type Placed = MapRow & { readonly number: number; readonly shade: Shade }

/** A placed area with its degrees as numbers, for drawing only. */
export type Drawn = {
  readonly row: Placed
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly outline: Outline | null
}

export type AreaMap = {
  readonly rows: readonly Placed[]
  readonly classes: readonly Class[]
  readonly drawing: Drawing<Drawn>
  readonly labels: readonly (Label | null)[]
}

/** Lays out the map of the rows, shaded by status or by the figure that they carry. Rows keep their order, and their numbers are theirs in the table. */
export const mapOf = (rows: readonly MapRow[], byStatus: boolean): AreaMap => {
  const classes = byStatus ? [] : classesOf(rows.flatMap(({ amount }) => (amount === null ? [] : [amount])))
  const placed = rows.map(
    (row, at): Placed => ({
      ...row,
      number: at + 1,
      shade: byStatus ? shadeOfStatus(row.status) : shadeOf(classes, row.amount),
    }),
  )
  const spots = placed.flatMap((row): readonly Drawn[] =>
    row.longitude === null || row.latitude === null
      ? []
      : [{ row, name: row.name, longitude: Number(row.longitude), latitude: Number(row.latitude), outline: row.outline }],
  )
  const drawing = draw(spots)
  return { rows: placed, classes, drawing, labels: labelsFor(drawing.marks) }
}
