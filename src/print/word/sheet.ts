import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Column, Row, Sheet } from '../sheet.ts'
import { runs } from './runs.ts'
import { colours, page } from './styles.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const edge = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color })

/** Lines between rows and none between columns. */
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const

const inside = { top: 40, bottom: 40, left: 70, right: 70, marginUnitType: WidthType.DXA } as const

/** Tables of many columns are set smaller, as they are in the PDF. */
const isDense = ({ columns }: Sheet): boolean => columns.length > 4

/** About how wide a digit of a cell is, in twips. */
const digit = (sheet: Sheet): number => (isDense(sheet) ? 86 : 98)

const longest = (words: string): number => Math.max(0, ...words.split(/[\s\n]+/).map((word) => word.length))

const cellsOf = (row: Row): readonly Cell[] => ('cells' in row ? row.cells : [])

/** A column that is as wide as its words: figures and short words stay on one line, and so does a hash. */
const ownWidth = ({ head }: Column, at: number, sheet: Sheet): number => {
  const words = sheet.rows.flatMap((row) => cellsOf(row)[at]?.words ?? [])
  const most = Math.max(longest(head), ...words.map((one) => Math.max(longest(one), one.length < 15 ? one.length : 0)))
  return Math.min(most > 40 ? page.text * 0.72 : page.text / 5, most * digit(sheet) + inside.left + inside.right + 40)
}

/** The columns' widths in twips, which come to the width of the text. */
export const widthsOf = (sheet: Sheet): readonly number[] => {
  const own = sheet.columns.map((column, at) => (column.share === null ? ownWidth(column, at, sheet) : 0))
  const left = Math.max(page.text - own.reduce((sum, one) => sum + one, 0), page.text / 4)
  const parts = sheet.columns.reduce((sum, { share }) => sum + (share ?? 0), 0)
  const wished = sheet.columns.map(({ share }, at) => (share === null ? (own[at] ?? 0) : (left * share) / parts))
  const sum = wished.reduce((total, one) => total + one, 0)
  return wished.map((one) => Math.round((one * page.text) / sum))
}

const alignment = (column: Column | undefined) => (column?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT)

/** Longest cell, in characters, that is kept on one page; as in `publication.typ`. */
const wholeAtMost = 700

const isWhole = (row: Row): boolean =>
  cellsOf(row).every(({ words, below = [] }) => words.length + below.join('').length <= wholeAtMost) &&
  !(row.kind === 'note' && row.words.length > wholeAtMost)

type Look = { readonly style: 'Cell' | 'DenseCell'; readonly exampleWord: string }

const paragraphs = (one: Cell, column: Column | undefined, bold: boolean, { style, exampleWord }: Look): readonly Paragraph[] => [
  new Paragraph({
    style,
    alignment: alignment(column),
    children: [
      ...runs(one.words, { bold: bold || (one.strong ?? false) }),
      ...(one.example ? runs(` (${exampleWord})`, { color: colours.soft, size: 15 }) : []),
    ],
  }),
  ...(one.below ?? []).map(
    (line) => new Paragraph({ style, alignment: alignment(column), children: runs(line, { color: colours.soft, size: 16 }) }),
  ),
]

const across = (row: Row & { readonly kind: 'group' | 'note' }, columns: number): TableCell => {
  const group = row.kind === 'group'
  const words = group
    ? [...runs(row.words, { bold: true, color: colours.deep }), ...(row.note ? runs(` ${row.note}`, { color: colours.soft }) : [])]
    : [...(row.label ? runs(`${row.label} `, { bold: true }) : []), ...runs(row.words, { color: colours.soft })]
  return new TableCell({
    columnSpan: columns,
    margins: { ...inside, ...(group && { top: 140 }) },
    borders: { ...bare, bottom: edge(group ? colours.strong : colours.line, 4) },
    // A subheading is kept with the row below it.
    children: [new Paragraph({ style: 'Cell', keepNext: group, children: words })],
  })
}

const edges = { cells: { bottom: edge(colours.line, 4) }, sum: { top: edge(colours.strong, 4), bottom: edge(colours.strong, 4) } } as const
const totalEdges = { top: edge(colours.ink, 6), bottom: edge(colours.ink, 6) }

const rowOf = (row: Row, { columns }: Sheet, look: Look): TableRow =>
  new TableRow({
    cantSplit: isWhole(row),
    children:
      row.kind === 'group' || row.kind === 'note'
        ? [across(row, columns.length)]
        : row.cells.map(
            (one, at) =>
              new TableCell({
                margins: inside,
                borders: { ...bare, ...(row.kind === 'total' ? totalEdges : edges[row.kind]) },
                children: paragraphs(one, columns[at], row.kind !== 'cells', look),
              }),
          ),
  })

const headOf = ({ columns }: Sheet): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column) =>
        new TableCell({
          margins: inside,
          verticalAlign: 'bottom',
          borders: { ...bare, bottom: edge(colours.ink, 6) },
          children: [
            new Paragraph({
              style: 'Cell',
              keepNext: true,
              alignment: alignment(column),
              children: runs(column.head, { color: colours.soft }),
            }),
          ],
        }),
    ),
  })

/** A table: its head is repeated on every page, no row is broken unless it is very long, and every column has its width. */
export const sheetTable = (sheet: Sheet, exampleWord: string): Table =>
  new Table({
    width: { size: page.text, type: WidthType.DXA },
    columnWidths: widthsOf(sheet),
    layout: TableLayoutType.FIXED,
    borders: bare,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [headOf(sheet), ...sheet.rows.map((row) => rowOf(row, sheet, { style: isDense(sheet) ? 'DenseCell' : 'Cell', exampleWord }))],
  })
