import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Entry } from '../calendar/entries.ts'
import { tasksHref } from './href.ts'
import type { OwnTask } from './queries.ts'
import { taskTexts } from './texts.ts'

/** A task with a day, as a calendar tells of it. */
export type DatedTask = {
  readonly id: Id
  readonly title: string
  readonly dueOn: Day
  readonly owner: string | null
  readonly person: Id | null
  readonly doneOn: Day | null
}

type In = { readonly slug: string; readonly name: string }

/** Tasks of a plan as days of a calendar. */
export const taskEntries = ({ slug, name }: In, tasks: readonly DatedTask[]): readonly Entry[] =>
  tasks.map(({ id, title, dueOn, owner, doneOn }) => ({
    ...{
      key: `task-${id}`,
      kind: 'task',
      day: dueOn,
      what: taskTexts.phrase('entry', { title }),
      who: owner,
      done: doneOn,
      paper: null,
      earlier: false,
    },
    ...{ href: tasksHref({ slug }, id), plan: { name, slug } },
  }))

/** Somebody's own tasks of several plans as days of a calendar. */
export const ownTaskEntries = (tasks: readonly OwnTask[]): readonly Entry[] =>
  tasks.flatMap(({ plan, ...task }) => taskEntries(plan, [{ ...task, owner: null, person: null, doneOn: null }]))
