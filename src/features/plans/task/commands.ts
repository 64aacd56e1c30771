import { command, permitting, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../plan/guard.ts'
import { mayFinishTasks, mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import { type ChecklistKey, laidFrom } from './checklists.ts'
import { holdersOf, openRegisters, tasksOf } from './queries.ts'
import { judgeDone, judgeTask, type TaskDefinition, type TaskRow } from './task.ts'
import { taskTexts } from './texts.ts'

const say = taskTexts.phrase

const columns = ({ title, note, dueOn, person, owner, about }: TaskDefinition) => ({
  ...{ title, note, due_on: dueOn, person_id: person, owner },
  part_id: about?.kind === 'part' ? about.id : null,
  activity_id: about?.kind === 'activity' ? about.id : null,
  milestone_id: about?.kind === 'milestone' ? about.id : null,
})

const signed = ({ now, actor }: Stage) => ({ written_at: now, written_by: actor.person })

/** The plan's task; refused when it has none of that id, or no more. */
const taskOf = async ({ tx }: Stage, { municipality, id }: Plan, task: Id): Promise<Result<TaskRow>> => {
  const found = (await tasksOf(tx, municipality, id)).find((one) => one.id === task)
  return found ? done(found) : refused(at('task', say('fault.gone')))
}

const faultsOf = async (stage: Stage, plan: Plan, words: TaskDefinition) => {
  const people = words.person === null ? [] : await holdersOf(stage.tx, subjectOf(plan), mayFinishTasks, stage.today)
  return judgeTask(words, { parts: plan.parts, from: plan.from, until: plan.until, people: people.map(({ id }) => id) })
}

const entryOf = ({ municipality, id }: Plan, detail: Readonly<Record<string, unknown>>) => ({
  municipality,
  subject: { kind: 'plan' as const, id },
  detail,
})

export type AddTask = TaskDefinition & { readonly plan: Id; readonly example?: boolean }

/** Adds a task to a plan. Refuses two owners, one who has no access, something of another plan, and a day that is not the plan's. */
export const addTask = command<AddTask, { readonly id: Id }>('task.added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const faults = await faultsOf(stage, plan, input)
  if (faults.length > 0) return refused(...faults)
  const id = newId()
  const { municipality } = plan
  await stage.tx
    .insertInto('plan_task')
    .values({ municipality, id, work_id: plan.id, ...columns(input), ...signed(stage), example: input.example ?? false })
    .execute()
  return done({ value: { id }, entry: entryOf(plan, { task: id }) })
})

type OfTask = { readonly plan: Id; readonly task: Id }

export type ChangeTask = TaskDefinition & OfTask & { readonly version: number | undefined }

/** Changes a task. Refuses what adding one refuses, and one that is done or gone; a stale edit saves nothing. */
export const changeTask = command<ChangeTask, null>('task.changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const found = await taskOf(stage, plan, input.task)
  if (!found.ok) return found
  const task = found.value
  const fresh = freshEdit(task.version, input.version)
  if (!fresh.ok) return fresh
  if (task.end) return refused(at('task', say('fault.over')))
  const faults = await faultsOf(stage, plan, input)
  if (faults.length > 0) return refused(...faults)
  await stage.tx
    .updateTable('plan_task')
    .set({ ...columns(input), ...signed(stage), version: task.version + 1 })
    .where('municipality', '=', plan.municipality)
    .where('id', '=', task.id)
    .execute()
  return done({ value: null, entry: entryOf(plan, { task: task.id }) })
})

/** Takes a task away that nobody has to do any longer. One that is done stays. */
export const removeTask = command<OfTask & { readonly version: number | undefined }, null>(
  'task.removed',
  mayWritePlan,
  async (stage, input) => {
    const opened = await lockFor(stage, input.plan, 'write')
    if (!opened.ok) return opened
    const plan = opened.value
    const found = await taskOf(stage, plan, input.task)
    if (!found.ok) return found
    const task = found.value
    const fresh = freshEdit(task.version, input.version)
    if (!fresh.ok) return fresh
    if (task.end) return refused(at('task', say('fault.over')))
    await stage.tx.deleteFrom('plan_task').where('municipality', '=', plan.municipality).where('id', '=', task.id).execute()
    return done({ value: null, entry: entryOf(plan, { task: task.id, title: task.title }) })
  },
)

export type FinishTask = OfTask & { readonly on: Day; readonly note: string | null; readonly example?: boolean }

/** Says that a task was done. Refuses somebody who neither has it nor writes the plan, a day to come or before the plan was made, and a task that is done or gone. */
export const finishTask = command<FinishTask, null>('task.finished', mayFinishTasks, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const found = await taskOf(stage, plan, input.task)
  if (!found.ok) return found
  const task = found.value
  const { actor, today } = stage
  const writer = permitting(actor, mayWritePlan, subjectOf(plan)).length > 0
  const faults = judgeDone(input.on, { today, task, plan, mine: task.person?.id === actor.person, writer })
  if (faults.length > 0) return refused(...faults)
  const { on, note, example = false } = input
  await stage.tx
    .insertInto('plan_task_end')
    .values({ municipality: plan.municipality, task_id: task.id, ended_on: on, note, ended_by: actor.person, ended_at: stage.now, example })
    .execute()
  return done({ value: null, entry: entryOf(plan, { task: task.id, on }) })
})

/** Takes back that a task was done; the reason, and what was said, stay in the record of acts. */
export const reopenTask = command<OfTask & { readonly reason: string }, null>('task.reopened', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const found = await taskOf(stage, plan, input.task)
  if (!found.ok) return found
  const task = found.value
  if (!task.end) return refused(at('reason', say('fault.open')))
  await stage.tx.deleteFrom('plan_task_end').where('municipality', '=', plan.municipality).where('task_id', '=', task.id).execute()
  return done({ value: null, entry: entryOf(plan, { task: task.id, on: task.end.on, note: task.end.note, reason: input.reason }) })
})

export type LayChecklist = { readonly plan: Id; readonly checklist: ChecklistKey; readonly year: number; readonly example?: boolean }

/** Lays a checklist on a plan as tasks; only items that concern it, and those that were laid before are left as they are. Refuses where all of them were, where none concerns it, and a year that the plan has not. */
export const layChecklist = command<LayChecklist, { readonly laid: number }>('task.checklist_laid', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { checklist, year, example = false } = input
  if (checklist === 'year' && !(`${year}-12-31` >= plan.from && `${year}-01-01` < plan.until)) return refused(at('year', say('fault.year')))
  const { municipality } = plan
  const known = new Set((await tasksOf(stage.tx, municipality, plan.id)).flatMap((one) => (one.checklist === checklist ? [one.item] : [])))
  const registers = await openRegisters(stage.tx, plan)
  const all = laidFrom(checklist, { ...plan, registers }, year)
  if (all.length === 0) return refused(checklist === 'year' ? at('year', say('fault.year')) : at('checklist', say('fault.nothing')))
  const laid = all.filter(({ item }) => !known.has(item))
  if (laid.length === 0) return refused(at('checklist', say('fault.laid')))
  const common = { municipality, work_id: plan.id, note: null, person_id: null, checklist, example, ...signed(stage) }
  await stage.tx
    .insertInto('plan_task')
    .values(laid.map(({ item, title, owner, dueOn }) => ({ ...common, id: newId(), item, title, owner, due_on: dueOn })))
    .execute()
  return done({ value: { laid: laid.length }, entry: entryOf(plan, { checklist, year, laid: laid.length }) })
})
