import { yearOf } from '#kernel/day'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesIn, open, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { layChecklist } from '../commands.ts'
import { ChecklistForm } from '../forms.ts'
import { tasksHref } from '../href.ts'
import { openRegisters, tasksOf } from '../queries.ts'
import { taskTexts } from '../texts.ts'
import { TasksPage } from '../views/list.tsx'

export const showTasks = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, found) => ({
    tasks: await tasksOf(tx, found.municipality, found.id),
    registers: mandatesIn(page, mayWritePlan, found).length > 0 ? await openRegisters(tx, found) : 0,
  }))
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/opgaver`, 301)
  const today = page.platform.clock.today()
  return page.show(
    formFrame(page, plan, `${taskTexts.in(page.language)('title')} · ${plan.name}`, shown),
    <TasksPage
      plan={plan}
      {...rest}
      today={today}
      mandates={mandatesIn(page, mayWritePlan, plan)}
      shown={shown ?? blank({ year: String(yearOf(today)) })}
    />,
  )
}

export const lay = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ChecklistForm,
    command: layChecklist,
    ask: showTasks,
    run: (plan, value, mandate) => layChecklist(page.platform, page.member, { plan: plan.id, ...value, ...mandate }),
    next: (plan) => tasksHref(plan),
  })
