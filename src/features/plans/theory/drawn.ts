import { placeLayers } from '#drawing/layers'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { drawFlow, type Flow, type FlowDrawing, sizesOf } from '#ui/kit.ts'
import { lineTotal } from '../budget/check.ts'
import type { PartDocument } from '../document.ts'
import { columnKey, columnTitle } from './columns.ts'
import type { NodeDocument } from './document.ts'
import { type Finding, findingsOf } from './findings.ts'
import { theoryTexts } from './texts.ts'
import { columns, inOrder, nodeName, numbered, theoryOf } from './theory.ts'

type Part = Pick<PartDocument, 'goals' | 'activities' | 'lines' | 'theory'>

/** More than this can be listed and not drawn so that it can be read. */
export const mostDrawn = 100

/** What stands below a node's name: how its indicator is to move, what it costs, or who sees to it. */
const noteOf = ({ goals, lines, activities }: Part, node: NodeDocument, language: Language): string => {
  const format = formats[language]
  const goal = goals.find(({ id }) => id === node.goal)
  if (goal) {
    const from = goal.baseline === null ? '–' : format.number(goal.baseline)
    return theoryTexts.in(language)('drawing.goal', { number: goal.number, from, to: format.number(goal.target), unit: goal.unit })
  }
  const line = lines.find(({ id }) => id === node.line)
  if (line) return theoryTexts.in(language)('drawing.money', { amount: format.number((lineTotal(line) / 100).toFixed(0)) })
  return node.responsible ?? activities.find(({ id }) => id === node.activity)?.responsible ?? ''
}

/** The nodes or arrows that findings are about. */
const lacking = (findings: readonly Finding[], kind: 'node' | 'arrow'): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ mend }) =>
      (kind === 'arrow' ? mend.kind === 'arrow' : mend.kind === 'node' || mend.kind === 'new_arrow') && 'id' in mend ? [mend.id] : [],
    ),
  )

/** A part's theory as a drawing has it; nodes and arrows lead to their places in the outline of the same page. */
export const flowOf = (part: Part, language: Language): Flow => {
  const theory = theoryOf(part)
  const nodes = inOrder(theory.nodes)
  const findings = findingsOf(part)
  const [nodesLacking, arrowsLacking] = [lacking(findings, 'node'), lacking(findings, 'arrow')]
  const names = new Map(nodes.map((node) => [node.id, nodeName(part, node)] as const))
  const used = new Set(nodes.map(columnKey))
  return {
    columns: columns
      .filter((column) => used.has(columnKey(column)))
      .map((column) => ({ key: columnKey(column), title: columnTitle(column)(language) })),
    nodes: nodes.map((node) => ({
      key: node.id,
      column: columnKey(node),
      name: names.get(node.id) ?? '',
      note: noteOf(part, node, language),
      href: `#led-${node.position}`,
      lacking: nodesLacking.has(node.id),
    })),
    arrows: numbered(theory).map(({ id, from, to, number }) => ({
      key: id,
      from,
      to,
      number,
      held: !arrowsLacking.has(id),
      label: `${number}: ${names.get(from)} → ${names.get(to)}`,
      href: `#pil-${number}`,
    })),
  }
}

/** Lays a part's theory out as a drawing; null where there is nothing to draw, or too much to be read. */
export const drawTheory = async (part: Part, language: Language): Promise<FlowDrawing | null> => {
  const flow = flowOf(part, language)
  if (flow.nodes.length === 0 || flow.nodes.length > mostDrawn) return null
  const boxes = sizesOf(flow)
  const column = new Map(flow.columns.map(({ key }, at) => [key, at] as const))
  const places = await placeLayers({
    boxes: boxes.map(({ key, width, height, column: own }) => ({ key, width, height, column: column.get(own) ?? 0 })),
    arrows: flow.arrows.map(({ key, from, to }) => ({ key, from, to })),
  })
  return drawFlow(flow, boxes, places)
}

/** The same for a page, which has the outline beside it: where the process that lays drawings out has failed there is none, and the failure is warned of. */
export const drawIfPossible = async (part: Part, language: Language): Promise<FlowDrawing | null> => {
  try {
    return await drawTheory(part, language)
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
    return null
  }
}
