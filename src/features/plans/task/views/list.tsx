import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { ButtonLink, ButtonRow, Cell, Empty, ErrorSummary, Example, Form, PageHead, Radios, Section, Select, Sub, Table } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { yearsOf } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { checklistKeys, itemsFor } from '../checklists.ts'
import { tasksHref } from '../href.ts'
import { sorted, type TaskRow, taskStanding } from '../task.ts'
import { taskTexts } from '../texts.ts'
import { TaskStatus, useAbout } from './told.tsx'

type TasksProps = {
  readonly plan: Plan
  readonly tasks: readonly TaskRow[]
  /** How many registers of participants are open in the plan. */
  readonly registers: number
  readonly today: Day
  /** The reader's mandates to write the plan. */
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

type RowsProps = Pick<TasksProps, 'plan' | 'tasks' | 'today'> & { readonly caption: string }

const Rows = ({ plan, tasks, today, caption }: RowsProps) => {
  const say = useTexts(taskTexts)
  const { day } = useFormat()
  const aboutOf = useAbout(plan)
  return (
    <Table caption={caption} captionHidden stack>
      <thead>
        <tr>
          {(['what', 'due', 'owner', 'state'] as const).map((head) => (
            <th scope="col" key={head}>
              {say(`head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => {
          const about = aboutOf(task)
          return (
            <tr key={task.id}>
              <th scope="row">
                <a href={tasksHref(plan, task.id)}>{task.title}</a> {task.example && <Example />}
                {about && <Sub>{about.name}</Sub>}
                {task.end?.note && <Sub>{task.end.note}</Sub>}
              </th>
              <Cell label={say('head.due')}>{task.dueOn === null ? '–' : <time dateTime={task.dueOn}>{day(task.dueOn)}</time>}</Cell>
              <Cell label={say('head.owner')}>{task.person?.name ?? task.owner ?? say('owner.none')}</Cell>
              <Cell label={say('head.state')}>
                <TaskStatus task={task} today={today} />
                {task.end && <Sub>{say('done.who', { who: task.end.by.name })}</Sub>}
              </Cell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

/** Laying a checklist on the plan: which one, and for which year the yearly one is. */
const Checklists = ({ plan, registers, mandates, shown }: TasksProps) => {
  const say = useTexts(taskTexts)
  const language = useLanguage()
  const listed = checklistKeys.map((key) => ({ key, items: itemsFor(key, { ...plan, registers }) })).filter(({ items }) => items.length > 0)
  const { errors, field } = useShown(shown)
  return (
    <Section id="tjeklister" title={say('checklists.title')}>
      <p class="muted">{say('checklists.note')}</p>
      <Form action={tasksHref(plan)}>
        <ErrorSummary errors={errors} />
        <Radios
          {...field('checklist')}
          label={say('checklists.label')}
          items={listed.map(({ key, items }) => ({
            value: key,
            label: say(`checklist.${key}`),
            hint: say('checklists.items', { count: items.length, first: items[0]?.title[language] ?? '' }),
          }))}
        />
        <Select
          {...field('year')}
          label={say('checklists.year')}
          hint={say('checklists.year.hint')}
          empty={null}
          items={yearsOf(plan).map((year) => ({ value: String(year), label: String(year) }))}
        />
        <FormActs mandates={mandates} shown={shown} save={say('checklists.save')} back={hrefOf(plan)} />
      </Form>
    </Section>
  )
}

/** A plan's own tasks: what is to be done, overdue first, what was done folded below, and the checklists that can be laid on it. */
export const TasksPage = (props: TasksProps) => {
  const say = useTexts(taskTexts)
  const { plan, tasks, today, mandates } = props
  const { open, done } = sorted(tasks)
  const late = open.filter((task) => taskStanding(task, today) === 'late').length
  const free = open.filter(({ person, owner }) => person === null && owner === null).length
  const lede = [
    open.length === 0 ? say('lede.none') : say('lede.open', { count: open.length }),
    late > 0 ? say('lede.late', { count: late }) : '',
    free > 0 ? say('lede.free', { count: free }) : '',
  ].filter((words) => words !== '')
  return (
    <>
      <PageHead title={say('title')} lede={lede.join(' ')} />
      {mandates.length > 0 && (
        <ButtonRow>
          <ButtonLink href={tasksHref(plan, 'ny')}>{say('new.act')}</ButtonLink>
        </ButtonRow>
      )}
      {tasks.length === 0 && <Empty title={say('empty.title')}>{say(mandates.length > 0 ? 'empty.why' : 'empty.read')}</Empty>}
      {open.length > 0 && <Rows plan={plan} tasks={open} today={today} caption={say('open.caption')} />}
      {done.length > 0 && (
        <details class="folded">
          <summary>{say('done.summary', { count: done.length })}</summary>
          <Rows plan={plan} tasks={done} today={today} caption={say('done.caption')} />
        </details>
      )}
      {mandates.length > 0 && <Checklists {...props} />}
    </>
  )
}
