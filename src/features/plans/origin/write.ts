import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import type { PartDocument } from '../document.ts'
import { arrowColumns, nodeColumns } from '../theory/save.ts'
import { theoryOf } from '../theory/theory.ts'

type Tx = Stage['tx']

/** What the activities that came along refer to in catalogues: the entries are the municipality's own and still there. */
export const writeReferences = async (tx: Tx, municipality: number, parts: readonly PartDocument[]): Promise<void> => {
  const rows = parts.flatMap(({ activities }) =>
    activities.flatMap(({ id, refers = [] }) => refers.map((entry) => ({ municipality, activity_id: id, entry_id: entry.id }))),
  )
  if (rows.length > 0) await tx.insertInto('activity_reference').values(rows).execute()
}

/** The theories that came along; `lines` are the budget lines' ids as they were saved. */
export const writeTheory = async (
  tx: Tx,
  { municipality, example }: { readonly municipality: number; readonly example: boolean },
  parts: readonly PartDocument[],
  lines: ReadonlyMap<Id, Id>,
): Promise<void> => {
  const nodes = parts.flatMap((part) =>
    theoryOf(part).nodes.map(({ id, position, example: _, ...node }) => ({
      ...{ municipality, id, part_id: part.id, position, example },
      ...nodeColumns({ ...node, line: node.line === null ? null : (lines.get(node.line) ?? null) }),
    })),
  )
  const arrows = parts.flatMap((part) =>
    theoryOf(part).arrows.map(({ id, from, to, example: _, ...words }) => ({
      ...{ municipality, id, part_id: part.id, from_id: from, to_id: to, example },
      ...arrowColumns(words),
    })),
  )
  if (nodes.length > 0) await tx.insertInto('theory_node').values(nodes).execute()
  if (arrows.length > 0) await tx.insertInto('theory_arrow').values(arrows).execute()
}
