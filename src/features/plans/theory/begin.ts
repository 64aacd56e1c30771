import { type Id, newId } from '#kernel/id'
import type { PartDocument } from '../document.ts'
import { circleWith } from './circle.ts'
import type { NodeDocument } from './document.ts'
import { theoryOf } from './theory.ts'

type Part = Pick<PartDocument, 'goals' | 'activities' | 'lines' | 'theory'>

/** What the plan says already that its theory does not: nodes, and arrows between nodes. */
export type FromPlan = {
  readonly nodes: readonly NodeDocument[]
  readonly arrows: readonly { readonly from: Id; readonly to: Id }[]
}

const untold = {
  title: null,
  note: null,
  activity: null,
  goal: null,
  line: null,
  responsible: null,
  horizon: null,
  example: false,
} as const

/**
 * What a part's theory can take from the part itself: a node for each activity, goal and budget line that has none, named by it; goals stand
 * as outcomes of the middle horizon until somebody says otherwise. An activity leads to the goals that it is to lead to; money leads to the
 * activity where the part has only one, as otherwise nobody has said what it pays for.
 */
export const fromPlan = (part: Part): FromPlan => {
  const { nodes: there, arrows: drawn } = theoryOf(part)
  const first = Math.max(0, ...there.map(({ position }) => position)) + 1
  const lacking = [
    ...part.lines
      .filter(({ id }) => !there.some(({ line }) => line === id))
      .map(({ id }) => ({ ...untold, kind: 'resource' as const, line: id })),
    ...part.activities
      .filter(({ id }) => !there.some(({ activity }) => activity === id))
      .map(({ id }) => ({ ...untold, kind: 'activity' as const, activity: id })),
    ...part.goals
      .filter(({ id }) => !there.some(({ goal }) => goal === id))
      .map(({ id }) => ({ ...untold, kind: 'outcome' as const, horizon: 'middle' as const, goal: id })),
  ]
  const nodes = lacking.map((node, index): NodeDocument => ({ ...node, id: newId(), position: first + index }))
  const all = [...there, ...nodes]
  const [only, another] = part.activities
  const doing = (activity: Id): readonly Id[] => all.filter((node) => node.activity === activity).map(({ id }) => id)
  const wanted = [
    ...(only && !another
      ? nodes.filter(({ line }) => line !== null).flatMap(({ id }) => doing(only.id).map((to) => ({ from: id, to })))
      : []),
    // Where an activity leads to a goal by way of something that it brings about, that is said already, and better.
    ...part.activities.flatMap(({ id, goals }) =>
      doing(id).flatMap((from) => all.filter(({ goal }) => goal !== null && goals.includes(goal)).map(({ id: to }) => ({ from, to }))),
    ),
  ]
  const arrows: { readonly from: Id; readonly to: Id }[] = []
  for (const arrow of wanted) {
    const known = [...drawn, ...arrows]
    if (leadsOn(known, arrow) || circleWith(known, arrow)) continue
    arrows.push(arrow)
  }
  return { nodes, arrows }
}

/** Whether one node leads to another already, by whatever way: that is what a circle with the arrow turned round would say. */
const leadsOn = (
  arrows: readonly { readonly from: Id; readonly to: Id }[],
  { from, to }: { readonly from: Id; readonly to: Id },
): boolean => circleWith(arrows, { from: to, to: from }) !== null
