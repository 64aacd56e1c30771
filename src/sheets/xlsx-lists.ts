import type { Row, Worksheet } from 'exceljs'
import type { Language } from '#text/language.ts'
import { letterOf } from './refusals.ts'
import type { CellPlace, ChoiceList, Column, OutRow, Sheet } from './sheet.ts'
import { sheetTexts } from './texts.ts'

/** So many rows of a sheet are offered a column's list. */
const offeredRows = 500

const name = sheetTexts.phrase('sheet.lists')

/** The sheet that holds the words of all lists, a column each: names have commas, and are more than a cell's own list can hold. */
export const listSheet = (lists: readonly ChoiceList[]): Sheet<readonly OutRow[]> => ({
  name,
  columns: lists.map(({ key, title }) => ({ key, title, kind: 'text', width: 32 })),
  rows: Array.from({ length: Math.max(0, ...lists.map(({ words }) => words.length)) }, (_, row) =>
    lists.map(({ words }) => words[row] ?? null),
  ),
})

type Validated = Worksheet & { readonly dataValidations: { readonly add: (range: string, validation: object) => void } }

/** Offers the lists of a sheet's columns and cells. A word that is not among them can be written all the same: whoever reads the file judges it. */
export const offerLists = (page: Worksheet, sheet: Sheet, lists: readonly ChoiceList[], language: Language): void => {
  const offer = (range: string, key: string): void => {
    const at = lists.findIndex((list) => list.key === key)
    const length = lists[at]?.words.length ?? 0
    if (length === 0) return
    const column = letterOf(at)
    ;(page as Validated).dataValidations.add(range, {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: [`'${name(language)}'!$${column}$2:$${column}$${length + 1}`],
    })
  }
  for (const [at, { list }] of sheet.columns.entries()) if (list) offer(`${letterOf(at)}2:${letterOf(at)}${offeredRows + 1}`, list)
  for (const { row, column, list } of sheet.cellLists ?? []) offer(`${letterOf(column)}${row + 2}`, list)
}

const ground = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

/** Gives the heads of columns that have to be filled in a ground of their own. */
export const markNeeded = (head: Row, columns: readonly Column[]): void => {
  for (const [at, { needed }] of columns.entries()) if (needed) head.getCell(at + 1).fill = ground('FFDDE6F3')
}

/** Gives the marked cells of a row the ground that spreadsheets give to what is wrong. */
export const markCells = (row: Row, marked: readonly CellPlace[], at: number): void => {
  for (const { column } of marked.filter((place) => place.row === at)) row.getCell(column + 1).fill = ground('FFFFC7CE')
}
