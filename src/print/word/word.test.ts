import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { afterAll, describe, expect, it } from 'vitest'
import { docxWords, paragraphsOf, partOfDocx } from '../../../test/setup/docx.ts'
import type { Block, Paper } from '../paper.ts'
import { cell, numberColumn, textColumn } from '../sheet.ts'
import { closeWordPress, printWord } from '../word.ts'
import { packed } from './pack.ts'
import { holdable } from './runs.ts'
import { widthsOf } from './sheet.ts'

afterAll(() => closeWordPress())

const paper = (blocks: readonly Block[], title = 'En prøve'): Paper => ({
  language: 'da',
  region: 'dk',
  title,
  author: 'En boligorganisation',
  exampleWord: 'eks.',
  words: { kicker: 'Prøve', contents: 'Indhold', page: 'Side', of: 'af', foot: 'Kladde', unknown: '' },
  mark: 'Kladde',
  status: { word: 'Godkendt', detail: 'Den 2. maj' },
  facts: [{ label: 'Kommune', value: 'Skanderborg' }],
  contents: true,
  chapters: [{ kicker: 'Delaftale', number: '1', title: 'Tryghed', lead: 'Kort sagt', breaks: true, blocks }],
})

const table = (rows: number): Block => ({
  kind: 'sheet',
  sheet: {
    columns: [textColumn('Linje'), numberColumn('2016'), numberColumn('I alt')],
    rows: [
      { kind: 'group', words: 'Tryghed' },
      ...Array.from({ length: rows }, (_, at) => ({
        kind: 'cells' as const,
        cells: [cell(`Linje ${at}`, ['Fonden']), cell('1,00'), cell('2,00')],
      })),
      { kind: 'note', label: 'Begrundelse.', words: 'Fordi' },
      { kind: 'total', cells: [cell('I alt'), cell('3,00'), cell('4,00')] },
    ],
  },
})

