import type { Mandate } from '#features/identity'
import { addDays, type Day, dayOf, daysBetween } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import {
  Button,
  ButtonRow,
  Cell,
  Checkbox,
  Empty,
  ErrorSummary,
  Example,
  Form,
  HiddenField,
  Num,
  PageHead,
  Section,
  Select,
  Table,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { remindDays } from '../commands/remind-missing.ts'
import { mostNamed } from '../letter.ts'
import { type Lacking, lateBy } from '../missing.ts'
import type { OwedGoal, PlanWriter, Reminder } from '../owed-queries.ts'
import { periodName } from '../period.ts'
import { measuresTexts } from '../texts.ts'

export type MissingProps = {
  readonly plan: Plan
  /** Null while the plan does not run, and so owes nothing. */
  readonly lacking: readonly Lacking<OwedGoal>[] | null
  readonly reminders: readonly Reminder[]
  /** To whom a reminder can go; empty for who may not send one. */
  readonly people: readonly PlanWriter[]
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

const Goals = ({ plan, one, today }: Pick<MissingProps, 'plan' | 'today'> & { readonly one: Lacking<OwedGoal> }) => {
  const say = useTexts(measuresTexts)
  const language = useLanguage()
  const format = useFormat()
  return (
    <Table caption={say('missing.caption', { who: one.responsible })} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('grid.goal')}</th>
          <th scope="col">{say('missing.periods')}</th>
          <th scope="col">{say('missing.since')}</th>
          <th scope="col" class="num">
            {say('missing.days')}
          </th>
        </tr>
      </thead>
      <tbody>
        {one.goals.map(({ goal, periods }) => {
          const [first] = periods
          const named = periods.slice(0, mostNamed).map((period) => periodName(period, language))
          return (
            <tr key={goal.id}>
              <th scope="row">
                <a class="quiet" href={`${hrefOf(plan)}/dele/${goal.part}#maal-${goal.number}`}>
                  {goal.part}.{goal.number} {goal.title}
                </a>
              </th>
              <Cell label={say('missing.periods')}>
                <a href={`${hrefOf(plan)}/maalinger?aar=${first.first.slice(0, 4)}`}>{named.join(', ')}</a>
                {periods.length > mostNamed && ` ${say('missing.more', { count: periods.length - mostNamed })}`}
              </Cell>
              <Cell label={say('missing.since')}>{format.day(addDays(first.last, 1))}</Cell>
              <Num label={say('missing.days')}>{format.number(lateBy(first, today))}</Num>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

type RemindProps = MissingProps & { readonly one: Lacking<OwedGoal>; readonly place: number }

/** One letter about what one role answers for; a second within a week takes a tick. */
const Remind = ({ plan, reminders, people, mandates, today, shown, one, place }: RemindProps) => {
  const say = useTexts(measuresTexts)
  const format = useFormat()
  const own = shown.words.responsible === one.responsible ? shown : blank()
  const { errors, field } = useShown(own)
  const last = reminders.find(({ responsible }) => responsible === one.responsible)
  const lastOn = last && dayOf(new Date(last.sentAt))
  return (
    <>
      {last && lastOn && <p class="muted">{say('remind.last', { day: format.day(lastOn), who: last.to, by: last.by })}</p>}
      {people.length > 0 && (
        <Form id={`p${place}`} action={`${hrefOf(plan)}/maalinger/mangler/paamind`}>
          <ErrorSummary errors={errors} />
          <HiddenField name="responsible" value={one.responsible} />
          <Select
            {...field('person')}
            label={say('remind.person')}
            hint={say('remind.person.hint')}
            items={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {lastOn && daysBetween(lastOn, today) < remindDays && (
            <Checkbox
              name="again"
              error={field('again').error}
              checked={own.words.again !== undefined}
              label={say('remind.again', { day: format.day(lastOn) })}
            />
          )}
          <ActingAs mandates={mandates} shown={own} />
          <ButtonRow>
            <Button kind="secondary">{say('remind.send')}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

/** Who still has to report: what nobody has measured, by who answers for it, since when, with a reminder by letter. */
export const MissingPage = (props: MissingProps) => {
  const { plan, lacking, today } = props
  const say = useTexts(measuresTexts)
  const format = useFormat()
  const count = lacking?.reduce((sum, one) => sum + one.count, 0) ?? 0
  const lede =
    lacking === null
      ? say('missing.lede.idle')
      : count === 0
        ? say('missing.lede.none')
        : say('missing.lede', { count, roles: lacking.length })
  return (
    <>
      <PageHead title={say('missing.title')} tags={plan.example && <Example />} lede={lede} />
      {count === 0 && <Empty title={say('missing.title')}>{say('missing.empty')}</Empty>}
      {lacking?.map((one, place) => (
        <Section
          id={`ansvarlig-${place + 1}`}
          title={one.responsible}
          note={say('missing.note', { count: one.count, day: format.day(addDays(one.since, 1)) })}
          key={one.responsible}
        >
          <div class="stack">
            <Goals plan={plan} one={one} today={today} />
            <Remind {...props} one={one} place={place + 1} />
          </div>
        </Section>
      ))}
      {count > 0 && <p class="source">{say('missing.rule')}</p>}
    </>
  )
}
