import { maySignal } from '#features/areas'
import { type Actor, mightDo, permitting } from '#features/identity'
import { amendmentTexts, mayWritePlan, type PlanAtWork, type PlanWithFund } from '#features/plans'
import { mayReadProjects, projectTexts } from '#features/projects'
import { type Day, daysBetween } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Card, Cards, Columns, Empty, LinkList, PageHead, Section, Task, TaskGroup, Timeline } from '#ui/kit.ts'
import { mayReadCouncil } from '../council/policy.ts'
import { councilTexts } from '../council/texts.ts'
import type { Change } from '../queries.ts'
import { type Group, lessonOf, type Todo, waitingFirst } from '../tasks.ts'
import { overviewTexts } from '../texts.ts'
import { useMoments } from './moments.tsx'

type OverviewProps = {
  readonly actor: Actor
  readonly groups: readonly Group[]
  readonly plans: readonly PlanAtWork[]
  /** The plans that the reader's fund has said yes to; empty for who is none of a fund's people. */
  readonly given: readonly PlanWithFund[]
  readonly changes: readonly Change[]
  readonly today: Day
}

/** As many plans as stand on two rows of cards; all of them are in the list of plans. */
const mostPlans = 8

/** From this many days on a delay is told in years: nobody counts more days. */
const year = 365

const useDue = (today: Day) => {
  const say = useTexts(overviewTexts)
  return (due: Day | null): string => {
    if (due === null) return say('due.none')
    const days = daysBetween(today, due)
    if (days === 0) return say('due.today')
    if (days < -year) return say('due.years', { count: Math.floor(-days / year) })
    return days > 0 ? say('due.in', { count: days }) : say('due.over', { count: -days })
  }
}

const Todos = ({ group, today }: { readonly group: Group; readonly today: Day }) => {
  const say = useTexts(overviewTexts)
  const speak = usePhrases()
  const format = useFormat()
  const note = useDue(today)
  const line = (todo: Todo) => (
    <Task
      state={todo.state}
      what={speak(todo.what)}
      href={todo.href}
      context={speak(todo.context)}
      {...(todo.act && { act: { label: speak(todo.act), href: todo.href } })}
      due={todo.due ? format.shortDay(todo.due) : '–'}
      dueNote={note(todo.due)}
      late={group.key === 'late'}
      key={todo.href + speak(todo.what)}
    />
  )
  return (
    <TaskGroup id={`gruppe-${group.key}`} title={say(`group.${group.key}`)} count={group.todos.length}>
      {group.todos.map(line)}
    </TaskGroup>
  )
}

const Followed = ({ actor, plans }: Pick<OverviewProps, 'actor' | 'plans'>) => {
  const say = useTexts(overviewTexts)
  const role = useTexts(roleTexts)
  const scopes = actor.mandates.filter((mandate) => mandate.scopeSlug && mandate.scopeName)
  return (
    <Section
      id="mine"
      title={say('cards.title')}
      {...(plans.length > mostPlans && { end: <a href="/planer">{say('cards.all', { count: plans.length })}</a> })}
    >
      {scopes.length + plans.length === 0 ? (
        <p class="muted">{say('card.none')}</p>
      ) : (
        <Cards>
          {scopes.map((mandate) => (
            <Card
              kind={mandate.area ? say('card.area') : say('card.body')}
              title={mandate.scopeName ?? ''}
              href={`/${mandate.area ? 'omraader' : 'organer'}/${mandate.scopeSlug}`}
              {...(mandate.scopeState && { state: { state: mandate.scopeState } })}
              next={role(mandate.role)}
              key={mandate.id}
            />
          ))}
          {plans.slice(0, mostPlans).map((plan) => (
            <Card
              kind={say(plan.kind === 'effort' ? 'card.effort' : 'card.plan')}
              title={plan.name}
              href={`/${plan.kind === 'effort' ? 'indsatser' : 'planer'}/${plan.slug}`}
              state={{ state: plan.state }}
              key={plan.id}
            />
          ))}
        </Cards>
      )}
    </Section>
  )
}

