import type { Id } from '#kernel/id'
import type { Phrase } from '#text/texts.ts'
import type { PartDocument } from '../document.ts'
import { circleIn } from './circle.ts'
import type { ArrowDocument, NodeDocument } from './document.ts'
import { theoryTexts } from './texts.ts'
import { inOrder, leads, nodeName, numbered, reached, theoryOf } from './theory.ts'

/** What can be found wanting, in the order in which it is told. */
export const findingKinds = [
  'circle',
  'activity_without_outcome',
  'goal_without_way',
  'outcome_without_indicator',
  'indicator_without_baseline',
  'money_on_nothing',
  'assumption_without_test',
  'arrow_without_evidence',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** Where it is mended: a node's or an arrow's form, a goal's form, a new node for a record, or a new arrow from or to a node. */
export type Mend =
  | { readonly kind: 'node' | 'arrow' | 'goal'; readonly id: Id }
  | { readonly kind: 'new_node'; readonly for: 'activity' | 'goal' | 'line'; readonly id: Id }
  | { readonly kind: 'new_arrow'; readonly end: 'from' | 'to'; readonly id: Id }

export type Finding = { readonly kind: FindingKind; readonly say: Phrase; readonly mend: Mend }

const say = theoryTexts.phrase

type Part = Pick<PartDocument, 'goals' | 'activities' | 'lines' | 'theory'>

/** A part with what its findings look up again and again. */
type Ground = {
  readonly part: Part
  readonly nodes: readonly NodeDocument[]
  readonly arrows: readonly (ArrowDocument & { readonly number: number })[]
  readonly byId: ReadonlyMap<Id, NodeDocument>
  readonly nameOf: (node: NodeDocument) => string
  readonly ways: ReadonlyMap<Id, readonly Id[]>
  readonly entered: ReadonlySet<Id>
}

const groundOf = (part: Part): Ground => {
  const theory = theoryOf(part)
  return {
    part,
    nodes: inOrder(theory.nodes),
    arrows: numbered(theory),
    byId: new Map(theory.nodes.map((node) => [node.id, node] as const)),
    nameOf: (node) => nodeName(part, node),
    ways: leads(theory.arrows),
    entered: new Set(theory.arrows.map(({ to }) => to)),
  }
}

const isEffect = (node: NodeDocument | undefined): boolean => node?.kind === 'outcome' || node?.kind === 'impact'

const circles = ({ arrows, byId, nameOf }: Ground): readonly Finding[] => {
  const circle = circleIn(arrows)
  if (!circle) return []
  const names = circle.flatMap((id) => byId.get(id) ?? []).map(nameOf)
  const closing = arrows.find(({ from, to }) => from === circle[0] && to === circle[1])
  return closing
    ? [{ kind: 'circle', say: say('finding.circle', { way: names.join(' → ') }), mend: { kind: 'arrow', id: closing.id } }]
    : []
}

/** Activities that lead to no outcome: those in the theory, and those of the part that stand outside it. */
const idleActivities = ({ part, nodes, byId, ways, nameOf }: Ground): readonly Finding[] => {
  const told = new Set(nodes.map(({ activity }) => activity))
  return [
    ...part.activities
      .filter(({ id }) => !told.has(id))
      .map(({ id, number, title }): Finding => {
        const words = say('finding.activity_outside', { number, title })
        return { kind: 'activity_without_outcome', say: words, mend: { kind: 'new_node', for: 'activity', id } }
      }),
    ...nodes
      .filter((node) => node.kind === 'activity' && ![...reached(ways, [node.id])].some((id) => isEffect(byId.get(id))))
      .map((node): Finding => {
        const words = say('finding.activity_without_outcome', { name: nameOf(node) })
        return { kind: 'activity_without_outcome', say: words, mend: { kind: 'new_arrow', end: 'from', id: node.id } }
      }),
  ]
}

/** Goals that nothing leads to: no node shows by them, or no arrow leads to one that does. */
const lonelyGoals = ({ part, nodes, entered }: Ground): readonly Finding[] =>
  part.goals.flatMap(({ id, number, title }): readonly Finding[] => {
    const shown = nodes.filter(({ goal }) => goal === id)
    if (shown.some((node) => entered.has(node.id))) return []
    const [first] = shown
    return [
      {
        kind: 'goal_without_way',
        say: say(first ? 'finding.goal_without_way' : 'finding.goal_outside', { number, title }),
        mend: first ? { kind: 'new_arrow', end: 'to', id: first.id } : { kind: 'new_node', for: 'goal', id },
      },
    ]
  })

const unmeasuredOutcomes = ({ nodes, nameOf }: Ground): readonly Finding[] =>
  nodes
    .filter(({ kind, goal }) => kind === 'outcome' && goal === null)
    .map((node) => ({
      kind: 'outcome_without_indicator',
      say: say('finding.outcome_without_indicator', { name: nameOf(node) }),
      mend: { kind: 'node', id: node.id },
    }))

/** Where figures are added up, the way begins at zero and no baseline is asked for. */
const withoutBaseline = ({ part, nodes }: Ground): readonly Finding[] => {
  const shown = new Set(nodes.map(({ goal }) => goal))
  return part.goals
    .filter(({ id, baseline, counting }) => shown.has(id) && baseline === null && counting !== 'sum' && counting !== 'running')
    .map(({ id, number, title }) => ({
      kind: 'indicator_without_baseline',
      say: say('finding.indicator_without_baseline', { number, title }),
      mend: { kind: 'goal', id },
    }))
}

/** Budget lines that pay for nothing: no node is tied to them, or only means that lead nowhere are. */
const idleMoney = ({ part, nodes, ways }: Ground): readonly Finding[] =>
  part.lines.flatMap(({ id, category }): readonly Finding[] => {
    const paid = nodes.filter(({ line }) => line === id)
    if (paid.some((node) => node.kind === 'activity' || ways.has(node.id))) return []
    const [first] = paid
    return [
      {
        kind: 'money_on_nothing',
        say: say(first ? 'finding.money_leads_nowhere' : 'finding.money_on_nothing', { name: category }),
        mend: first ? { kind: 'new_arrow', end: 'from', id: first.id } : { kind: 'new_node', for: 'line', id },
      },
    ]
  })

const untested = ({ arrows, byId, nameOf }: Ground): readonly Finding[] =>
  arrows
    .filter(({ assumption, test }) => assumption !== null && test === null)
    .map(({ id, number, from, to }) => ({
      kind: 'assumption_without_test',
      say: say('finding.assumption_without_test', { number, ...endsOf({ byId, nameOf }, { from, to }) }),
      mend: { kind: 'arrow', id },
    }))

const endsOf = ({ byId, nameOf }: Pick<Ground, 'byId' | 'nameOf'>, { from, to }: Pick<ArrowDocument, 'from' | 'to'>) => {
  const [first, last] = [byId.get(from), byId.get(to)]
  return { from: first ? nameOf(first) : '', to: last ? nameOf(last) : '' }
}

/** Arrows that claim an effect and say nothing that speaks for it; an activity that refers to the catalogue of knowledge says it itself. */
const unproven = ({ part, arrows, byId, nameOf }: Ground): readonly Finding[] => {
  const known = new Set(part.activities.filter(({ refers = [], evidence }) => refers.length > 0 || evidence !== null).map(({ id }) => id))
  return arrows
    .filter(({ from, to, evidence }) => evidence === null && isEffect(byId.get(to)) && !known.has(byId.get(from)?.activity ?? ''))
    .map(({ id, number, from, to }) => ({
      kind: 'arrow_without_evidence',
      say: say('finding.arrow_without_evidence', { number, ...endsOf({ byId, nameOf }, { from, to }) }),
      mend: { kind: 'arrow', id },
    }))
}

/**
 * What a part's theory of change lacks to be believed, each as a sentence with where it is mended, in the order of `findingKinds`. A part
 * without a theory has no findings: that it has none is told by itself. Source 004 asks that the theory say how goals are to be reached and
 * why the effort should have the effect.
 */
export const findingsOf = (part: Part): readonly Finding[] => {
  const ground = groundOf(part)
  if (ground.nodes.length === 0) return []
  return [
    ...circles(ground),
    ...idleActivities(ground),
    ...lonelyGoals(ground),
    ...unmeasuredOutcomes(ground),
    ...withoutBaseline(ground),
    ...idleMoney(ground),
    ...untested(ground),
    ...unproven(ground),
  ]
}
