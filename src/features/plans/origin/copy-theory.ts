import type { Id } from '#kernel/id'
import type { PartDocument } from '../document.ts'
import type { TheoryDocument } from '../theory/document.ts'
import { nodeName, theoryOf } from '../theory/theory.ts'

type Ids = ReadonlyMap<Id, Id>

/** The new ids of what came along beside the theory. */
export type Along = { readonly goals: Ids; readonly activities: Ids; readonly lines: Ids }

/**
 * A part's theory with nodes and arrows of its own. A node stays tied to what came along; one whose record did not bears its name as words. What was said to test an
 * assumption comes along, what was found does not: it is kept elsewhere.
 */
export const copyTheory = (earlier: PartDocument, { goals, activities, lines }: Along, idOf: () => Id): TheoryDocument => {
  const { nodes, arrows } = theoryOf(earlier)
  const ids = new Map(nodes.map(({ id }) => [id, idOf()] as const))
  const newId = (id: Id): Id => ids.get(id) ?? id
  const tied = (known: Ids, id: Id | null): Id | null => (id === null ? null : (known.get(id) ?? null))
  return {
    nodes: nodes.map((node) => {
      const own = { activity: tied(activities, node.activity), goal: tied(goals, node.goal), line: tied(lines, node.line) }
      const isTied = own.activity !== null || own.goal !== null || own.line !== null
      return { ...node, ...own, id: newId(node.id), title: node.title ?? (isTied ? null : nodeName(earlier, node)), example: false }
    }),
    arrows: arrows.map((arrow) => ({ ...arrow, id: idOf(), from: newId(arrow.from), to: newId(arrow.to), example: false })),
  }
}
