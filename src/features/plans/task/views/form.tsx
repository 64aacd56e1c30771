import type { Mandate } from '#features/identity'
import { useLanguage, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Plan } from '../../read.ts'
import { tasksHref } from '../href.ts'
import type { Holder } from '../queries.ts'
import { taskTexts } from '../texts.ts'
import { tiesIn } from '../ties.ts'

export type TaskFieldsProps = {
  readonly plan: Plan
  readonly holders: readonly Holder[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
  readonly action: string
  readonly version?: number
  readonly save: string
}

/** The fields of a task: what, by when, whose, and what it is about. */
export const TaskFields = ({ plan, holders, mandates, shown, action, version, save }: TaskFieldsProps) => {
  const say = useTexts(taskTexts)
  const { errors, field } = useShown(shown)
  const ties = tiesIn(plan, useLanguage())
  return (
    <Form action={action} {...(version !== undefined && { version })}>
      <ErrorSummary errors={shown.stale ? [] : errors} />
      <TextField {...field('title')} label={say('field.title')} hint={say('field.title.hint')} width="full" />
      <DateField {...field('dueOn')} label={say('field.due')} optional />
      <Select
        {...field('person')}
        label={say('field.person')}
        hint={say('field.person.hint')}
        empty={say('field.person.none')}
        optional
        items={holders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('owner')} label={say('field.owner')} hint={say('field.owner.hint')} optional />
      <Select {...field('about')} label={say('field.about')} empty={say('field.about.none')} optional items={ties} />
      <TextArea {...field('note')} label={say('field.note')} optional rows={3} />
      <FormActs mandates={mandates} shown={shown} save={save} back={tasksHref(plan)} />
    </Form>
  )
}

/** Writing a task. */
export const NewTaskPage = (props: Omit<TaskFieldsProps, 'action' | 'save' | 'version'>) => {
  const say = useTexts(taskTexts)
  return (
    <>
      <PageHead title={say('new.title')} lede={say('new.lede')} />
      <TaskFields {...props} action={tasksHref(props.plan, 'ny')} save={say('new.save')} />
    </>
  )
}
