import type { PlanTask, TaskKind } from '#features/plans'
import type { Phrase } from '#text/texts.ts'
import type { State } from '#ui/kit.ts'
import type { Todo } from './tasks.ts'
import { overviewTexts } from './texts.ts'

const say = overviewTexts.phrase

const stateOf: Readonly<Record<TaskKind, State>> = {
  decide: 'progress',
  record: 'progress',
  confirm: 'progress',
  taken: 'progress',
  name: 'missing',
  condition: 'missing',
  hours: 'missing',
  write: 'missing',
  send: 'progress',
  mend: 'stopped',
  amend: 'stopped',
  left: 'stopped',
  measure: 'wait',
  end: 'wait',
  paper: 'missing',
  milestone: 'missing',
  anchor: 'missing',
  task: 'progress',
  recommend: 'progress',
  forward: 'progress',
  reply: 'missing',
  note: 'progress',
  answer: 'progress',
  text: 'missing',
  publish: 'missing',
}

const writers = ['write', 'send', 'mend', 'amend', 'left'] as const

/** What an effort asks of whoever runs it, and what a plan owes the fund and the public. */
const running = ['measure', 'end', 'paper', 'publish'] as const

const isRunning = (kind: TaskKind): kind is (typeof running)[number] => running.some((one) => one === kind)

const isWriters = (kind: TaskKind): kind is (typeof writers)[number] => writers.some((one) => one === kind)

const contextOf = ({ kind, plan, effort }: PlanTask): Phrase => {
  // An effort's measurement is of one goal, a plan's of all that lack one.
  if (kind === 'measure' && !effort) return say('plan.context', { plan: plan.name })
  if (isRunning(kind)) return say(`plan.${kind}.context`, { plan: plan.name })
  if (effort) return say('plan.effort')
  return isWriters(kind) ? say(`plan.${kind}.context`) : say('plan.context', { plan: plan.name })
}

const ownTodo = (task: PlanTask): Todo => {
  const { kind, plan, about, href, due } = task
  return {
    state: stateOf[kind],
    what: (language) => overviewTexts.in(language)(`plan.${kind}`, { about: about?.(language) ?? plan.name }),
    context: contextOf(task),
    href,
    act: say(`plan.${kind}.act`),
    due,
    plan: plan.id,
  }
}

/** What others have to do in one plan, as one line: how many things, the first of them, the nearest deadline. */
const othersTodo = (tasks: readonly PlanTask[]): readonly Todo[] => {
  const [first] = tasks
  if (!first) return []
  const due = tasks.flatMap((task) => task.due ?? []).toSorted()[0] ?? null
  return [
    {
      state: 'wait',
      what: say('plan.others', { count: tasks.length, plan: first.plan.name }),
      context: (language) => {
        const named = [
          ...new Set(
            tasks.flatMap(
              (task) => task.about?.(language) ?? (isWriters(task.kind) ? overviewTexts.in(language)(`plan.${task.kind}.waits`) : []),
            ),
          ),
        ]
        return overviewTexts.in(language)('plan.others.context', { names: named.slice(0, 2).join(' · ') })
      },
      href: tasks.length === 1 ? first.href : `${first.href.split('/').slice(0, 3).join('/')}#godkendelse`,
      act: null,
      due,
      others: true,
    },
  ]
}

/** The plans' tasks as things to do: each of the reader's own, and for each plan one line of what others are to do. */
export const planTodos = (tasks: readonly PlanTask[]): readonly Todo[] => [
  ...tasks.filter(({ others }) => !others).map(ownTodo),
  ...[...Map.groupBy(tasks, ({ plan }) => plan.id).values()].flatMap((own) => othersTodo(own.filter(({ others }) => others))),
]
