import { useFormat, useTexts } from '#text/use.ts'
import { Checkboxes, DateField, ErrorSummary, Form, PageHead, Radios, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { hrefOf } from '../read.ts'
import { judgeDeliverableRemoval } from '../removal.ts'
import { type Deliverable, outcomes } from '../rows.ts'
import { projectFormTexts } from '../texts.ts'
import { Over, TakeBackPage } from './deliverable-over.tsx'
import type { ProjectFormProps } from './form-props.ts'
import { RemoveForm } from './remove-form.tsx'

type DeliverableProps = ProjectFormProps & { readonly deliverable: Deliverable }

const backOf = ({ project }: Pick<ProjectFormProps, 'project'>): string => `${hrefOf(project)}#leverancer`

/** A deliverable, new or changed. Its day is asked once; afterwards it is moved. */
export const DeliverablePage = (props: ProjectFormProps & { readonly deliverable: Deliverable | null }) => {
  const { project, deliverable, mandates, shown } = props
  const say = useTexts(projectFormTexts)
  const format = useFormat()
  const { words, errors, field } = useShown(shown)
  if (deliverable?.end) return <Over {...props} deliverable={deliverable} />
  const { value: _, ...documents } = field('documents')
  const own = `${hrefOf(project)}/leverancer/${deliverable?.id ?? 'ny'}`
  return (
    <>
      <PageHead
        title={say(deliverable ? 'deliverable.change' : 'deliverable.new')}
        lede={
          deliverable ? (
            <>
              {say('deliverable.change.lede')} <a href={`${own}/flyt`}>{say('deliverable.change.move')}</a>
            </>
          ) : (
            say('deliverable.lede')
          )
        }
      />
      <StaleNotice edit={shown.stale} />
      <Form action={own} version={deliverable?.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <TextField {...field('title')} label={say('deliverable.title')} width="full" />
        {deliverable === null && (
          <DateField {...field('dueOn')} label={say('field.dueOn')} hint={say('dueOn.hint', { period: format.period(project.period) })} />
        )}
        <TextField {...field('responsible')} label={say('field.responsible')} hint={say('role.hint')} />
        {project.tracks.length > 0 && (
          <Select
            {...field('track')}
            label={say('field.track')}
            empty={say('track.whole')}
            items={project.tracks.map(({ id, title }) => ({ value: id, label: title }))}
            optional
          />
        )}
        {project.documents.length > 0 && (
          <Checkboxes
            {...documents}
            label={say('field.documents')}
            hint={say('documents.hint')}
            values={(words.documents ?? '').split('\n').filter((line) => line !== '')}
            items={project.documents.map(({ id, title }) => ({ value: id, label: title }))}
            optional
          />
        )}
        <FormActs back={backOf(props)} mandates={mandates} shown={shown} save={say('deliverable.save')} />
      </Form>
      {deliverable && (
        <RemoveForm
          action={`${own}/fjern`}
          note={say('deliverable.remove.note')}
          label={say('deliverable.remove')}
          mandates={mandates}
          kept={judgeDeliverableRemoval(deliverable, project.statements)}
        />
      )}
    </>
  )
}

/** Giving a deliverable another day, with the reason. */
export const MovePage = (props: DeliverableProps) => {
  const { project, deliverable, mandates, shown } = props
  const say = useTexts(projectFormTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  if (deliverable.end) return <Over {...props} />
  const { title, dueOn, id, version } = deliverable
  return (
    <>
      <PageHead title={say('move.title')} lede={say('move.lede', { title, day: format.day(dueOn) })} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${hrefOf(project)}/leverancer/${id}/flyt`} version={version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <DateField {...field('dueOn')} label={say('move.due')} hint={say('dueOn.hint', { period: format.period(project.period) })} />
        <TextArea {...field('reason')} label={say('field.reason')} rows={2} />
        <FormActs back={backOf(props)} mandates={mandates} shown={shown} save={say('move.save')} />
      </Form>
    </>
  )
}

/** Telling that a deliverable was delivered, with where the result lies, or given up, with the reason. */
export const EndPage = (props: DeliverableProps) => {
  const { project, deliverable, mandates, shown } = props
  const say = useTexts(projectFormTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  if (deliverable.end) return <TakeBackPage {...props} />
  const { title, dueOn, id } = deliverable
  return (
    <>
      <PageHead title={say('end.title')} lede={say('end.lede', { title, day: format.day(dueOn) })} />
      <Form action={`${hrefOf(project)}/leverancer/${id}/afslutning`}>
        <ErrorSummary errors={errors} />
        <Radios
          {...field('outcome')}
          label={say('end.outcome')}
          items={outcomes.map((one) => ({ value: one, label: say(`end.outcome.${one}`) }))}
        />
        <DateField {...field('on')} label={say('end.on')} />
        <TextArea {...field('words')} label={say('end.words')} hint={say('end.words.hint')} rows={3} />
        <TextField {...field('link')} type="url" label={say('end.link')} hint={say('link.hint')} width="full" optional />
        <FormActs back={backOf(props)} mandates={mandates} shown={shown} save={say('end.save')} />
      </Form>
    </>
  )
}
