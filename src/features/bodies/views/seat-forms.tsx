import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  Radios,
  Section,
  Select,
  TextArea,
  TextField,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { type Holding, participations, type Seat } from '../body.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'

type Choices = readonly { readonly id: string; readonly name: string }[]

type FillProps = {
  readonly body: Body
  readonly seat: Seat
  readonly people: Choices
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const Back = ({ slug }: { readonly slug: string }) => {
  const say = useTexts(bodyTexts)
  return (
    <ButtonLink kind="tertiary" href={`/organer/${slug}#pladser`}>
      {say('terms.cancel')}
    </ButtonLink>
  )
}

/** Puts somebody in a seat: known in the municipality, or new. */
export const FillSeatPage = ({ body, seat, people, mandates, shown }: FillProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('fill.title')} lede={say('fill.lede', { seat: seat.title, body: body.name })} />
      <Form action={`/organer/${body.slug}/pladser/${seat.id}/besaettelse`}>
        <ErrorSummary errors={errors} />
        <Select
          {...field('person')}
          label={say('fill.person')}
          hint={say('fill.person.hint')}
          empty={say('fill.person.new')}
          items={people.map((person) => ({ value: person.id, label: person.name }))}
        />
        <TextField {...field('name')} label={say('fill.name')} />
        <TextField {...field('email')} type="email" label={say('fill.email')} />
        <Radios
          {...field('standing')}
          label={say('fill.standing')}
          items={[
            { value: 'holder', label: say('fill.standing.holder') },
            { value: 'substitute', label: say('fill.standing.substitute') },
          ]}
        />
        <DateField {...field('from')} label={say('fill.from')} />
        <DateField {...field('until')} label={say('fill.until')} hint={say('fill.until.hint')} optional />
        {seat.appointedBy && (
          <Select
            {...field('appointedBy')}
            label={say('fill.by')}
            hint={say('fill.by.hint')}
            items={[seat.appointedBy, { id: body.id, name: body.name }]
              .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <ActingAs mandates={mandates} shown={shown} />
        <ButtonRow>
          <Button>{say('fill.save')}</Button>
          <Back slug={body.slug} />
        </ButtonRow>
      </Form>
    </>
  )
}

type VacateProps = {
  readonly body: Body
  readonly seat: Seat
  readonly holding: Holding
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Lets somebody leave a seat: from when, and why. */
export const VacateSeatPage = ({ body, seat, holding, mandates, shown }: VacateProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('vacate.title')} lede={say('vacate.lede', { name: holding.name, seat: seat.title, body: body.name })} />
      <Form action={`/organer/${body.slug}/besaettelser/${holding.id}/fratraeden`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('lastDay')} label={say('vacate.lastDay')} />
        <TextField {...field('reason')} label={say('vacate.reason')} width="full" />
        <ActingAs mandates={mandates} shown={shown} />
        <ButtonRow>
          <Button kind="danger">{say('vacate.save')}</Button>
          <Back slug={body.slug} />
        </ButtonRow>
      </Form>
    </>
  )
}

type AddProps = {
  readonly body: Body
  readonly organisations: Choices
  readonly bodies: Choices
  readonly categories: readonly { readonly id: string; readonly name: string }[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Creates a seat: what it is called, who appoints, whom it speaks for. */
export const AddSeatPage = ({ body, organisations, bodies, categories, mandates, shown }: AddProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('seat.title')} lede={body.name} />
      <Form action={`/organer/${body.slug}/pladser/ny`}>
        <ErrorSummary errors={errors} />
        <TextField {...field('title')} label={say('seat.name')} hint={say('seat.name.hint')} />
        {categories.length > 0 ? (
          <Select
            {...field('category')}
            label={say('seat.category')}
            items={categories.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <TextField {...field('category')} label={say('seat.category')} hint={say('seat.category.hint')} />
        )}
        <Radios
          {...field('participation')}
          label={say('seat.participation')}
          items={participations.map((kind) => ({ value: kind, label: say(`participation.${kind}`) }))}
        />
        <Select
          {...field('office')}
          label={say('seat.office')}
          empty={say('seat.office.none')}
          items={(['chair', 'vice_chair'] as const).map((office) => ({ value: office, label: say(`office.${office}`) }))}
        />
        <Section id="hvem-udpeger" title={say('seats.appointedBy')}>
          <Select
            {...field('appointedBy')}
            label={say('seats.appointedBy')}
            empty={say('fill.by.free')}
            items={[
              ...bodies.map(({ id, name }) => ({ value: `body:${id}`, label: name })),
              ...organisations.map(({ id, name }) => ({ value: `organisation:${id}`, label: name })),
            ]}
          />
          <Select
            {...field('represents')}
            label={say('seat.represents')}
            empty={say('seat.represents.none')}
            items={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Section>
        <TextArea {...field('profile')} label={say('seat.profile')} rows={2} optional />
        <DateField {...field('from')} label={say('seat.from')} />
        <ActingAs mandates={mandates} shown={shown} />
        <ButtonRow>
          <Button>{say('seat.save')}</Button>
          <Back slug={body.slug} />
        </ButtonRow>
      </Form>
    </>
  )
}
