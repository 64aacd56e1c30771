import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { Prose } from '#kernel/prose'
import type { Block, Chapter } from '../paper.ts'
import type { Fact } from '../sheet.ts'
import { runs } from './runs.ts'
import { sheetTable } from './sheet.ts'
import { colours } from './styles.ts'

type Piece = Paragraph | Table

const example = (word: string) => runs(` (${word})`, { color: colours.soft, size: 16, bold: false })

const proseOf = (prose: Prose): readonly Piece[] =>
  prose.flatMap((one) =>
    one.kind === 'paragraph'
      ? [new Paragraph({ children: runs(one.words) })]
      : one.items.map((item) => new Paragraph({ numbering: { reference: 'points', level: 0 }, children: runs(item) })),
  )

/** Names beside their values, as lines with a hanging indent: no table, as it is none. */
export const factLines = (facts: readonly Fact[], exampleWord: string): readonly Piece[] =>
  facts.map(
    ({ label, value, note, example: marked }) =>
      new Paragraph({
        style: 'Fact',
        children: [
          ...runs(label, { color: colours.soft }),
          new TextRun({ children: ['\t'] }),
          ...runs(value),
          ...(marked ? example(exampleWord) : []),
          ...(note ? [new TextRun({ break: 1 }), ...runs(note, { color: colours.soft, size: 16 })] : []),
        ],
      }),
  )

/** Two tables that follow each other would grow together. */
const apart = (): Paragraph => new Paragraph({ style: 'Running', children: [] })

const blockOf = (block: Block, exampleWord: string): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [
            ...(block.number ? runs(`${block.number} `, { color: 'B27A00' }) : []),
            ...runs(block.words),
            ...(block.example ? example(exampleWord) : []),
          ],
        }),
      ]
    case 'prose':
      return proseOf(block.prose)
    case 'facts':
      return factLines(block.facts, exampleWord)
    case 'figures':
      return block.figures.map(
        ({ figure, of }) =>
          new Paragraph({ children: [...runs(figure, { bold: true, size: 30, color: colours.deep }), ...runs(` ${of}`)] }),
      )
    case 'sheet':
      return [sheetTable(block.sheet, exampleWord), apart()]
    case 'steps':
      return block.steps.map((step) => new Paragraph({ numbering: { reference: 'steps', level: 0 }, children: runs(step) }))
    case 'note':
      return [new Paragraph({ style: 'Note', children: runs(block.words) })]
  }
}

/** A chapter: its title is a heading of the first rank. What stands above the title follows it here, or the page would break between them. */
export const chapterPieces = ({ kicker, number, title, lead, breaks, blocks }: Chapter, exampleWord: string): readonly Piece[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: breaks,
    children: runs([...(kicker ? [`${kicker} ${number}:`] : number ? [number] : []), title].join(' ')),
  }),
  ...(lead ? [new Paragraph({ style: 'Lead', children: runs(lead) })] : []),
  ...blocks.flatMap((block) => blockOf(block, exampleWord)),
]
