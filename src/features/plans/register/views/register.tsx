import type { ExactView, Mandate } from '#features/identity'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow, Cell, ErrorSummary, Example, Facts, Form, PageHead, Section, Table } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { RegisterRow } from '../queries.ts'
import { registerTexts } from '../texts.ts'

type RegisterProps = {
  readonly href: string
  readonly register: RegisterRow
  readonly mandates: readonly Mandate[]
  readonly views: readonly ExactView[]
  readonly shown: Shown
}

const Log = ({ views }: Pick<RegisterProps, 'views'>) => {
  const say = useTexts(registerTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  return (
    <Section id="set" title={say('log.title')}>
      {views.length === 0 ? (
        <p class="muted">{say('log.none')}</p>
      ) : (
        <Table caption={say('log.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('log.when')}</th>
              <th scope="col">{say('log.who')}</th>
              <th scope="col">{say('log.what')}</th>
            </tr>
          </thead>
          <tbody>
            {views.map(({ at, name, role: as, figures }) => (
              <tr key={`${at.toISOString()}-${name}`}>
                <th scope="row">{format.moment(at)}</th>
                <Cell label={say('log.who')}>{[name, role(as)].filter(Boolean).join(' · ')}</Cell>
                <Cell label={say('log.what')}>{say(figures === 'insight' ? 'log.insight' : 'log.participants')}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

/** A register without the persons in it: on what it rests, when it ends, and who has looked. */
export const RegisterPage = ({ href, register, mandates, views, shown }: RegisterProps) => {
  const say = useTexts(registerTexts)
  const format = useFormat()
  const { errors } = useShown(shown)
  const { title, basis, purpose, keeps, people, deleteOn, endedAt, openedAt, by, example } = register
  return (
    <>
      <PageHead title={`${say('title')}: ${title}`} tags={example ? <Example /> : undefined} />
      <ErrorSummary errors={errors} />
      <Section id="register" title={say(endedAt ? 'state.ended' : 'state.open')}>
        <Facts
          items={[
            { label: say('fact.basis'), value: say(`basis.${basis}`) },
            { label: say('fact.purpose'), value: purpose },
            { label: say('fact.keeps'), value: say(`keeps.${keeps}`) },
            { label: say('fact.people'), value: format.number(people) },
            endedAt
              ? { label: say('fact.ended'), value: format.moment(endedAt) }
              : { label: say('fact.delete'), value: format.day(deleteOn) },
            { label: say('fact.opened'), value: by, note: format.moment(openedAt) },
          ]}
        />
        {endedAt === null && (
          <>
            <p class="muted">{say('persons.show.note')}</p>
            <ButtonRow>
              <ButtonLink kind="secondary" href={`${href}/personer`}>
                {say('persons.show')}
              </ButtonLink>
            </ButtonRow>
          </>
        )}
      </Section>
      <Log views={views} />
      {endedAt === null && (
        <Section id="slut" title={say('end.title')}>
          <p class="muted">{say('end.note')}</p>
          <Form action={`${href}/slut`}>
            <ActingAs mandates={mandates} shown={shown} />
            <ButtonRow>
              <Button kind="danger">{say('end.save')}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </>
  )
}
