import { type Cell, cell, numberColumn, type Sheet, textColumn } from '#print/sheet'
import type { Language } from '#text/language.ts'
import type { FlowDrawing } from '#ui/kit.ts'
import type { PartDocument } from '../document.ts'
import { columnTitle } from '../theory/columns.ts'
import { theoryTexts } from '../theory/texts.ts'
import { inOrder, namesIn, nodeName, numbered, theoryOf } from '../theory/theory.ts'

/** A theory of change on paper: the drawing on a sheet of its own, and its arrows with what is assumed. */
export type PrintedTheory = {
  readonly title: string
  readonly key: string
  readonly alt: string
  readonly drawing: FlowDrawing | null
  readonly arrows: { readonly title: string; readonly sheet: Sheet } | null
  /** What it is made of, for documents without the drawing. */
  readonly nodes: { readonly title: string; readonly sheet: Sheet }
}

const said = ['assumption', 'test', 'others', 'evidence'] as const

const arrowsSheet = (part: PartDocument, language: Language): Sheet => {
  const say = theoryTexts.in(language)
  const theory = theoryOf(part)
  const nameOf = namesIn(part)
  return {
    columns: [
      numberColumn(say('arrows.number')),
      textColumn(say('arrows.ends'), 1.4),
      ...said.map((name) => textColumn(say(`arrows.${name}`))),
    ],
    rows: numbered(theory).map((arrow) => ({
      kind: 'cells',
      cells: [
        cell(String(arrow.number)),
        { words: `${nameOf(arrow.from)} → ${nameOf(arrow.to)}`, strong: true, example: arrow.example },
        ...said.map((name): Cell => cell(arrow[name] ?? '–')),
      ],
    })),
  }
}

const nodesSheet = (part: PartDocument, language: Language): Sheet => {
  const say = theoryTexts.in(language)
  return {
    columns: [textColumn(say('print.kind')), textColumn(say('print.node'), 3)],
    rows: inOrder(theoryOf(part).nodes).map((node) => ({
      kind: 'cells',
      cells: [cell(columnTitle(node)(language)), { words: nodeName(part, node), strong: true, example: node.example }],
    })),
  }
}

/** A part's theory in words, with its drawing; null where the part has none. */
export const printedTheory = (part: PartDocument, drawing: FlowDrawing | null, language: Language): PrintedTheory | null => {
  const { nodes, arrows } = theoryOf(part)
  if (nodes.length === 0) return null
  const say = theoryTexts.in(language)
  return {
    title: say('title'),
    key: say('drawing.key'),
    alt: say('print.alt', { arrows: say('lede.arrows', { count: arrows.length }), nodes: say('lede.nodes', { count: nodes.length }) }),
    drawing,
    arrows: arrows.length > 0 ? { title: say('arrows.title'), sheet: arrowsSheet(part, language) } : null,
    nodes: { title: say('outline.title'), sheet: nodesSheet(part, language) },
  }
}
