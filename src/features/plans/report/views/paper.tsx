import type { Block, Chapter, Paper } from '#print/paper'
import type { Row, Sheet, Cell as SheetCell } from '#print/sheet'
import { Cell, Example, Facts, Num, Prose, Section, Sub, Table } from '#ui/kit.ts'
import { HashText } from '../../version/views/hash.tsx'

/** Whether a cell is a SHA-256, which is shown in groups that break. */
const isHash = (words: string): boolean => /^[0-9a-f]{64}$/.test(words)

const Words = ({ of: { words, below = [], strong = false, example = false } }: { readonly of: SheetCell }) => (
  <span>
    {isHash(words) ? <HashText hash={words} /> : strong ? <b>{words}</b> : words}
    {example && (
      <>
        {' '}
        <Example />
      </>
    )}
    {below.map((line) => (
      <Sub key={line}>{line}</Sub>
    ))}
  </span>
)

const SheetRow = ({ row, columns }: { readonly row: Row; readonly columns: Sheet['columns'] }) => {
  if (row.kind === 'group' || row.kind === 'note')
    return (
      <tr>
        <Cell span={columns.length}>
          {row.kind === 'group' ? <b>{row.words}</b> : row.words} {row.kind === 'group' && row.note}
        </Cell>
      </tr>
    )
  return (
    <tr>
      {row.cells.map((one, at) => {
        const column = columns[at]
        const Kind = column?.align === 'right' ? Num : Cell
        return (
          <Kind label={column?.head ?? ''} key={column?.head ?? ''}>
            <Words of={row.kind === 'cells' ? one : { ...one, strong: true }} />
          </Kind>
        )
      })}
    </tr>
  )
}

/** So many columns stand at ease beside an aside. */
const mostAtEase = 6

const SheetTable = ({ caption, sheet: { columns, rows } }: { readonly caption: string; readonly sheet: Sheet }) => (
  <Table caption={caption} captionHidden stack {...(columns.length > mostAtEase && { kind: 'tight' })}>
    <thead>
      <tr>
        {columns.map(({ head, align }) => (
          <th scope="col" class={align === 'right' ? 'num' : undefined} key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <SheetRow row={row} columns={columns} />
      ))}
    </tbody>
  </Table>
)

/** The text that prose was read from: paragraphs, and lists with their points. */
const textOf = (prose: Extract<Block, { readonly kind: 'prose' }>['prose']): string =>
  prose.map((one) => (one.kind === 'paragraph' ? one.words : one.items.map((item) => `– ${item}`).join('\n'))).join('\n\n')

const Piece = ({ block, title }: { readonly block: Block; readonly title: string }) => {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.words}</h3>
    case 'prose':
      return <Prose text={textOf(block.prose)} />
    case 'facts':
      return <Facts items={block.facts.map(({ label, value, note }) => ({ label, value, note }))} />
    case 'figures':
      return <Facts items={block.figures.map(({ figure, of }) => ({ label: of, value: figure }))} />
    case 'sheet':
      return <SheetTable caption={title} sheet={block.sheet} />
    case 'steps':
      return (
        <ol>
          {block.steps.map((step, at) => (
            <li key={step}>
              {at + 1}. {step}
            </li>
          ))}
        </ol>
      )
    case 'note':
      return <p class="small muted">{block.words}</p>
  }
}

/** What a table is named by: the heading that stands above it, or the chapter's. */
const titleAbove = (blocks: readonly Block[], at: number, title: string): string => {
  const above = blocks.slice(0, at).findLast(({ kind }) => kind === 'heading')
  return above?.kind === 'heading' ? above.words : title
}

const ChapterSection = ({ chapter: { title, lead, blocks }, at }: { readonly chapter: Chapter; readonly at: number }) => (
  <Section id={`afsnit-${at + 1}`} title={title}>
    {lead !== '' && <p>{lead}</p>}
    {blocks.map((block, index) => (
      <Piece block={block} title={titleAbove(blocks, index, title)} />
    ))}
  </Section>
)

/** A paper as a page: the chapters that its PDF and its Word file have, from the same data. */
export const PaperView = ({ paper }: { readonly paper: Paper }) => (
  <>
    <Facts items={paper.facts.map(({ label, value, note }) => ({ label, value, note }))} />
    {paper.chapters.map((chapter, at) => (
      <ChapterSection chapter={chapter} at={at} key={chapter.title} />
    ))}
  </>
)
