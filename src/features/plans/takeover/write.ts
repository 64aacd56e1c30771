import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { layFrame } from '../budget/lay-budget.ts'
import type { NewLine } from '../budget/line.ts'
import { layLines } from '../budget/save.ts'
import { factsOf, type LineDocument, type PartDocument, type PlanDocument } from '../document.ts'
import { writeUpdate } from '../measures/save-updates.ts'
import { activityColumns, goalColumns, linkRows, milestoneColumns, needRows, stepRows } from '../part/rows.ts'
import { saveSections } from '../part/save-sections.ts'
import type { Ended, Planned } from './plan-takeover.ts'

type Into = {
  readonly municipality: number
  readonly plan: Id
  /** Whether all of it is an example of the demonstration. */
  readonly example: boolean
}
type Tx = Stage['tx']

const writeSections = async (stage: Stage, into: Into, parts: readonly PartDocument[]): Promise<void> => {
  for (const part of parts.filter(({ sections }) => sections.length > 0))
    await saveSections(stage, into, { ...part, sections: [], version: 1 }, part.sections)
}

const writeStaff = async (tx: Tx, { municipality, plan, example }: Into, document: PlanDocument): Promise<void> => {
  const rows = factsOf(document).staff.map(({ id, title, employer, hours, places }) => ({
    ...{ municipality, id, work_id: plan, title, hours, places, example },
    employer_id: employer.id,
  }))
  if (rows.length > 0) await tx.insertInto('staff_role').values(rows).execute()
}

const writeGoals = async (tx: Tx, { municipality, example }: Into, parts: readonly PartDocument[]): Promise<void> => {
  const goals = parts.flatMap((part) =>
    part.goals.map((goal) => ({ municipality, id: goal.id, part_id: part.id, number: goal.number, ...goalColumns(goal), example })),
  )
  const steps = parts.flatMap((part) => part.goals.flatMap((goal) => stepRows(municipality, goal.id, goal)))
  if (goals.length > 0) await tx.insertInto('goal').values(goals).execute()
  if (steps.length > 0) await tx.insertInto('goal_target').values(steps).execute()
}

const writeActivities = async (tx: Tx, { municipality, example }: Into, parts: readonly PartDocument[]): Promise<void> => {
  const activities = parts.flatMap((part) =>
    part.activities.map((activity) => ({
      ...{ municipality, id: activity.id, part_id: part.id, number: activity.number, example },
      ...activityColumns({ ...activity, employer: activity.employer?.id ?? null }),
    })),
  )
  const links = parts.flatMap((part) => part.activities.flatMap((activity) => linkRows(municipality, part.id, activity.id, activity)))
  if (activities.length > 0) await tx.insertInto('activity').values(activities).execute()
  if (links.length > 0) await tx.insertInto('activity_goal').values(links).execute()
}

const writeMilestones = async (tx: Tx, { municipality, example }: Into, parts: readonly PartDocument[]): Promise<void> => {
  const milestones = parts.flatMap((part) =>
    part.milestones.map(({ id, title, dueOn, owner }) => ({
      ...{ municipality, id, part_id: part.id, example },
      ...milestoneColumns({ title, dueOn, owner }),
    })),
  )
  const needs = parts.flatMap((part) =>
    part.milestones.flatMap(({ id, needs: own = [] }) => needRows(municipality, id, { needs: own.map((need) => need.id) })),
  )
  if (milestones.length > 0) await tx.insertInto('milestone').values(milestones).execute()
  if (needs.length > 0) await tx.insertInto('milestone_need').values(needs).execute()
}

const writeEnds = async ({ tx, actor, now }: Stage, { municipality, example }: Into, ended: readonly Ended[]): Promise<void> => {
  const rows = ended.map(({ milestone, end: { outcome, on, evidence } }) => ({
    ...{ municipality, milestone_id: milestone.id, outcome, ended_on: on, evidence, link: null, example },
    ...{ recorded_at: now, recorded_by: actor.person },
  }))
  if (rows.length > 0) await tx.insertInto('milestone_end').values(rows).execute()
}

const newLine = (part: PartDocument, { category, source, kind, rate, manager, cells }: LineDocument): NewLine => ({
  ...{ part: part.number, category, source, kind, rate, manager },
  cells: cells.map(({ year, amount, hours }) => ({ year, ...(amount !== null && { amount }), ...(hours !== null && { hours }) })),
})

/** Writes frame and lines; answers the id under which each line was saved. */
const writeMoney = async (stage: Stage, { municipality, plan }: Into, document: PlanDocument): Promise<ReadonlyMap<Id, Id>> => {
  const { money } = factsOf(document)
  if (!money) return new Map()
  const budget = await layFrame(stage, { municipality, id: plan }, money)
  const lines = document.parts.flatMap((part) => part.lines.map((line) => newLine(part, line)))
  const laid = await layLines(
    stage,
    { municipality, id: plan, parts: document.parts.map(({ id, number }) => ({ id, number, lines: [] })) },
    budget,
    lines,
  )
  return new Map(document.parts.flatMap((part) => part.lines).map(({ id }, at) => [id, laid[at] ?? id] as const))
}

/**
 * Writes everything of a plan that has been judged and begun: its texts, posts, goals, activities, milestones and how they ended, money, and what was measured. Budget lines get ids as
 * they are saved, which it answers by those of the document.
 */
export const writePlan = async (
  stage: Stage,
  into: Into,
  { document, measurements, ended }: Pick<Planned, 'document' | 'measurements' | 'ended'>,
): Promise<ReadonlyMap<Id, Id>> => {
  const { tx } = stage
  const { parts } = document
  await writeSections(stage, into, parts)
  await writeStaff(tx, into, document)
  await writeGoals(tx, into, parts)
  await writeActivities(tx, into, parts)
  await writeMilestones(tx, into, parts)
  await writeEnds(stage, into, ended)
  const lines = await writeMoney(stage, into, document)
  for (const { goal, measuredOn, note, ...value } of measurements)
    await writeUpdate(stage, into.municipality, { goal, measuredOn, value, note, closes: [] })
  return lines
}
