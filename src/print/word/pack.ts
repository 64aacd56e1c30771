import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Chapter, Paper } from '../paper.ts'
import { chapterPieces, factLines } from './blocks.ts'
import { holdable, runs } from './runs.ts'
import { sealed } from './sealed.ts'
import { colours, numbering, page, stylesIn } from './styles.ts'

const right = [{ type: TabStopType.RIGHT, position: page.text }] as const

const header = ({ title, mark }: Paper): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: right,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 4 } },
        children: [...runs(title.length > 70 ? `${title.slice(0, 69)}…` : title), new TextRun({ children: ['\t'] }), ...runs(mark)],
      }),
    ],
  })

const footer = ({ words }: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: right,
        children: [
          ...runs(words.foot),
          new TextRun({ children: ['\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const linesIn = ({ blocks }: Chapter): number =>
  blocks.reduce(
    (sum, block) => sum + (block.kind === 'facts' ? block.facts.length : block.kind === 'sheet' ? block.sheet.rows.length : 1),
    0,
  )

/** So many signs without a space between them are no word: nothing can be said of where they break. */
const unbreakable = /\S{200}/

/** Reckoning on which page a chapter begins takes longer than all the rest, so very long papers, and those with endless words, have contents of links alone. */
const isPaged = ({ chapters }: Paper): boolean =>
  chapters.reduce((sum, one) => sum + linesIn(one), 0) <= 500 && !unbreakable.test(JSON.stringify(chapters))

const front = (paper: Paper) => [
  new Paragraph({ style: 'Kicker', children: runs(paper.words.kicker) }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs(paper.title) }),
  new Paragraph({
    style: 'Lead',
    children: [
      ...runs(paper.mark, { bold: true, color: colours.ink }),
      ...(paper.status
        ? [...runs(` · ${paper.status.word}`, { bold: true, color: colours.ink }), ...runs(`. ${paper.status.detail}`)]
        : []),
    ],
  }),
  ...factLines(paper.facts, paper.exampleWord),
  ...(paper.contents
    ? [
        new Paragraph({ style: 'Kicker', spacing: { before: 480 }, children: runs(paper.words.contents) }),
        new TableOfContents(holdable(paper.words.contents), {
          hyperlink: true,
          headingStyleRange: '1-1',
          ...(!isPaged(paper) && { pageNumbersEntryLevelsRange: '1-1' }),
        }),
      ]
    : []),
]

const escaped = (words: string): string =>
  holdable(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What the file says of itself: `docx` would write the moment of its making into it. */
const properties = ({ title, author, language, region, mark }: Paper, on: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>${language}-${region.toUpperCase()}</dc:language>`,
    `<cp:contentStatus>${escaped(mark)}</cp:contentStatus>`,
    ...['created', 'modified'].map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${on}T12:00:00Z</dcterms:${what}>`),
    '</cp:coreProperties>',
  ].join('')

/**
 * A paper as a Word file. `on` is the only day that stands in it: the same paper gives the same bytes. Page numbers of the contents are
 * reckoned here, so that Word opens the file without asking whether to bring it up to date.
 */
export const packed = async (paper: Paper, on: string): Promise<Uint8Array> => {
  const document = new Document({
    title: paper.title,
    styles: stylesIn(paper),
    numbering: { config: numbering },
    ...(paper.contents && isPaged(paper) && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin }, titlePage: true },
        headers: { default: header(paper), first: new Header({ children: [new Paragraph({ style: 'Running', children: [] })] }) },
        footers: { default: footer(paper), first: footer(paper) },
        children: [...front(paper), ...paper.chapters.flatMap((chapter) => chapterPieces(chapter, paper.exampleWord))],
      },
    ],
  })
  return sealed(await Packer.toBuffer(document, false, [{ path: 'docProps/core.xml', data: properties(paper, on) }]))
}
