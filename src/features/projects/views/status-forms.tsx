import { useFormat, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Radios, Section, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { leftField, openOf } from '../closing.ts'
import { hrefOf } from '../read.ts'
import { standings } from '../rows.ts'
import { projectFormTexts, projectTexts } from '../texts.ts'
import type { ProjectFormProps } from './form-props.ts'

/** Telling the steering group how a project stands. */
export const StatementPage = ({ project, mandates, shown }: ProjectFormProps) => {
  const say = useTexts(projectFormTexts)
  const word = useTexts(projectTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('state.title')} lede={say('state.lede', { body: project.body.name })} />
      <Form action={`${hrefOf(project)}/status/ny`}>
        <ErrorSummary errors={errors} />
        <Radios
          {...field('standing')}
          label={say('state.standing')}
          items={standings.map((one) => ({ value: one, label: word(`standing.${one}`) }))}
        />
        <DateField {...field('on')} label={say('state.on')} />
        <TextArea {...field('words')} label={say('state.words')} hint={say('state.words.hint')} rows={6} />
        <FormActs back={`${hrefOf(project)}#status`} mandates={mandates} shown={shown} save={say('state.save')} />
      </Form>
    </>
  )
}

/** Closing a project: what came of it, a word on each deliverable that is not over, who takes over. */
export const ClosingPage = ({ project, mandates, shown }: ProjectFormProps) => {
  const say = useTexts(projectFormTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  const open = openOf(project.deliverables)
  return (
    <>
      <PageHead title={say('close.title')} lede={say('close.lede')} />
      <Form action={`${hrefOf(project)}/slut`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('on')} label={say('close.on')} />
        <TextArea {...field('result')} label={say('close.result')} rows={5} />
        {open.length > 0 && (
          <Section id="ikke-leveret" title={say('close.left')} note={say('close.left.note')}>
            {open.map(({ id, title, dueOn }) => (
              <TextArea {...field(leftField(id))} label={say('close.left.one', { title, day: format.shortDay(dueOn) })} rows={2} key={id} />
            ))}
          </Section>
        )}
        <TextArea {...field('takesOver')} label={say('close.takes')} hint={say('close.takes.hint')} rows={2} optional />
        <FormActs back={hrefOf(project)} mandates={mandates} shown={shown} save={say('close.save')} />
      </Form>
    </>
  )
}
