import type { OutRow } from '#sheets/sheet'
import type { PublishedForm } from './dataset.ts'
import { placeCells, statusCells } from './rows.ts'

/** A row for each list on which the ministry has said what an area is: the statutory lists, as far as areas are published. */
export const listRows = (form: PublishedForm): readonly OutRow[] =>
  form.content.listings.flatMap(({ day, published }) =>
    published === null ? [] : [[...placeCells(form), day, ...statusCells(published.status, day), published.source]],
  )