/** Throws where the text is no well-formed XML. */
const parsed = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('a Word file', () => {
  it('has real headings, so that the navigation and the contents know them', async () => {
    const docx = await packed(
      paper([
        { kind: 'heading', level: 2, words: 'Aktiviteter' },
        { kind: 'heading', level: 3, number: '1.1', words: 'Café', example: true },
      ]),
      '2016-05-02',
    )
    const headings = paragraphsOf(docx).filter(({ style }) => /^(Title|Heading\d)$/.test(style))
    expect(headings).toEqual([
      { style: 'Title', words: 'En prøve' },
      { style: 'Heading1', words: 'Delaftale 1: Tryghed' },
      { style: 'Heading2', words: 'Aktiviteter' },
      { style: 'Heading3', words: '1.1 Café (eks.)' },
    ])
    const styles = partOfDocx(docx, 'word/styles.xml')
    for (const level of [0, 1, 2]) expect(styles).toContain(`<w:outlineLvl w:val="${level}"/>`)
    expect(partOfDocx(docx, 'word/document.xml')).toContain('TOC \\h \\o &quot;1-1&quot;')
    expect(partOfDocx(docx, 'word/settings.xml'), 'Word does not ask to bring fields up to date').not.toContain('updateFields')
  })

  it('is packed whatever somebody wrote without a space', async () => {
    const endless = 'å'.repeat(20_000)
    const docx = await packed(paper([{ kind: 'prose', prose: [{ kind: 'paragraph', words: endless }] }]), '2016-05-02')
    expect(partOfDocx(docx, 'word/document.xml')).toContain(endless)
  })

  it('says its language, its title and its one day, and bears its mark and page numbers', async () => {
    const docx = await packed(paper([]), '2016-05-02')
    expect(partOfDocx(docx, 'word/styles.xml')).toContain('<w:lang w:val="da-DK"/>')
    const core = partOfDocx(docx, 'docProps/core.xml')
    expect(core).toContain('<dc:title>En prøve</dc:title>')
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2016-05-02T', '2016-05-02T'])
    expect(partOfDocx(docx, 'word/header1.xml') + partOfDocx(docx, 'word/header2.xml')).toContain('Kladde')
    expect(partOfDocx(docx, 'word/footer1.xml')).toContain('NUMPAGES')
  })

  it('a table repeats its head on every page, breaks no row, and says how wide each column is', async () => {
    const xml = partOfDocx(await packed(paper([table(80)]), '2016-05-02'), 'word/document.xml')
    const [own = ''] = xml.split('<w:tbl>').slice(1)
    const rows = own.split('<w:tr>').slice(1)
    expect(rows).toHaveLength(84)
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([])
    expect(own.match(/<w:gridCol /g)).toHaveLength(3)
    expect(rows[1], 'a subheading stays with what it is above').toContain('<w:keepNext/>')
  })

  it('the same paper gives the same bytes, here and in the process, whatever was made before', async () => {
    const one = paper([table(4)])
    const first = await packed(one, '2016-05-02')
    await packed(paper([table(9)], 'En anden'), '2016-05-02')
    const [again, other] = [await packed(one, '2016-05-02'), await printWord({ paper: one, on: '2016-05-02' })]
    expect(Buffer.compare(first, again)).toBe(0)
    expect(Buffer.compare(first, other)).toBe(0)
  })

  it('signs that XML cannot hold break nothing, and markup is words', async () => {
    const words = 'a\u0000b\u0007c\ud800 <w:p> & "x" \ufffe\u000bslut\nnæste'
    const docx = await packed(paper([{ kind: 'prose', prose: [{ kind: 'paragraph', words }] }], 'A & B <c>'), '2016-05-02')
    for (const part of ['word/document.xml', 'docProps/core.xml', 'word/header1.xml', 'word/header2.xml']) parsed(partOfDocx(docx, part))
    expect(docxWords(docx)).toContain('abc\ufffd <w:p> & "x" slut\nnæste')
    expect(docxWords(docx)).toContain('A & B <c>')
  })

  it('every word and figure of a paper stands in it once, in order', async () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((text) => /\S/.test(holdable(text)))
    const blocks = fc.array(
      fc.oneof(
        words.map((text): Block => ({ kind: 'note', words: text })),
        words.map((text): Block => ({ kind: 'heading', level: 2, words: text })),
        fc.tuple(words, words).map(
          ([head, text]): Block => ({
            kind: 'sheet',
            sheet: { columns: [textColumn(head), numberColumn('Tal')], rows: [{ kind: 'cells', cells: [cell(text), cell('1.204,50')] }] },
          }),
        ),
      ),
      { maxLength: 4 },
    )
    const said = (block: Block): readonly string[] => {
      if (block.kind === 'sheet')
        return [
          block.sheet.columns[0]?.head ?? '',
          'Tal',
          ...block.sheet.rows.flatMap((row) => ('cells' in row ? row.cells.map((one) => one.words) : [])),
        ]
      return block.kind === 'note' || block.kind === 'heading' ? [block.words] : []
    }
    await fc.assert(
      fc.asyncProperty(blocks, async (some) => {
        const docx = await packed({ ...paper(some), contents: false }, '2016-05-02')
        parsed(partOfDocx(docx, 'word/document.xml'))
        const all = paragraphsOf(docx)
        const after = all.slice(all.findIndex(({ words: text }) => text === 'Kort sagt') + 1).filter(({ words: text }) => text !== '')
        expect(after.map((one) => one.words)).toEqual(some.flatMap(said).map(holdable))
      }),
      { numRuns: 1_000 },
    )
  })

  it('columns come to the width of the page, and no figure is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), { minLength: 1, maxLength: 8 }), (shares) => {
        const columns = shares.map((share, at) => numberColumn(String(2016 + at), share))
        const widths = widthsOf({ columns, rows: [{ kind: 'cells', cells: shares.map(() => cell('10.398.768,00')) }] })
        expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - 9_411)).toBeLessThanOrEqual(shares.length)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
      { numRuns: 1_000 },
    )
  })
})