/** What the people of a fund follow: the changes of each plan that it has said yes to. */
const Given = ({ given }: Pick<OverviewProps, 'given'>) => {
  const say = useTexts(overviewTexts)
  const amendments = useTexts(amendmentTexts)
  return (
    <Section id="fonden" title={amendments('fund.title')}>
      <LinkList
        items={given.map(({ slug, name, place, amendments: count }) => ({
          label: name,
          href: `/planer/${slug}/aendringer`,
          note: say(count === 0 ? 'given.none' : 'given', { place, count }),
        }))}
      />
    </Section>
  )
}

/** The municipalities that the reader answers for the whole of. */
const placesOf = (actor: Actor) => [
  ...new Map(
    actor.mandates
      .filter(({ municipality }) => permitting(actor, mayReadCouncil, { municipality }).length > 0)
      .map(({ municipalityName: name, municipalitySlug: slug }) => [slug, { name, slug }] as const),
  ).values(),
]

/** What the reader has to do by when, what changed lately, and the reader's own areas and bodies. */
export const OverviewPage = ({ actor, groups, plans, given, changes, today }: OverviewProps) => {
  const say = useTexts(overviewTexts)
  const council = useTexts(councilTexts)
  const project = useTexts(projectTexts)
  const format = useFormat()
  const todos = groups.flatMap((group) => (group.key === 'others' ? [] : group.todos))
  const lesson = lessonOf(actor.mandates.map((mandate) => mandate.role))
  const place = actor.mandates.find(({ municipality }) => municipality > 0)?.municipalityName ?? 'Danmark'
  const first = todos.flatMap((todo) => (todo.due ? [todo.due] : [])).toSorted()[0]
  const lede =
    todos.length === 0
      ? say('lede.none')
      : `${say('lede.tasks', { count: todos.length })} ${first ? say('lede.first', { day: format.day(first) }) : say('lede.nofrist', { count: todos.length })}`
  const moments = useMoments(changes, ({ times }) => (times > 1 ? say('changed.times', { count: times }) : ''))
  return (
    <>
      <PageHead title={say('title')} lede={lede} />
      {mightDo(actor, maySignal) && (
        <ActBar note={say('signal.why')}>
          <ButtonLink href="/signaler/nyt">{say('signal.act')}</ButtonLink>
        </ActBar>
      )}
      <Columns
        label={say('changed.title')}
        aside={
          <div class="aside-block">
            <h2>{say('changed.title')}</h2>
            {moments.length === 0 ? <p class="muted">{say('changed.none')}</p> : <Timeline items={moments} tight />}
            {placesOf(actor).map(({ name, slug }) => (
              <p key={slug}>
                <a href={`/overblik/kommune?kommune=${slug}`}>{council('link', { place: name })}</a>
              </p>
            ))}
            {mightDo(actor, mayReadProjects) && (
              <p>
                <a href="/projekter">{project('link')}</a>
              </p>
            )}
            {mightDo(actor, mayWritePlan) && (
              <>
                <p>
                  <a href="/aarshjul">{say('wheel')}</a>
                </p>
                <p>
                  <a href="/maalinger">{say('measures')}</a>
                </p>
              </>
            )}
          </div>
        }
      >
        <h2 class="visually-hidden">{say('title')}</h2>
        {groups.length === 0 ? (
          <Empty title={say('empty.title')} example={say(`empty.example.${lesson}`, { place })}>
            {say(`empty.why.${lesson}`)}
          </Empty>
        ) : (
          groups.map((group) => <Todos group={group} today={today} key={group.key} />)
        )}
      </Columns>
      {given.length > 0 && <Given given={given} />}
      <Followed actor={actor} plans={waitingFirst(plans, todos)} />
    </>
  )
}
