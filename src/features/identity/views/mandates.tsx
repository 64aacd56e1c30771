import { fromRange } from '#kernel/period'
import { roles } from '#kernel/roles'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Button, DateField, Empty, ErrorSummary, Form, HiddenField, PageHead, Section, Select, Table, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { mandatesOf, scopesOf } from '../queries.ts'
import { identityTexts } from '../texts.ts'

type MandateRow = Awaited<ReturnType<typeof mandatesOf>>[number]
type ScopeRow = Awaited<ReturnType<typeof scopesOf>>[number]

type MandatesProps = {
  readonly place: string
  readonly municipality: number
  readonly mandates: readonly MandateRow[]
  readonly scopes: readonly ScopeRow[]
  readonly grant: Shown | null
}

const MandateTable = ({ mandates, ending }: { readonly mandates: readonly MandateRow[]; readonly ending: boolean }) => {
  const say = useTexts(identityTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  return (
    <Table caption={say('mandates.title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('mandates.person')}</th>
          <th scope="col">{say('mandate.role')}</th>
          <th scope="col">{say('mandate.scope.label')}</th>
          <th scope="col">{say('mandate.actsFor')}</th>
          <th scope="col">{say('mandates.period')}</th>
          <th scope="col">{say('mandates.grantedBy')}</th>
          {ending && <th scope="col">{say('mandate.end')}</th>}
        </tr>
      </thead>
      <tbody>
        {mandates.map((mandate) => (
          <tr key={mandate.id}>
            <th scope="row">{mandate.person_name}</th>
            <td>{role(mandate.role)}</td>
            <td>{mandate.scope_name ?? say('mandate.scope.all')}</td>
            <td>{mandate.acts_for}</td>
            <td>{format.period({ ...fromRange(mandate.period), ...(mandate.ends_on && { until: mandate.ends_on }) })}</td>
            <td>{mandate.granted_by ?? say('log.platform')}</td>
            {ending && (
              <td>
                <a href={`/mandater/${mandate.id}/ophoer`}>{say('mandate.end')}</a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const GrantForm = ({
  municipality,
  scopes,
  shown,
}: {
  readonly municipality: number
  readonly scopes: readonly ScopeRow[]
  readonly shown: Shown
}) => {
  const say = useTexts(identityTexts)
  const role = useTexts(roleTexts)
  const { words, errors, field } = useShown(shown)
  return (
    <Form action="/mandater" id="giv">
      <ErrorSummary errors={errors} />
      <HiddenField name="municipality" value={String(municipality)} />
      <TextField {...field('email')} type="email" label={say('person.email')} />
      <TextField {...field('name')} label={say('person.name')} optional />
      <Select {...field('role')} label={say('mandate.role')} items={roles.map((name) => ({ value: name, label: role(name) }))} />
      <Select
        {...field('scope')}
        label={say('mandate.scope.label')}
        value={words.scope ?? 'municipality'}
        items={[
          { value: 'municipality', label: say('mandate.scope.all') },
          ...scopes.map((scope) => ({ value: `${scope.kind}:${scope.id}`, label: scope.name })),
        ]}
      />
      <Select
        {...field('actsFor')}
        label={say('mandate.actsFor')}
        items={scopes.filter((scope) => scope.kind === 'organisation').map((scope) => ({ value: scope.id, label: scope.name }))}
      />
      <DateField {...field('from')} label={say('mandate.from')} />
      <DateField {...field('until')} label={say('mandate.until')} hint={say('mandate.until.hint')} optional />
      <TextField {...field('reason')} label={say('mandate.reason')} width="full" optional />
      <Button>{say('mandate.grant')}</Button>
    </Form>
  )
}

/** Who may what in a municipality today, and the form that gives a mandate to somebody else. */
export const MandatesPage = ({ place, municipality, mandates, scopes, grant }: MandatesProps) => {
  const say = useTexts(identityTexts)
  return (
    <>
      <PageHead title={say('mandates.title')} lede={say('mandates.lede', { count: mandates.length, place })} />
      {mandates.length === 0 ? (
        <Empty title={say('mandates.empty')}>{say('mandates.empty.why')}</Empty>
      ) : (
        <MandateTable mandates={mandates} ending={grant !== null} />
      )}
      {grant && (
        <Section id="giv-mandat" title={say('mandate.grant')}>
          <GrantForm municipality={municipality} scopes={scopes} shown={grant} />
        </Section>
      )}
    </>
  )
}

/** Asks for the day and the reason before a mandate is ended. */
export const EndMandatePage = ({ id, shown }: { readonly id: string; readonly shown: Shown }) => {
  const say = useTexts(identityTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('mandate.end')} />
      <Form action={`/mandater/${id}/ophoer`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('endsOn')} label={say('mandate.end')} />
        <TextField {...field('reason')} label={say('mandate.reason')} width="full" />
        <Button kind="danger">{say('mandate.end')}</Button>
      </Form>
    </>
  )
}
