import type { Mandate, Place } from '#features/identity'
import { precisions } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import {
  Alert,
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  NumberField,
  PageHead,
  Pair,
  Section,
  Select,
  TextArea,
  TextField,
} from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { ProjectChoice } from '../queries.ts'
import { hrefOf, type Project } from '../read.ts'
import { projectFormTexts } from '../texts.ts'

type FieldsProps = { readonly choices: readonly ProjectChoice[]; readonly several: boolean; readonly shown: Shown }

/** What a kind of choices is called in a list; with its municipality where the form could be about several. */
const useItems = ({ choices, several }: Omit<FieldsProps, 'shown'>) => {
  const say = useTexts(projectFormTexts)
  const format = useFormat()
  return (kind: ProjectChoice['kind']) =>
    choices
      .filter((choice) => choice.kind === kind)
      .map(({ id, name, municipality_name: place, decided_on: day }) => {
        const label = kind === 'case' ? say('case.label', { area: name, day: day ? format.day(day) : '' }) : name
        return { value: id, label: several ? say('choice.place', { name: label, place }) : label }
      })
}

/** What it shall achieve, and who answers for it by role. */
const WhatAndWho = (props: FieldsProps) => {
  const say = useTexts(projectFormTexts)
  const { field } = useShown(props.shown)
  const bodies = useItems(props)('body')
  return (
    <>
      <Section id="hvad" title={say('group.what')}>
        <TextField {...field('name')} label={say('field.name')} width="full" />
        <TextArea {...field('aim')} label={say('field.aim')} hint={say('aim.hint')} rows={6} />
      </Section>
      <Section id="hvem" title={say('group.who')}>
        <TextField {...field('director')} label={say('field.director')} hint={say('role.hint')} />
        <TextField {...field('owner')} label={say('field.owner')} hint={say('role.hint')} />
        <TextField {...field('leader')} label={say('field.leader')} hint={say('leader.hint')} optional />
        {bodies.length === 0 ? (
          <Alert kind="warning" title={say('body.none')}>
            <p>
              <a href="/organer/nyt">{say('body.none.act')}</a>
            </p>
          </Alert>
        ) : (
          <Select {...field('body')} label={say('field.body')} items={bodies} />
        )}
      </Section>
    </>
  )
}

const When = ({ shown }: Pick<FieldsProps, 'shown'>) => {
  const say = useTexts(projectFormTexts)
  const { field } = useShown(shown)
  return (
    <Section id="hvornaar" title={say('group.when')}>
      <Pair>
        <DateField {...field('from')} label={say('field.from')} />
        <DateField {...field('until')} label={say('field.until')} />
      </Pair>
      <NumberField {...field('rhythm')} label={say('field.rhythm')} unit={say('rhythm.unit')} hint={say('rhythm.hint')} whole />
    </Section>
  )
}

/** The decision that began it: who, when, where it stands, and the case or the body that it is kept with. */
const Decision = (props: FieldsProps) => {
  const say = useTexts(projectFormTexts)
  const { field } = useShown(props.shown)
  const items = useItems(props)
  const cases = items('case')
  return (
    <Section id="beslutning" title={say('group.decision')}>
      <TextField {...field('decidedBy')} label={say('field.decidedBy')} hint={say('decidedBy.hint')} width="full" />
      <Pair>
        <DateField {...field('decidedOn')} label={say('field.decidedOn')} />
        <Select
          {...field('decidedPrecision')}
          label={say('field.decidedPrecision')}
          empty={null}
          items={precisions.map((value) => ({ value, label: say(`precision.${value}`) }))}
        />
      </Pair>
      <TextField {...field('reference')} label={say('field.reference')} hint={say('reference.hint')} width="full" optional />
      {cases.length > 0 && (
        <Select {...field('decidedCase')} label={say('field.decidedCase')} empty={say('choice.none')} items={cases} optional />
      )}
      <Select {...field('decidedBody')} label={say('field.decidedBody')} empty={say('choice.none')} items={items('body')} optional />
    </Section>
  )
}

const Areas = (props: FieldsProps) => {
  const say = useTexts(projectFormTexts)
  const { words, field } = useShown(props.shown)
  const { value: _, ...areas } = field('areas')
  const items = useItems(props)('area')
  if (items.length === 0) return null
  return (
    <Section id="hvor" title={say('group.about')}>
      <Checkboxes
        {...areas}
        label={say('field.areas')}
        hint={say('areas.hint')}
        values={(words.areas ?? '').split('\n').filter((line) => line !== '')}
        items={items}
        columns={items.length > 6}
        optional
      />
    </Section>
  )
}

/** Everything that a form asks of a project. */
const FactsFields = (props: FieldsProps) => (
  <>
    <WhatAndWho {...props} />
    <When shown={props.shown} />
    <Decision {...props} />
    <Areas {...props} />
  </>
)

type BeginProps = { readonly places: readonly Place[]; readonly choices: readonly ProjectChoice[]; readonly shown: Shown }

/** Begins a project from its decision. */
export const BeginPage = ({ places, choices, shown }: BeginProps) => {
  const say = useTexts(projectFormTexts)
  const { errors } = useShown(shown)
  const mandates = places.flatMap((place) => place.mandates)
  return (
    <>
      <PageHead title={say('begin.title')} lede={say('begin.lede')} />
      <Form action="/projekter/nyt">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <FactsFields choices={choices} several={places.length > 1} shown={shown} />
        <FormActs back="/projekter" mandates={mandates.length > places.length ? mandates : []} shown={shown} save={say('begin.save')} />
      </Form>
    </>
  )
}

type ChangeProps = {
  readonly project: Project
  readonly choices: readonly ProjectChoice[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** What is chosen already stays to be chosen, also when it is over meanwhile. */
const withPresent = (
  { body, areas, decided_body: decided, municipality, municipality_name }: Project,
  choices: readonly ProjectChoice[],
) => {
  const known = new Set(choices.map(({ id }) => id))
  const past = { municipality, municipality_name, steers: false, decided_on: null, body_id: null, body_name: null, area_id: null }
  const bodies = [...new Map([body, ...(decided ? [decided] : [])].map((one) => [one.id, one])).values()]
  return [
    ...choices,
    ...bodies.filter(({ id }) => !known.has(id)).map((one) => ({ ...past, ...one, kind: 'body' as const })),
    ...areas.filter(({ id }) => !known.has(id)).map((one) => ({ ...past, ...one, kind: 'area' as const })),
  ]
}

/** Changing what holds for a project as a whole; a stale edit shows what was saved meanwhile beside the user's own. */
export const ChangePage = ({ project, choices, mandates, shown }: ChangeProps) => {
  const say = useTexts(projectFormTexts)
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={say('change.title')} lede={project.name} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${hrefOf(project)}/ret`} version={project.version}>
        <ErrorSummary errors={errors.filter(({ field }) => field !== 'version')} />
        <FactsFields choices={withPresent(project, choices)} several={false} shown={shown} />
        <FormActs back={hrefOf(project)} mandates={mandates} shown={shown} save={say('change.save')} />
      </Form>
    </>
  )
}
