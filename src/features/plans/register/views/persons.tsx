import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import {
  Button,
  ButtonLink,
  Cell,
  DateField,
  ErrorSummary,
  Example,
  Form,
  Num,
  PageHead,
  Section,
  Table,
  TextField,
  VisuallyHidden,
} from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { ParticipantRow, RegisterRow } from '../queries.ts'
import { registerTexts } from '../texts.ts'

type PersonsProps = {
  readonly href: string
  readonly register: RegisterRow
  readonly persons: readonly ParticipantRow[]
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

const Persons = ({ href, register, persons }: Pick<PersonsProps, 'href' | 'register' | 'persons'>) => {
  const say = useTexts(registerTexts)
  const format = useFormat()
  const years = register.keeps === 'name_year'
  return (
    <Table caption={say('persons.title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('persons.name')}</th>
          {years && (
            <th scope="col" class="num">
              {say('persons.year')}
            </th>
          )}
          <th scope="col">{say('persons.consent')}</th>
          <th scope="col">
            <VisuallyHidden>{say('persons.remove')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {persons.map(({ id, name, birthYear, consentedOn, example }) => (
          <tr key={id}>
            <th scope="row">
              {name} {example && <Example />}
            </th>
            {years && <Num label={say('persons.year')}>{birthYear ?? '–'}</Num>}
            <Cell label={say('persons.consent')}>{format.day(consentedOn)}</Cell>
            <Cell>
              <ButtonLink kind="tertiary" small href={`${href}/personer/${id}`}>
                {say('persons.insight')}
                <VisuallyHidden> {say('persons.insight.named', { name })}</VisuallyHidden>
              </ButtonLink>
              <Form action={`${href}/personer/${id}/slet`} id={`slet-${id}`}>
                <Button kind="tertiary" small>
                  {say('persons.remove')}
                  <VisuallyHidden> {say('persons.remove.named', { name })}</VisuallyHidden>
                </Button>
              </Form>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The persons of a register, and the form that adds one who has said yes. */
export const PersonsPage = ({ href, register, persons, mandates, today, shown }: PersonsProps) => {
  const say = useTexts(registerTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('persons.title')} lede={say('persons.lede')} />
      <ErrorSummary errors={errors} />
      <Section id="personer" title={register.title} note={persons.length}>
        {persons.length === 0 ? <p class="muted">{say('persons.none')}</p> : <Persons {...{ href, register, persons }} />}
      </Section>
      {register.endedAt === null && (
        <Section id="ny" title={say('add')}>
          <p class="muted">{say('add.hint')}</p>
          <Form action={`${href}/personer`}>
            <TextField
              {...field('name')}
              label={say('persons.name')}
              hint={say(`keeps.${register.keeps}`)}
              autocomplete="off"
              maxLength={80}
            />
            {register.keeps === 'name_year' && <TextField {...field('birthYear')} label={say('persons.year')} optional width="short" />}
            <DateField {...field('consentedOn')} label={say('persons.consent')} max={today} />
            <FormActs mandates={mandates} shown={shown} save={say('add.save')} back={href} />
          </Form>
        </Section>
      )}
    </>
  )
}
