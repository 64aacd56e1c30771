import type { PartDocument } from '../document.ts'
import type { ArrowDocument, NodeDocument, TheoryDocument } from './document.ts'

type Ground = Pick<PartDocument, 'goals' | 'activities' | 'lines'>

const untold = {
  horizon: null,
  title: null,
  note: null,
  activity: null,
  goal: null,
  line: null,
  responsible: null,
  example: false,
} as const

/** A node as tests write it. */
export const node = (id: string, position: number, kind: NodeDocument['kind'], words: Partial<NodeDocument> = {}): NodeDocument => ({
  ...untold,
  ...(kind === 'outcome' && { horizon: 'middle' }),
  title: id,
  id,
  position,
  kind,
  ...words,
})

/** An arrow as tests write it; its id is its ends. */
export const arrow = (from: string, to: string, words: Partial<ArrowDocument> = {}): ArrowDocument => ({
  id: `${from}>${to}`,
  from,
  to,
  assumption: null,
  test: null,
  others: null,
  evidence: null,
  example: false,
  ...words,
})

/** A theory in which nothing is wanting, tied to the first activity and goal of a part and to all its lines. */
export const soundTheory = ({ goals, activities, lines }: Ground): TheoryDocument => {
  const held = { assumption: 'Det holder', test: 'Hvert kvartal', others: 'Skolen', evidence: 'Videnskatalog, udgave 2015, indgang 12' }
  const means = lines.map(({ id }, index) => node(`penge ${index + 1}`, index + 2, 'resource', { title: null, line: id }))
  const first = means.length + 2
  return {
    nodes: [
      node('behov', 1, 'need', { note: 'Hver tredje' }),
      ...means,
      node('vandring', first, 'activity', { title: null, activity: activities[0]?.id ?? null }),
      node('ture', first + 1, 'output', { responsible: 'Projektlederen' }),
      node('tryghed', first + 2, 'outcome', { title: null, goal: goals[0]?.id ?? null }),
      node('ro', first + 3, 'impact'),
    ],
    arrows: [
      arrow('behov', 'vandring'),
      ...means.map(({ id }) => arrow(id, 'vandring')),
      arrow('vandring', 'ture'),
      arrow('ture', 'tryghed', held),
      arrow('tryghed', 'ro', held),
    ],
  }
}
