import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ErrorSummary, Form, LinkList, PageHead, Section, Select, TextField } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'

type Choices = readonly { readonly id: string; readonly name: string }[]

/** Which of the three forms is shown again, and with what. */
export type RelationShown = { readonly form: 'over' | 'koordination' | 'betjening'; readonly shown: Shown }

type RelationsProps = {
  readonly body: Body
  readonly bodies: Choices
  readonly organisations: Choices
  readonly mandates: readonly Mandate[]
  readonly again: RelationShown | null
}

type PartProps = { readonly body: Body; readonly choices: Choices; readonly mandates: readonly Mandate[]; readonly shown: Shown }

const asItems = (choices: Choices) => choices.map(({ id, name }) => ({ value: id, label: name }))

const Above = ({ body, choices, mandates, shown }: PartProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <Form action={`/organer/${body.slug}/sammenhaeng/over`} id="over">
      <ErrorSummary errors={errors} />
      <Select {...field('parent')} label={say('relations.above.who')} items={asItems(choices)} />
      <ActingAs mandates={mandates} shown={shown} />
      <Button kind="secondary">{say('relations.above.add')}</Button>
    </Form>
  )
}

const Coordination = ({ body, choices, mandates, shown }: PartProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <Form action={`/organer/${body.slug}/sammenhaeng/koordination`} id="koordination">
      <ErrorSummary errors={errors} />
      <Select {...field('with')} label={say('relations.above.who')} items={asItems(choices)} />
      <TextField {...field('subject')} label={say('relations.coordinates.subject')} width="full" />
      <TextField {...field('responsible')} label={say('relations.coordinates.responsible')} hint={say('relations.coordinates.hint')} />
      <ActingAs mandates={mandates} shown={shown} />
      <Button kind="secondary">{say('relations.coordinates.add')}</Button>
    </Form>
  )
}

const Service = ({ body, choices, mandates, shown }: PartProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <Form action={`/organer/${body.slug}/sammenhaeng/betjening`} id="betjening">
      <ErrorSummary errors={errors} />
      <Select {...field('organisation')} label={say('relations.served.who')} items={asItems(choices)} />
      <TextField {...field('task')} label={say('relations.served.task')} width="full" optional />
      <ActingAs mandates={mandates} shown={shown} />
      <Button kind="secondary">{say('relations.served.add')}</Button>
    </Form>
  )
}

/** Whom a body answers to, coordinates with and is served by: what there is, and a small form for one more of each. */
export const RelationsPage = ({ body, bodies, organisations, mandates, again }: RelationsProps) => {
  const say = useTexts(bodyTexts)
  const others = bodies.filter(({ id }) => id !== body.id)
  const shownFor = (form: RelationShown['form']): Shown => (again?.form === form ? again.shown : blank())
  return (
    <>
      <PageHead title={say('relations.edit')} lede={say('relations.lede', { name: body.name })} />
      <Section id="svarer-til" title={say('relations.above')}>
        <LinkList items={body.above.map(({ name, href }) => ({ label: name, href }))} />
        <Above body={body} choices={others} mandates={mandates} shown={shownFor('over')} />
      </Section>
      <Section id="koordinerer-med" title={say('relations.coordinates')}>
        <LinkList
          items={body.coordinates.map(({ name, href, subject, responsible }) => ({
            label: name,
            href,
            note: say('relations.responsible', { subject, responsible }),
          }))}
        />
        <Coordination body={body} choices={others} mandates={mandates} shown={shownFor('koordination')} />
      </Section>
      <Section id="betjenes-af" title={say('relations.served')}>
        <LinkList items={body.served.map(({ name, task }) => ({ label: name, note: task }))} />
        <Service body={body} choices={organisations} mandates={mandates} shown={shownFor('betjening')} />
      </Section>
    </>
  )
}
