import type { Mandate } from '#features/identity'
import { yearOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, Cell, Empty, Example, Num, PageHead, Section, Source, Table } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { Years } from '../../measures/views/years.tsx'
import { hrefOf } from '../../open.ts'
import { useAmount } from '../../part/views/amount.ts'
import { partWords } from '../../plan/part-words.ts'
import type { Plan } from '../../read.ts'
import { counting, offersOf } from '../offers.ts'
import type { SessionRow } from '../rows.ts'
import { peopleIn, sumOf } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { Months } from './months.tsx'
import { Offers } from './offers.tsx'

type PlanSessionsProps = {
  readonly plan: Plan
  /** All of them; the page shows those of one year. */
  readonly sessions: readonly SessionRow[]
  readonly years: readonly number[]
  readonly year: number
  readonly registering: boolean
  readonly writers: readonly Mandate[]
  readonly shown: Shown
}

/** What the activity's goals that are added up are to reach: what was planned, beside what came. */
const Aims = ({ plan, activity }: { readonly plan: Plan; readonly activity: Plan['parts'][number]['activities'][number] }) => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  const amount = useAmount()
  const goals = plan.parts
    .flatMap((part) => part.goals)
    .filter((goal) => goal.counting === 'sum' && activity.goals.includes(goal.id))
    .map((goal) => say('plan.aim', { target: amount(goal, goal.target), day: format.day(goal.targetOn), goal: goal.title }))
  return goals.length === 0 ? null : <p class="muted">{say('plan.aims', { goals: format.listed(goals) })}</p>
}

const All = ({ plan, sessions, year }: Pick<PlanSessionsProps, 'plan' | 'sessions' | 'year'>) => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  const standing = ({ ended }: SessionRow) =>
    say(ended === null ? 'plan.counts' : ended.replacedBy === null ? 'plan.gone' : 'plan.replaced')
  return (
    <Section id="alle" title={say('plan.list', { year })} note={sessions.length}>
      <Table caption={say('plan.list', { year })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('plan.day')}</th>
            <th scope="col">{say('plan.activity')}</th>
            <th scope="col" class="num">
              {say('plan.people')}
            </th>
            <th scope="col">{say('plan.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={`${hrefOf(plan)}/gange/${one.id}`}>{format.day(one.heldOn)}</a> {one.example && <Example />}
              </th>
              <Cell label={say('plan.activity')}>{one.title}</Cell>
              <Num label={say('plan.people')}>{format.number(peopleIn(one.counts))}</Num>
              <Cell label={say('plan.standing')}>{standing(one)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

/** Every time that the activities of a plan were held in a year: by month and group, as measurements, and one by one. */
export const PlanSessionsPage = ({ plan, sessions, years, year, registering, writers, shown }: PlanSessionsProps) => {
  const say = useTexts(sessionTexts)
  const told = counting(sessions)
  const all = sumOf(told)
  const inYear = <One extends { readonly heldOn: string }>(some: readonly One[]): readonly One[] =>
    some.filter(({ heldOn }) => yearOf(heldOn) === year)
  const href = `${hrefOf(plan)}/gange`
  const held = plan.parts
    .flatMap((part) =>
      part.activities.map((activity) => ({
        activity,
        title: `${activity.title} (${say('plan.part', { ...partWords(plan.programme), number: part.number })})`,
      })),
    )
    .filter(({ activity: { id } }) => inYear(told).some((one) => one.activity === id))
  const lede = say('plan.lede', {
    sessions: say('plan.sessions', { count: all.sessions }),
    people: say('came', { count: all.people }),
    plan: plan.name,
  })
  return (
    <>
      <PageHead title={say('plan.title')} lede={told.length === 0 ? null : lede} />
      {told.length === 0 && (
        <Empty title={say('plan.empty')} act={registering ? <ButtonLink href="/gange/ny">{say('ask.title')}</ButtonLink> : undefined}>
          {say('plan.empty.why')}
        </Empty>
      )}
      <Years years={years} year={year} href={href} />
      {held.map(({ activity, title }) => {
        const own = told.filter((one) => one.activity === activity.id)
        return (
          <Section
            id={`aktivitet-${activity.id}`}
            title={title}
            note={inYear(own).length}
            end={
              registering ? (
                <ActLink href={`/gange/ny?aktivitet=${activity.id}`} label={say('ask.named', { what: activity.title })}>
                  {say('ask.title')}
                </ActLink>
              ) : undefined
            }
            key={activity.id}
          >
            <Aims plan={plan} activity={activity} />
            <Months title={title} sessions={inYear(own)} year={year} whole={own} />
          </Section>
        )
      })}
      {told.length > 0 && <Source>{say('plan.source')}</Source>}
      <Offers href={`${href}?aar=${year}`} offers={offersOf(plan, sessions)} writers={writers} shown={shown} />
      {sessions.length > 0 && <All plan={plan} sessions={inYear(sessions)} year={year} />}
    </>
  )
}
