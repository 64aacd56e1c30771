import { type Day, daysBetween } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { type State, Status } from '#ui/kit.ts'
import { useSpan } from '../../calendar/views/span.ts'
import { milestonesHref } from '../../milestone/href.ts'
import { partHref } from '../../part/routes/open.ts'
import type { Plan } from '../../read.ts'
import { type TaskRow, type TaskStanding, taskStanding, tied } from '../task.ts'
import { taskTexts } from '../texts.ts'

const stateOf: Readonly<Record<TaskStanding, State>> = { late: 'missing', soon: 'progress', later: 'wait', open: 'wait', done: 'good' }

/** How a task stands, with how late it is or when it was done. */
export const TaskStatus = ({ task, today }: { readonly task: TaskRow; readonly today: Day }) => {
  const say = useTexts(taskTexts)
  const { shortDay } = useFormat()
  const span = useSpan()
  const standing = taskStanding(task, today)
  const words = {
    late: () => say('state.late', { span: span(task.dueOn === null ? 0 : daysBetween(task.dueOn, today)) }),
    soon: () => say('state.soon'),
    later: () => say('state.later'),
    open: () => say('state.open'),
    done: () => say('state.done', { day: shortDay(task.end?.on ?? today) }),
  }
  return <Status state={stateOf[standing]}>{words[standing]()}</Status>
}

/** What a task is about, with where that lies; null where it is about the plan as a whole. */
export const useAbout = (plan: Plan): ((task: Pick<TaskRow, 'about'>) => { readonly name: string; readonly href: string } | null) => {
  const say = useTexts(taskTexts)
  return ({ about }) => {
    const found = about && tied(plan, about)
    if (!about || !found) return null
    if (about.kind === 'milestone') return { name: say('about.milestone', { title: found.name }), href: milestonesHref(plan, about.id) }
    return { name: found.name, href: partHref(plan, found.part) }
  }
}
