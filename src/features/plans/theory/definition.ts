import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { PartDocument } from '../document.ts'
import { circleWith } from './circle.ts'
import type { ArrowDocument, NodeDocument, NodeKind } from './document.ts'
import { theoryFormTexts } from './texts.ts'
import { nodeName, theoryOf } from './theory.ts'

const say = theoryFormTexts.phrase

/** The most nodes and arrows of one theory: more can neither be drawn nor read. */
export const mostNodes = 300
export const mostArrows = 1_000

/** What a node is: everything but its id and its place. */
export type NodeDefinition = Omit<NodeDocument, 'id' | 'position' | 'example'>

/** What is said of an arrow, without its ends. */
export type ArrowWords = Omit<ArrowDocument, 'id' | 'from' | 'to' | 'example'>
export type ArrowDefinition = ArrowWords & Pick<ArrowDocument, 'from' | 'to'>

type Part = Pick<PartDocument, 'goals' | 'activities' | 'lines' | 'theory'>

/** What nodes of each kind can be tied to. */
export const tiesOf: Readonly<Record<NodeKind, readonly ('activity' | 'goal' | 'line')[]>> = {
  need: [],
  resource: ['line'],
  activity: ['activity', 'line'],
  output: ['goal'],
  outcome: ['goal'],
  impact: ['goal'],
}

/** A node as it is saved: only outcomes have a horizon. */
export const tidyNode = <T extends Pick<NodeDefinition, 'kind' | 'horizon'>>(node: T): T => ({
  ...node,
  horizon: node.kind === 'outcome' ? node.horizon : null,
})

/** What is wrong with a node, each as a sentence at its field; `own` is the node itself where it is changed. */
export const judgeNode = (node: NodeDefinition, part: Part, own: Id | null = null): readonly Refusal[] => {
  const { kind, horizon, title, activity, goal, line } = node
  const tied = { activity, goal, line }
  const wrong = (['activity', 'goal', 'line'] as const).filter((one) => tied[one] !== null && !tiesOf[kind].includes(one))
  const known = {
    activity: part.activities.some(({ id }) => id === activity),
    goal: part.goals.some(({ id }) => id === goal),
    line: part.lines.some(({ id }) => id === line),
  }
  const twin = activity !== null && theoryOf(part).nodes.find((one) => one.activity === activity && one.id !== own)
  return [
    ...(kind === 'outcome' && horizon === null ? [at('horizon', say('node.horizon.missing'))] : []),
    ...(title === null && activity === null && goal === null && line === null ? [at('title', say('node.title.missing'))] : []),
    ...wrong.map((one) => at(one, say(`node.${one}.kind`))),
    ...(['activity', 'goal', 'line'] as const)
      .filter((one) => tied[one] !== null && !known[one] && !wrong.includes(one))
      .map((one) => at(one, say(`node.${one}.foreign`))),
    ...(twin ? [at('activity', say('node.activity.twice', { name: nodeName(part, twin) }))] : []),
  ]
}

/** What is wrong with an arrow, each as a sentence at its field; a circle is named from its beginning round to its beginning. */
export const judgeArrow = ({ from, to }: Pick<ArrowDocument, 'from' | 'to'>, part: Part, own: Id | null = null): readonly Refusal[] => {
  const { nodes, arrows } = theoryOf(part)
  const known = new Map(nodes.map((node) => [node.id, node] as const))
  const unknown = (
    [
      ['from', from],
      ['to', to],
    ] as const
  ).filter(([, id]) => !known.has(id))
  if (unknown.length > 0) return unknown.map(([field]) => at(field, say('arrow.end.foreign')))
  if (from === to) return [at('to', say('arrow.itself'))]
  const others = arrows.filter(({ id }) => id !== own)
  if (others.some((one) => one.from === from && one.to === to)) return [at('to', say('arrow.twice'))]
  const circle = circleWith(others, { from, to })
  if (!circle) return []
  const names = circle.flatMap((id) => known.get(id) ?? []).map((node) => nodeName(part, node))
  return [at('to', say('arrow.circle', { way: names.join(' → ') }))]
}

/** Whether anything is written on an arrow that would be lost with it. */
export const hasWords = ({ assumption, test, others, evidence }: ArrowWords): boolean =>
  [assumption, test, others, evidence].some((words) => words !== null)
