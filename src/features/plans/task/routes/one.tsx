import { historyOf } from '#features/audit'
import { notFound, permitting } from '#features/identity'
import { isDay } from '#kernel/day'
import { isId } from '#kernel/id'
import { formats } from '#text/format.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { formFrame, mandatesIn, open, pathTo, saveForm } from '../../open.ts'
import { staleEdit } from '../../part/routes/open.ts'
import { mayFinishTasks, mayWritePlan } from '../../policy.ts'
import { subjectOf } from '../../read.ts'
import { changeTask, finishTask, removeTask, reopenTask } from '../commands.ts'
import { DoneForm, RemoveForm, ReopenForm, TaskForm, tieFrom } from '../forms.ts'
import { tasksHref } from '../href.ts'
import { holdersOf, tasksOf } from '../queries.ts'
import type { TaskRow } from '../task.ts'
import { taskTexts } from '../texts.ts'
import { tiesIn } from '../ties.ts'
import { GonePage } from '../views/gone.tsx'
import { TaskPage } from '../views/one.tsx'

/** The id of the address's task; not found when it has not the form of one. */
const taskIn = (page: Page): string => {
  const id = page.param('task')
  if (!isId(id)) throw notFound()
  return id
}

const wordsOf = ({ title, note, dueOn, person, owner, about }: TaskRow): Words => ({
  ...{ title, note: note ?? '', dueOn: dueOn ?? '', person: person?.id ?? '', owner: owner ?? '' },
  about: about ? `${about.kind}:${about.id}` : '',
})

/** The address's task, and who can be given it. */
const openTask = async (page: Page) => {
  const id = taskIn(page)
  const { plan, rest } = await open(page, async (tx, found) => ({
    task: (await tasksOf(tx, found.municipality, found.id)).find((one) => one.id === id),
    holders: await holdersOf(tx, subjectOf(found), mayFinishTasks, page.platform.clock.today()),
  }))
  return { plan, ...rest }
}

const mostActs = 200

/** What stands where a form of a task that another has taken away would: that it was, by whom and when, and what the user had written. */
const showGone = async (page: Page, shown: Shown | null): Promise<Response> => {
  const id = taskIn(page)
  const { plan, rest } = await open(page, (tx, found) => historyOf(tx, found.municipality, found.id, mostActs))
  const gone = rest.flatMap(({ act, detail, role, at }) => {
    const { task, title } = (detail ?? {}) as { readonly task?: unknown; readonly title?: unknown }
    return act === removeTask.act && task === id && typeof title === 'string' ? [{ title, role, at }] : []
  })[0]
  if (!shown || !gone) throw notFound()
  const say = taskTexts.in(page.language)
  return page.show(
    { ...formFrame(page, plan, say('gone.title'), shown), path: [...pathTo(page, plan), { label: say('title'), href: tasksHref(plan) }] },
    <GonePage plan={plan} gone={gone} shown={shown} />,
  )
}

export const askTask = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, task, holders } = await openTask(page)
  if (!task) return showGone(page, shown)
  const today = page.platform.clock.today()
  const writers = mandatesIn(page, mayWritePlan, plan)
  const finishers = permitting(page.member, mayFinishTasks, subjectOf(plan))
  const say = taskTexts.in(page.language)
  return page.show(
    { ...formFrame(page, plan, say('one.title'), shown), path: [...pathTo(page, plan), { label: say('title'), href: tasksHref(plan) }] },
    <TaskPage
      plan={plan}
      task={task}
      holders={holders}
      writers={writers}
      finishers={writers.length > 0 || task.person?.id === page.member.person ? finishers : []}
      today={today}
      shown={shown ? { ...shown, words: { ...wordsOf(task), on: today, ...shown.words } } : blank({ ...wordsOf(task), on: today })}
      written={shown?.words ?? {}}
    />,
  )
}

/** What the other saved, beside what the user wrote. */
const staleTask = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const { plan, task, holders } = await openTask(page)
  if (!task) throw notFound()
  const say = taskTexts.in(page.language)
  const theirs = wordsOf(task)
  const named = (offered: readonly { readonly value: string; readonly label: string }[], value = ''): string =>
    offered.find((one) => one.value === value)?.label ?? ''
  const dayed = (words = ''): string => (isDay(words) ? formats[page.language].day(words) : words)
  const people = holders.map(({ id, name }) => ({ value: id, label: name }))
  const ties = tiesIn(plan, page.language)
  return staleEdit(page, { acts: [changeTask.act], kind: 'task', id: task.id }, () => [
    { label: say('field.title'), theirs: theirs.title ?? '', mine: mine.title ?? '' },
    { label: say('field.due'), theirs: dayed(theirs.dueOn), mine: dayed(mine.dueOn) },
    { label: say('field.person'), theirs: task.person?.name ?? '', mine: named(people, mine.person) },
    { label: say('field.owner'), theirs: theirs.owner ?? '', mine: mine.owner ?? '' },
    { label: say('field.about'), theirs: named(ties, theirs.about), mine: named(ties, mine.about) },
    { label: say('field.note'), theirs: theirs.note ?? '', mine: mine.note ?? '' },
  ])
}

export const saveTask = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: TaskForm,
    command: changeTask,
    ask: askTask,
    run: (plan, { about, ...value }, mandate, version) =>
      changeTask(page.platform, page.member, {
        ...{ plan: plan.id, task: taskIn(page), version, about: tieFrom(about) },
        ...value,
        ...mandate,
      }),
    next: (plan) => tasksHref(plan),
    stale: staleTask,
  })

export const finish = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: DoneForm,
    command: finishTask,
    ask: askTask,
    run: (plan, { on, done }, mandate) =>
      finishTask(page.platform, page.member, { plan: plan.id, task: taskIn(page), on, note: done, ...mandate }),
    next: (plan) => tasksHref(plan),
  })

export const reopen = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ReopenForm,
    command: reopenTask,
    ask: askTask,
    run: (plan, { reason }, mandate) => reopenTask(page.platform, page.member, { plan: plan.id, task: taskIn(page), reason, ...mandate }),
    next: (plan) => tasksHref(plan, taskIn(page)),
  })

export const remove = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: RemoveForm,
    command: removeTask,
    ask: askTask,
    run: (plan, _, mandate, version) => removeTask(page.platform, page.member, { plan: plan.id, task: taskIn(page), version, ...mandate }),
    next: (plan) => tasksHref(plan),
  })
