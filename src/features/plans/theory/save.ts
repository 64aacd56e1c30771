import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, type Result, refused } from '#kernel/result'
import type { Plan } from '../read.ts'
import { settle } from '../stage.ts'
import { type ArrowDefinition, type ArrowWords, judgeArrow, mostArrows, type NodeDefinition } from './definition.ts'
import type { ArrowDocument } from './document.ts'
import { held } from './held.ts'
import { theoryFormTexts } from './texts.ts'
import { theoryOf } from './theory.ts'

type Part = Plan['parts'][number]

/** A node's columns, without its place. */
export const nodeColumns = (node: NodeDefinition) => ({
  kind: node.kind,
  horizon: node.horizon,
  title: node.title,
  note: node.note,
  activity_id: node.activity,
  goal_id: node.goal,
  line_id: node.line,
  responsible: node.responsible,
})

/** What is said of an arrow, as columns. */
export const arrowColumns = ({ assumption, test, others, evidence }: ArrowWords) => ({ assumption, test, others, evidence })

/** Words of an arrow that nobody has said anything about yet. */
export const unsaid: ArrowWords = { assumption: null, test: null, others: null, evidence: null }

/** The place behind all nodes of a part. */
export const nextPosition = (part: Part): number => Math.max(0, ...theoryOf(part).nodes.map(({ position }) => position)) + 1

/**
 * Draws arrows in a part's theory, each judged with those before it among the part's, and answers their ids. Refuses what `judgeArrow`
 * refuses; then none is drawn.
 */
export const drawArrows = async (
  { tx }: Stage,
  plan: Plan,
  part: Part,
  arrows: readonly (ArrowDefinition & { readonly example: boolean })[],
): Promise<Result<readonly Id[]>> => {
  const theory = theoryOf(part)
  if (theory.arrows.length + arrows.length > mostArrows) return refused({ say: theoryFormTexts.phrase('arrow.many', { most: mostArrows }) })
  const drawn: ArrowDocument[] = []
  for (const arrow of arrows) {
    const refusals = judgeArrow(arrow, { ...part, theory: { ...theory, arrows: [...theory.arrows, ...drawn] } })
    if (refusals.length > 0) return refused(...refusals)
    drawn.push({ ...arrow, id: newId() })
  }
  const { municipality } = plan
  const rows = drawn.map(({ id, from, to, example, ...words }) => ({
    municipality,
    id,
    part_id: part.id,
    from_id: from,
    to_id: to,
    ...arrowColumns(words),
    example,
  }))
  if (rows.length > 0) {
    const saved = await held(() => tx.insertInto('theory_arrow').values(rows).execute())
    if (!saved.ok) return saved
  }
  return done(drawn.map(({ id }) => id))
}

/** What a command on a theory leaves behind: the plan's strand as it now is, and the entry. */
export const acted = async <T>(stage: Stage, plan: Plan, value: T, detail: Readonly<Record<string, unknown>>) => {
  await settle(stage, plan.id)
  return done({ value, entry: { municipality: plan.municipality, subject: { kind: 'plan' as const, id: plan.id }, detail } })
}
