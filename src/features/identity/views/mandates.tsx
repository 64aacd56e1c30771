import type { Day } from '#kernel/day'
import { fromRange, holds, type Period } from '#kernel/period'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import {
  ActLink,
  Button,
  ButtonLink,
  ButtonRow,
  Cell,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  PageHead,
  screenOnly,
  Table,
  TextField,
} from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { organisationTexts } from '../organisations/texts.ts'
import type { mandatesOf } from '../queries.ts'
import { identityTexts } from '../texts.ts'

type MandateRow = Awaited<ReturnType<typeof mandatesOf>>[number]

/** From the first day that a mandate gives to the last, an ending before its time counted. */
const periodOf = (mandate: MandateRow): Period => ({ ...fromRange(mandate.period), ...(mandate.ends_on && { until: mandate.ends_on }) })

const isOver = (mandate: MandateRow, today: Day): boolean => {
  const { until } = periodOf(mandate)
  return until !== null && until <= today
}

type TableProps = { readonly mandates: readonly MandateRow[]; readonly today: Day; readonly ending: boolean }

const MandateTable = ({ mandates, today, ending }: TableProps) => {
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
          {ending && (
            <th scope="col" class={screenOnly}>
              {say('mandate.end')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {mandates.map((mandate) => (
          <tr key={mandate.id}>
            <th scope="row">{mandate.person_name}</th>
            <Cell label={say('mandate.role')}>{role(mandate.role)}</Cell>
            <Cell label={say('mandate.scope.label')}>{mandate.scope_name ?? say('mandate.scope.all')}</Cell>
            <Cell label={say('mandate.actsFor')}>{mandate.acts_for}</Cell>
            <Cell label={say('mandates.period')}>{format.period(periodOf(mandate))}</Cell>
            <Cell label={say('mandates.grantedBy')}>{mandate.granted_by ?? say('log.platform')}</Cell>
            {ending && (
              <Cell kind={screenOnly}>
                {mandate.ends_on === null && !isOver(mandate, today) && (
                  <ActLink href={`/mandater/${mandate.id}/ophoer`} label={say('mandate.end.of', { name: mandate.person_name })}>
                    {say('mandate.end')}
                  </ActLink>
                )}
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type MandatesProps = {
  readonly place: { readonly name: string; readonly slug: string }
  readonly mandates: readonly MandateRow[]
  readonly today: Day
  /** Whether those that are over are among them. */
  readonly all: boolean
  /** Whether the reader may give and end mandates here. */
  readonly granting: boolean
}

/** Who may what in a municipality, today or ever, and the way to giving a mandate to somebody else. */
export const MandatesPage = ({ place, mandates, today, all, granting }: MandatesProps) => {
  const say = useTexts(identityTexts)
  const organisation = useTexts(organisationTexts)
  const live = mandates.filter((mandate) => holds(periodOf(mandate), today)).length
  const href = `/mandater?kommune=${place.slug}`
  const grant = granting ? <ButtonLink href={`/mandater/nyt?kommune=${place.slug}`}>{say('mandate.grant')}</ButtonLink> : undefined
  return (
    <>
      <PageHead title={say('mandates.title')} lede={say('mandates.lede', { count: live, place: place.name })} />
      {mandates.length === 0 ? (
        <Empty title={say('mandates.empty')} act={grant}>
          {say('mandates.empty.why')}
        </Empty>
      ) : (
        <>
          <ButtonRow>
            {grant}
            <ButtonLink kind="tertiary" href={all ? href : `${href}&vis=alle`}>
              {say(all ? 'mandates.live' : 'mandates.all')}
            </ButtonLink>
          </ButtonRow>
          <MandateTable mandates={mandates} today={today} ending={granting} />
        </>
      )}
      <p>
        <a href="/organisationer">{organisation('list.all')}</a>
      </p>
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
