import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, mandatesFor, open, pathTo, saveForm } from '../../open.ts'
import { mayFinishTasks, mayWritePlan } from '../../policy.ts'
import { subjectOf } from '../../read.ts'
import { addTask } from '../commands.ts'
import { TaskForm, tieFrom } from '../forms.ts'
import { tasksHref } from '../href.ts'
import { holdersOf } from '../queries.ts'
import { taskTexts } from '../texts.ts'
import { NewTaskPage } from '../views/form.tsx'

export const askNewTask = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const { plan, rest: holders } = await open(page, (tx, found) => holdersOf(tx, subjectOf(found), mayFinishTasks, today))
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const say = taskTexts.in(page.language)
  const about = page.query('om')
  return page.show(
    { ...formFrame(page, plan, say('new.title'), shown), path: [...pathTo(page, plan), { label: say('title'), href: tasksHref(plan) }] },
    <NewTaskPage plan={plan} holders={holders} mandates={mandates} shown={shown ?? blank(about ? { about } : {})} />,
  )
}

export const saveNewTask = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: TaskForm,
    command: addTask,
    ask: askNewTask,
    run: (plan, { about, ...value }, mandate) =>
      addTask(page.platform, page.member, { plan: plan.id, ...value, about: tieFrom(about), ...mandate }),
    next: (plan) => tasksHref(plan),
  })
