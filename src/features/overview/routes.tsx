import { reading, type Tx } from '#database/database'
import { areaTasks, mayAnswerSignals, mayDecideCases, mayPrepareCases, mayReadArea, mayRecordFigures, maySignal } from '#features/areas'
import { mayFillSeats, mayReadBody, vacanciesFor } from '#features/bodies'
import { type Actor, mandatesOf, mayGrantMandates, mightDo, municipalitiesOf, type ReachSets, reachOf } from '#features/identity'
import { inboxOf, mayReadForFund, mayReadPlan, type PlanAtWork, plansAtWork, plansWithFund } from '#features/plans'
import { mayReadProjects, mayWriteProjects } from '#features/projects'
import type { Day } from '#kernel/day'
import { fromRange } from '#kernel/period'
import type { Page } from '#web/page.ts'
import { get, type Route, signedIn } from '#web/routes.ts'
import { areaTodo } from './area-tasks.ts'
import { planTodos } from './plan-tasks.ts'
import { latestChanges } from './queries.ts'
import { grouped, mandateTodos, ownMandateTodos, type Todo, vacancyTodos } from './tasks.ts'
import { overviewTexts } from './texts.ts'
import { OverviewPage } from './views/overview.tsx'

const mostChanges = 7

/** Everything that waits for the actor; each kind is one statement, asked only of those who can do something about it. */
const todosFor = async (tx: Tx, actor: Actor, today: Day): Promise<readonly Todo[]> => {
  const vacancies = mightDo(actor, mayFillSeats) ? await vacanciesFor(tx, reachOf(actor, mayFillSeats), today) : []
  const inAreas = {
    figures: reachOf(actor, mayRecordFigures).municipalities,
    signals: reachOf(actor, mayAnswerSignals).municipalities,
    cases: reachOf(actor, mayPrepareCases).municipalities,
    chairing: mightDo(actor, mayDecideCases) ? municipalitiesOf(actor) : [],
    granting: mightDo(actor, mayGrantMandates) ? reachOf(actor, mayGrantMandates).municipalities : [],
    signalling: mightDo(actor, maySignal) ? municipalitiesOf(actor) : [],
    projects: reachOf(actor, mayWriteProjects).municipalities,
  }
  const areas = Object.values(inAreas).some((codes) => codes.length > 0)
    ? await areaTasks(tx, { ...inAreas, person: actor.person }, today)
    : []
  const expiring = mightDo(actor, mayGrantMandates)
    ? await mandatesOf(tx, reachOf(actor, mayGrantMandates).municipalities, today, false)
    : []
  return [
    ...vacancyTodos(vacancies),
    ...areas.map((task) => areaTodo(task)),
    ...mandateTodos(
      expiring.map((mandate) => ({
        name: mandate.person_name,
        role: mandate.role,
        place: mandate.scope_name ?? mandate.municipality_name,
        until: mandate.ends_on ?? fromRange(mandate.period).until,
      })),
      today,
    ),
    ...ownMandateTodos(actor.mandates, today),
  ]
}

const union = (a: ReachSets, b: ReachSets): ReachSets => ({
  municipalities: [...a.municipalities, ...b.municipalities],
  bodies: [...a.bodies, ...b.bodies],
  areas: [...a.areas, ...b.areas],
  organisations: [],
})

/** Whether a plan is still somebody's work: not finished, or running. */
const isFollowed = ({ state, period }: PlanAtWork, today: Day): boolean => {
  const { until } = fromRange(period)
  return state !== 'good' || until === null || today < until
}

const overview = async (page: Page): Promise<Response> => {
  const { member: actor, platform } = page
  const today = platform.clock.today()
  const scope = { municipalities: municipalitiesOf(actor), person: actor.person }
  const { todos, plans, given, changes } = await reading(platform.database, scope, async (tx) => {
    const reach = reachOf(actor, mayReadPlan)
    const plans = mightDo(actor, mayReadPlan) ? await plansAtWork(tx, reach, today) : []
    return {
      plans,
      given: mightDo(actor, mayReadForFund) ? await plansWithFund(tx, null) : [],
      todos: [...(await todosFor(tx, actor, today)), ...planTodos(inboxOf(actor, plans, today))],
      changes: await latestChanges(
        tx,
        union(reachOf(actor, mayReadBody), reachOf(actor, mayReadArea)),
        { municipalities: reach.municipalities, ids: plans.map(({ id }) => id) },
        reachOf(actor, mayReadProjects),
        mostChanges,
      ),
    }
  })
  return page.show(
    { title: overviewTexts.in(page.language)('title'), current: 'overview' },
    <OverviewPage
      actor={actor}
      groups={grouped(todos, today)}
      plans={plans.filter((plan) => isFollowed(plan, today))}
      given={given}
      changes={changes}
      today={today}
    />,
  )
}

export const overviewRoutes: readonly Route[] = [get('/overblik', 'overview.read', signedIn, overview)]
