import type { Id } from '#kernel/id'
import type { PartDocument } from '../document.ts'
import { type ArrowDocument, type Horizon, horizons, type NodeDocument, type NodeKind, nodeKinds, type TheoryDocument } from './document.ts'

/** What a theory can be tied to. */
export type Ground = Pick<PartDocument, 'goals' | 'activities' | 'lines'>

/** The theory of a part; empty where there is none. */
export const theoryOf = ({ theory }: Pick<PartDocument, 'theory'>): TheoryDocument => theory ?? { nodes: [], arrows: [] }

/** A column of the drawing and a group of the outline: a kind, and of outcomes how soon. */
export type Column = { readonly kind: NodeKind; readonly horizon: Horizon | null }

/** All columns from left to right. */
export const columns: readonly Column[] = nodeKinds.flatMap((kind): readonly Column[] =>
  kind === 'outcome' ? horizons.map((horizon) => ({ kind, horizon })) : [{ kind, horizon: null }],
)

/** Which column something stands in, from 0. */
export const columnOf = ({ kind, horizon }: Column): number => columns.findIndex((one) => one.kind === kind && one.horizon === horizon)

/** What a node is called: as somebody wrote, or as the record that it is tied to is called. */
export const nodeName = ({ activities, goals, lines }: Ground, { title, activity, goal, line }: NodeDocument): string =>
  title ??
  activities.find(({ id }) => id === activity)?.title ??
  goals.find(({ id }) => id === goal)?.title ??
  lines.find(({ id }) => id === line)?.category ??
  '–'

/** What the nodes of a part's theory are called, by their ids; a dash where it has none of that id. */
export const namesIn = (part: Ground & Pick<PartDocument, 'theory'>): ((id: Id) => string) => {
  const names = new Map(theoryOf(part).nodes.map((node) => [node.id, nodeName(part, node)] as const))
  return (id) => names.get(id) ?? '–'
}

/** Nodes from left to right, in a column by their positions. */
export const inOrder = (nodes: readonly NodeDocument[]): readonly NodeDocument[] =>
  nodes.toSorted((one, other) => columnOf(one) - columnOf(other) || one.position - other.position)

export type Numbered = ArrowDocument & { readonly number: number }

/** Arrows with the numbers that they bear in the drawing and in the list of assumptions: by where they begin, then by where they end. */
export const numbered = ({ nodes, arrows }: TheoryDocument): readonly Numbered[] => {
  const place = new Map(inOrder(nodes).map(({ id }, at) => [id, at] as const))
  const at = (id: Id): number => place.get(id) ?? 0
  return arrows
    .toSorted((one, other) => at(one.from) - at(other.from) || at(one.to) - at(other.to))
    .map((arrow, index) => ({ ...arrow, number: index + 1 }))
}

/** For each node where its arrows lead. */
export const leads = (arrows: readonly Pick<ArrowDocument, 'from' | 'to'>[]): ReadonlyMap<Id, readonly Id[]> => {
  const found = new Map<Id, Id[]>()
  for (const { from, to } of arrows) {
    const known = found.get(from)
    if (known) known.push(to)
    else found.set(from, [to])
  }
  return found
}

/** All that can be reached from some nodes, themselves left out unless they lie in a circle. */
export const reached = (ways: ReadonlyMap<Id, readonly Id[]>, from: readonly Id[]): ReadonlySet<Id> => {
  const found = new Set<Id>()
  const ahead = [...from]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    for (const to of ways.get(next) ?? []) {
      if (found.has(to)) continue
      found.add(to)
      ahead.push(to)
    }
  }
  return found
}
