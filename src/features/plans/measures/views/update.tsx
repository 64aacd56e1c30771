import { yearOf } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Example, type Fact, Facts, Missing, Num, PageHead, Section, Status, Sub, Table } from '#ui/kit.ts'
import type { GoalDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { partHref } from '../../part/routes/open.ts'
import { useAmount } from '../../part/views/amount.ts'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'
import { periodName, periodOn } from '../period.ts'
import type { ToldUpdate } from '../queries.ts'
import { measuresTexts } from '../texts.ts'
import { cameIn, counting } from '../updates.ts'

type UpdateProps = {
  readonly plan: Plan
  readonly part: PartRow
  readonly goal: GoalDocument
  readonly update: ToldUpdate
  /** Everything that was written of the goal, the newest first; the update among it. */
  readonly updates: readonly ToldUpdate[]
  readonly writing: boolean
}

/** Whether an update counts, was replaced by another, or was taken away. */
const standingOf = ({ closedAs }: ToldUpdate, updates: readonly ToldUpdate[]) =>
  closedAs === null ? 'counts' : updates.some(({ id }) => id === closedAs) ? 'closed' : 'gone'

const useFacts = ({ plan, part, goal, update, updates }: UpdateProps): readonly Fact[] => {
  const say = useTexts(measuresTexts)
  const format = useFormat()
  const language = useLanguage()
  const { numerator, denominator, closedAt, closedBy, note, file } = update
  const period = periodOn(goal.frequency, update.measuredOn)
  const own = goal.counting === 'running' ? cameIn(counting(updates), period, goal.baseline) : null
  return [
    { label: say('update.goal'), value: <a href={`${partHref(plan, part.number)}#maal-${goal.number}`}>{goal.title}</a> },
    ...(numerator !== null && denominator !== null
      ? [{ label: say('update.made_of'), value: `${format.number(numerator)} / ${format.number(denominator)}` }]
      : []),
    ...(own === null ? [] : [{ label: say('update.own'), value: format.number(own), note: periodName(period, language) }]),
    {
      label: say('update.standing'),
      value: say(`update.${standingOf(update, updates)}`),
      note: closedAt && say('update.closed.note', { who: closedBy ?? '', moment: format.moment(new Date(closedAt)) }),
    },
    { label: say('update.by'), value: update.by, note: format.moment(new Date(update.recordedAt)) },
    { label: say('update.note'), value: note ?? say('update.none') },
    {
      label: say('update.file'),
      value: file ? (
        <a href={`${hrefOf(plan)}/${plan.kind === 'plan' ? 'filer' : 'bilag'}/${file}`}>{update.fileName}</a>
      ) : (
        say('update.none')
      ),
    },
  ]
}

const All = ({ plan, goal, update, updates }: UpdateProps) => {
  const say = useTexts(measuresTexts)
  const format = useFormat()
  const amount = useAmount()
  return (
    <Section id="alle" title={say('update.all')} note={updates.length}>
      <p class="muted">{say('update.all.note')}</p>
      <Table caption={say('update.all')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('update.day')}</th>
            <th scope="col" class="num">
              {say('update.amount')}
            </th>
            <th scope="col">{say('update.standing')}</th>
            <th scope="col">{say('update.by')}</th>
            <th scope="col">{say('update.note')}</th>
          </tr>
        </thead>
        <tbody>
          {updates.map((one) => {
            const standing = standingOf(one, updates)
            return (
              <tr key={one.id}>
                <th scope="row">
                  {one.id === update.id ? (
                    <>
                      {format.day(one.measuredOn)} <Sub>{say('update.this')}</Sub>
                    </>
                  ) : (
                    <a href={`${hrefOf(plan)}/maalinger/${one.id}`}>{format.day(one.measuredOn)}</a>
                  )}
                </th>
                <Num label={say('update.amount')}>
                  <span>
                    {amount(goal, one.amount)} {one.example && <Example />}
                  </span>
                </Num>
                <Cell label={say('update.standing')}>
                  <Status state={standing === 'counts' ? 'good' : 'wait'}>{say(`update.${standing}`)}</Status>
                </Cell>
                <Cell label={say('update.by')}>
                  {one.by} <Sub>{format.moment(new Date(one.recordedAt))}</Sub>
                </Cell>
                <Cell label={say('update.note')}>{one.note ?? <Missing reason={say('update.none')} />}</Cell>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Section>
  )
}

/** One thing that was written of a goal at its own address, and everything else that was written of it. */
export const UpdatePage = (props: UpdateProps) => {
  const { plan, goal, update, writing } = props
  const say = useTexts(measuresTexts)
  const format = useFormat()
  const language = useLanguage()
  const amount = useAmount()
  const period = periodName(periodOn(goal.frequency, update.measuredOn), language)
  const year = yearOf(update.measuredOn)
  return (
    <>
      <PageHead
        title={say('update.title', { number: goal.number, amount: amount(goal, update.amount) })}
        tags={update.example && <Example />}
        lede={say('update.lede', { day: format.day(update.measuredOn), period })}
      />
      <Facts items={useFacts(props)} />
      <All {...props} />
      <p class="screen-only">
        {writing && (
          <ButtonLink kind="secondary" href={`${hrefOf(plan)}/maal/${goal.id}/maalinger/ny`}>
            {say('update.new')}
          </ButtonLink>
        )}{' '}
        <ButtonLink kind="tertiary" href={`${hrefOf(plan)}/maalinger?aar=${year}`}>
          {say('update.back', { year })}
        </ButtonLink>
      </p>
    </>
  )
}
