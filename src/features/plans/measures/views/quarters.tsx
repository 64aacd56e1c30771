import type { Mandate } from '#features/identity'
import { dayOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import {
  Button,
  ButtonLink,
  Cell,
  Empty,
  ErrorSummary,
  Example,
  Form,
  Missing,
  PageHead,
  Status,
  Sub,
  Table,
  VisuallyHidden,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { type Lock, type Quarter, refuseLock } from '../lock.ts'
import { periodName } from '../period.ts'
import { measuresTexts } from '../texts.ts'

type QuartersProps = {
  readonly plan: Plan
  readonly quarters: readonly Quarter[]
  /** Mandates to approve; empty for who may not. */
  readonly approvers: readonly Mandate[]
  readonly person: Id
  readonly shown: Shown
}

const useDay = () => {
  const { day } = useFormat()
  return (moment: string): string => day(dayOf(new Date(moment)))
}

/** Who closed a quarter and when; and for one that was opened again, by whom and why. */
const Stamp = ({ lock }: { readonly lock: Lock }) => {
  const say = useTexts(measuresTexts)
  const day = useDay()
  return (
    <Sub>
      {say('lock.stamp', { day: day(lock.lockedAt), who: lock.lockedBy })}
      {lock.note && ` ${lock.note}`}
      {lock.reopenedAt &&
        ` ${say('lock.stamp.opened', { day: day(lock.reopenedAt), who: lock.reopenedBy ?? '', reason: lock.reason ?? '' })}`}{' '}
      {lock.example && <Example />}
    </Sub>
  )
}

/** What the reader can do about a quarter, or why not. */
const Act = ({ plan, quarter, approvers, person, shown }: Omit<QuartersProps, 'quarters'> & { readonly quarter: Quarter }) => {
  const say = useTexts(measuresTexts)
  const language = useLanguage()
  const { code } = quarter.period
  const href = `${hrefOf(plan)}/maalinger/perioder/${code}`
  if (quarter.lock)
    return (
      <ButtonLink small kind="secondary" href={`${href}/genaabn`}>
        {say('lock.reopen')}
        <VisuallyHidden>: {periodName(quarter.period, language)}</VisuallyHidden>
      </ButtonLink>
    )
  const [refusal] = refuseLock(quarter, person)
  if (refusal) return <span class="muted">{refusal.say(language)}</span>
  return (
    <Form id={`luk-${code}`} action={`${href}/luk`}>
      <ActingAs mandates={approvers} shown={{ ...shown, refusals: [] }} />
      <Button small kind="secondary">
        {say('lock.close', { period: periodName(quarter.period, language) })}
      </Button>
    </Form>
  )
}

/** The quarters of a plan's measurements: what was written, who approved and closed them, and what was opened again and why. */
export const QuartersPage = (props: QuartersProps) => {
  const { plan, approvers, shown } = props
  const quarters = props.quarters.filter(({ lock, before, written }) => lock !== null || before.length > 0 || written.length > 0)
  const say = useTexts(measuresTexts)
  const language = useLanguage()
  const format = useFormat()
  const { errors } = useShown(shown)
  const closed = quarters.filter(({ lock }) => lock).length
  return (
    <>
      <PageHead title={say('lock.title')} tags={plan.example && <Example />} lede={say('lock.lede', { closed, count: quarters.length })} />
      <ErrorSummary errors={errors.map(({ text }) => ({ text }))} />
      {quarters.length === 0 ? (
        <Empty title={say('lock.title')}>{say('lock.empty')}</Empty>
      ) : (
        <Table caption={say('lock.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('lock.period')}</th>
              <th scope="col">{say('lock.written')}</th>
              <th scope="col">{say('lock.standing')}</th>
              {approvers.length > 0 && <th scope="col">{say('lock.act')}</th>}
            </tr>
          </thead>
          <tbody>
            {quarters.map((quarter) => (
              <tr id={`q-${quarter.period.code}`} key={quarter.period.code}>
                <th scope="row">
                  <a class="quiet" href={`${hrefOf(plan)}/maalinger?aar=${quarter.period.first.slice(0, 4)}`}>
                    {periodName(quarter.period, language)}
                  </a>
                </th>
                <Cell label={say('lock.written')}>
                  {quarter.written.length === 0 ? (
                    <Missing reason={say('lock.written.none')} />
                  ) : (
                    <>
                      {say('lock.written.count', { count: quarter.written.reduce((sum, { count }) => sum + count, 0) })}
                      <Sub>{format.listed(quarter.written.map(({ name }) => name))}</Sub>
                    </>
                  )}
                </Cell>
                <Cell label={say('lock.standing')}>
                  <Status state={quarter.lock ? 'good' : 'wait'}>{say(quarter.lock ? 'lock.closed' : 'lock.open')}</Status>
                  {[...(quarter.lock ? [quarter.lock] : []), ...quarter.before].map((lock) => (
                    <Stamp lock={lock} key={lock.id} />
                  ))}
                </Cell>
                {approvers.length > 0 && (
                  <Cell label={say('lock.act')}>
                    <Act {...props} quarter={quarter} />
                  </Cell>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p class="source">{say('lock.rule')}</p>
    </>
  )
}
