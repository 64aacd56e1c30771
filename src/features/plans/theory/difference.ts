import type { PartDocument } from '../document.ts'
import { byId, type Change, fieldChanges, fieldsIn, pairs, whole } from '../version/changes.ts'
import { arrowCalled, arrowFields, nodeCalled, nodeFields } from './fields.ts'
import { theoryOf } from './theory.ts'

/** Nodes and arrows of the theory, each named by the later state that has it. */
export const theoryChanges = (before: PartDocument, after: PartDocument): readonly Change[] => {
  const [old, now] = [theoryOf(before), theoryOf(after)]
  return [
    ...pairs(old.nodes, now.nodes, byId).flatMap((pair) =>
      fieldChanges(
        nodeCalled(pair.after ? after : before, whole(pair)),
        fieldsIn(nodeFields, before, after, pair),
        pair.before,
        pair.after,
      ),
    ),
    ...pairs(old.arrows, now.arrows, byId).flatMap((pair) =>
      fieldChanges(
        arrowCalled(pair.after ? after : before, whole(pair)),
        fieldsIn(arrowFields, before, after, pair),
        pair.before,
        pair.after,
      ),
    ),
  ]
}
