import { type IStylesOptions, LevelFormat, LineRuleType, type NumberingDefinition } from 'docx'
import type { Paper } from '../paper.ts'

/** The colours of a publication: the same as in `publication.typ`. */
export const colours = { ink: '1A1A1A', soft: '545454', line: 'DCDCDC', strong: 'BFBFBF', accent: '004D99', deep: '003972' } as const

/** A page in twentieths of a point: A4 with the margins of the printed plan, and what is left for words. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { left: 1_361, right: 1_134, top: 1_701, bottom: 1_474, header: 850, footer: 700 },
  text: 9_411,
} as const

/** Lists and steps, by name. */
export const numbering: readonly NumberingDefinition[] = [
  {
    reference: 'points',
    levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 360, hanging: 260 } } } }],
  },
  {
    reference: 'steps',
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 400, hanging: 400 } } } }],
  },
]

/** Where the values of facts stand, beside their names. */
const factIndent = 2_150

const small = { size: 17, color: colours.soft }

/**
 * The styles of every document. Headings are Word's own, so that its navigation, its contents and screen readers know them; all sizes are
 * in half points. The font is one that Office has, so that pages break where they were reckoned to.
 */
export const stylesIn = ({ language, region }: Pick<Paper, 'language' | 'region'>): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: colours.ink, language: { value: `${language}-${region.toUpperCase()}` } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: 'Calibri', size: 52, bold: true, color: colours.deep },
      paragraph: { spacing: { before: 60, after: 240, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: 'Calibri', size: 36, bold: true, color: colours.deep },
      paragraph: { spacing: { before: 360, after: 160, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: 'Calibri', size: 26, bold: true, color: colours.deep },
      paragraph: { spacing: { before: 300, after: 100, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { font: 'Calibri', size: 22, bold: true, color: colours.ink },
      paragraph: { spacing: { before: 220, after: 60, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true, outlineLevel: 2 },
    },
  },
  paragraphStyles: [
    { id: 'Kicker', name: 'Kicker', basedOn: 'Normal', run: { size: 23, color: 'B27A00', bold: true }, paragraph: { keepNext: true } },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 24, color: colours.soft }, paragraph: { spacing: { after: 200 } } },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      ...{ id: 'Fact', name: 'Fact', basedOn: 'Normal', run: { size: 18 } },
      paragraph: {
        spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO },
        indent: { left: factIndent, hanging: factIndent },
        leftTabStop: factIndent,
        keepLines: true,
      },
    },
    { id: 'DenseCell', name: 'Dense Cell', basedOn: 'Cell', run: { size: 16 } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { before: 80, after: 80, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Running',
      name: 'Running',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { before: 60, after: 60 } } },
  ],
})
