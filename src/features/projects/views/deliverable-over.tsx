import { useFormat, useTexts } from '#text/use.ts'
import { Alert, ErrorSummary, Example, Form, PageHead, Section, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../read.ts'
import type { Deliverable, End } from '../rows.ts'
import { projectFormTexts } from '../texts.ts'
import type { ProjectFormProps } from './form-props.ts'
import { OwnWords } from './own-words.tsx'
import { WrittenLines } from './words.tsx'

type OverProps = ProjectFormProps & { readonly deliverable: Deliverable }

/** Where a deliverable's ending is told, and taken back. */
export const endHref = ({ project, deliverable }: Pick<OverProps, 'project' | 'deliverable'>): string =>
  `${hrefOf(project)}/leverancer/${deliverable.id}/afslutning`

/** What was told of a deliverable that is over. */
const Told = ({ end: { outcome, on, words, link, example } }: { readonly end: End }) => {
  const say = useTexts(projectFormTexts)
  const format = useFormat()
  return (
    <>
      <p>
        {say('end.stands', { outcome: say(`end.outcome.${outcome}`), day: format.day(on) })} <WrittenLines text={words} />{' '}
        {example && <Example />}
      </p>
      {link !== null && (
        <p>
          <a href={link} rel="noreferrer">
            {say('end.link')}
          </a>
        </p>
      )}
    </>
  )
}

/** What stands where a form of a deliverable that is over would: what was told of it, the way to take it back, and what the user had written. */
export const Over = ({ deliverable, project, shown }: OverProps) => {
  const say = useTexts(projectFormTexts)
  const { end } = deliverable
  return (
    <>
      <PageHead title={deliverable.title} titleLanguage="da" />
      <Alert kind="info" title={say('end.told')}>
        {end && <Told end={end} />}
        <p>
          <a href={endHref({ project, deliverable })}>{say('back.title')}</a> · <a href={`${hrefOf(project)}#leverancer`}>{project.name}</a>
        </p>
      </Alert>
      <OwnWords shown={shown} />
    </>
  )
}

/** The page of an ending that was told: it can be taken back with a reason. Words that were meant for another ending are shown again. */
export const TakeBackPage = (props: OverProps) => {
  const { deliverable, project, mandates, shown } = props
  const say = useTexts(projectFormTexts)
  const other = shown.words.outcome !== undefined
  const { errors, field } = useShown(other ? { words: {}, refusals: [] } : shown)
  return (
    <>
      <PageHead title={deliverable.title} titleLanguage="da" />
      <Alert kind="info" title={say('end.told')}>
        {deliverable.end && <Told end={deliverable.end} />}
      </Alert>
      {other && <OwnWords shown={shown} />}
      <Section id="tilbage" title={say('back.title')} note={say('back.note')}>
        <Form action={`${endHref(props)}/tilbage`}>
          <ErrorSummary errors={errors} />
          <TextArea {...field('reason')} label={say('back.reason')} rows={2} />
          <FormActs back={`${hrefOf(project)}#leverancer`} mandates={mandates} shown={shown} save={say('back.save')} />
        </Form>
      </Section>
    </>
  )
}
