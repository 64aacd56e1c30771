import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Example, type Fact, Facts, Form, PageHead, Prose, Section, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { OwnWords } from '#web/own-words.tsx'
import type { Shown, Words } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { Removal } from '../../part/views/form-page.tsx'
import type { Plan } from '../../read.ts'
import { tasksHref } from '../href.ts'
import type { Holder } from '../queries.ts'
import type { TaskRow } from '../task.ts'
import { taskTexts } from '../texts.ts'
import { TaskFields } from './form.tsx'
import { useOwnLabels } from './gone.tsx'
import { TaskStatus, useAbout } from './told.tsx'

type TaskPageProps = {
  readonly plan: Plan
  readonly task: TaskRow
  readonly holders: readonly Holder[]
  /** The reader's mandates to write the plan, and to say that this task was done. */
  readonly writers: readonly Mandate[]
  readonly finishers: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
  /** What the user had written in the form that was refused. */
  readonly written: Words
}

const useFacts = ({ plan, task, today }: TaskPageProps): readonly Fact[] => {
  const say = useTexts(taskTexts)
  const { day } = useFormat()
  const about = useAbout(plan)(task)
  const { dueOn, person, owner, end } = task
  return [
    { label: say('head.state'), value: <TaskStatus task={task} today={today} /> },
    { label: say('field.due'), value: dueOn === null ? say('due.none') : day(dueOn) },
    { label: say('head.owner'), value: person?.name ?? owner ?? say('owner.none') },
    ...(about ? [{ label: say('field.about'), value: <a href={about.href}>{about.name}</a> }] : []),
    ...(task.checklist === null ? [] : [{ label: say('from.label'), value: say(`checklist.${task.checklist}`) }]),
    ...(end ? [{ label: say('done.by'), value: end.by.name, note: end.note }] : []),
  ]
}

/** Saying that the task was done, in a form that only who has it or writes the plan is shown. */
const Finish = ({ plan, task, finishers, today, shown }: TaskPageProps) => {
  const say = useTexts(taskTexts)
  const { field } = useShown(shown)
  return (
    <Section id="udfoert" title={say('done.title')}>
      <Form action={`${tasksHref(plan, task.id)}/udfoert`} id="d">
        <DateField {...field('on')} label={say('done.on')} max={today} />
        <TextArea {...field('done')} label={say('done.note')} optional rows={2} />
        <FormActs mandates={finishers} shown={shown} save={say('done.save')} back={tasksHref(plan)} />
      </Form>
    </Section>
  )
}

const TakeBack = ({ plan, task, writers, shown }: TaskPageProps) => {
  const say = useTexts(taskTexts)
  const { field } = useShown(shown)
  return (
    <Section id="tilbage" title={say('back.title')}>
      <p class="muted">{say('back.note')}</p>
      <Form action={`${tasksHref(plan, task.id)}/tilbage`}>
        <TextArea {...field('reason')} label={say('back.reason')} rows={2} />
        <FormActs mandates={writers} shown={shown} save={say('back.save')} back={tasksHref(plan)} />
      </Form>
    </Section>
  )
}

/** What the user had written in a form that the task no longer has, since another has reported it done or taken that back. */
const Lost = ({ task, writers, shown, written }: TaskPageProps) => {
  const labels = Object.entries(useOwnLabels())
  const isShown = (name: string): boolean => (name === 'reason' ? task.end !== null && writers.length > 0 : task.end === null)
  return <OwnWords shown={{ ...shown, words: written }} labels={Object.fromEntries(labels.filter(([name]) => !isShown(name)))} />
}

/** A task: what is known of it, saying that it was done, and, for writers, changing it, taking it away or taking back that it was done. */
export const TaskPage = (props: TaskPageProps) => {
  const say = useTexts(taskTexts)
  const { plan, task, holders, writers, finishers, shown } = props
  const { errors } = useShown(shown)
  const action = tasksHref(plan, task.id)
  const writing = writers.length > 0
  return (
    <>
      <PageHead title={task.title} tags={task.example ? <Example /> : undefined} />
      <StaleNotice edit={shown.stale} />
      <Facts items={useFacts(props)} />
      {(task.end !== null || !writing) && <ErrorSummary errors={errors} />}
      <Lost {...props} />
      {task.note !== null && (
        <Section id="note" title={say('field.note')}>
          <Prose text={task.note} />
        </Section>
      )}
      {task.end === null && finishers.length > 0 && <Finish {...props} />}
      {task.end !== null && writing && <TakeBack {...props} />}
      {task.end === null && writing && (
        <>
          <Section id="ret" title={say('change.title')}>
            <TaskFields {...{ plan, holders, shown, action }} mandates={writers} version={task.version} save={say('change.save')} />
          </Section>
          <Removal
            action={`${action}/fjern`}
            version={task.version}
            note={say('remove.note')}
            act={say('remove.save')}
            mandates={writers}
            shown={shown}
          />
        </>
      )}
    </>
  )
}
