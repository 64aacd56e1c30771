import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import type { State } from '#ui/kit.ts'
import { percentOf } from '../../../../rules/co-financing/index.ts'
import { lackingNow } from '../approval/lacking-now.ts'
import type { PlanAtWork } from '../approval/queries.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { type Sums as MoneySums, sumsOf as moneySums } from '../budget/sums.ts'
import type { LineDocument } from '../document.ts'
import { type Aim, type Measured, standingOf } from '../part/goal.ts'
import { type Phase, phaseOf } from '../plan/phase.ts'
import { type Covered, isRegistered } from '../session/coverage.ts'

/** What is read of a plan beside its approval. */
export type Beside = {
  readonly id: Id
  /** Its municipality, by its slug, and what it is called. */
  readonly municipality: string
  readonly place: string
  readonly example: boolean
  readonly from: Day
  readonly until: Day
  readonly board: string | null
  readonly frame: Ore | null
  /** How many of the draft's goals stand how, as the thread has them: good is reached, progress on its way, missing behind, wait not measured. */
  readonly goals: Readonly<Partial<Record<State, number>>>
  /** The goals of the newest version that everybody has approved, with what was measured of them; null where no version is. */
  readonly agreed: {
    readonly goals: readonly (Aim & { readonly id: Id })[]
    readonly measured: readonly (Measured & { readonly goal: Id })[]
  } | null
  /** The municipality's lines. */
  readonly given: readonly Pick<LineDocument, 'kind' | 'rate' | 'cells' | 'manager' | 'confirmed'>[]
  readonly activities: { readonly all: number; readonly running: number; readonly ended: number }
  /** Its activities that have begun, with the quarters in which something was registered. */
  readonly begun: readonly Covered[]
  readonly sessions: { readonly held: number; readonly people: number }
}

/** A plan as it stands among others. */
export type Line = Omit<Beside, 'given' | 'begun' | 'agreed'> & {
  /** Whether its goals are the draft's, since no version is approved. */
  readonly draft: boolean
  readonly slug: string
  readonly name: string
  readonly state: State
  /** Null once somebody has rejected it. */
  readonly phase: Phase | null
  readonly approved: boolean
  /** What the municipality is to give as it is planned, øre, hours with it; and what of that are hours that are not confirmed. */
  readonly given: Ore
  readonly waits: Ore
  /** Begun activities of an approved plan of which not every quarter is registered: what came is more than what is told. */
  readonly untold: number
  /** Decisions and conditions that are lacking now, the nearest deadline among them, and whether it has passed. */
  readonly waiting: { readonly count: number; readonly due: Day | null; readonly overdue: boolean }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const worth = (lines: Beside['given']): MoneySums =>
  moneySums(lines.map((line, at) => ({ ...line, id: String(at), position: at, category: '', source: 'municipalitySubAgreements' })))

/** How many of the goals that everybody has agreed to stand how, whatever the draft has become since. */
const statesOf = ({ goals, measured }: NonNullable<Beside['agreed']>, from: Day, today: Day): Beside['goals'] => {
  const states = goals.map((goal) => {
    const own = measured.filter((one) => one.goal === goal.id)
    return standingOf(goal, from, own, today, null).state
  })
  return Object.fromEntries([...Map.groupBy(states, (state) => state)].map(([state, own]) => [state, own.length]))
}

const lineOf = (plan: PlanAtWork, { given, begun, agreed, ...beside }: Beside, today: Day): Line => {
  const shape = { parts: plan.parts.map(({ id }) => id), estates: plan.estates.map(({ id }) => id) }
  const standings = standingsOf(plan, shape)
  const status = statusOf(plan, standings)
  const lacking = lackingNow(standings).filter(({ kind }) => kind === 'decide' || kind === 'condition')
  const days = lacking.flatMap((one) =>
    one.kind === 'decide' ? (one.voice.decider.dueOn ?? []) : one.kind === 'condition' ? one.condition.dueOn : [],
  )
  const due = days.toSorted()[0] ?? null
  const { slug, name, state, asking } = plan
  const written = sum(Object.values(beside.goals)) > 0 || beside.activities.all > 0
  const { from, until } = beside
  const { planned, waits } = worth(given)
  return {
    ...beside,
    goals: agreed ? statesOf(agreed, from, today) : beside.goals,
    draft: agreed === null,
    ...{ slug, name, state },
    phase: phaseOf({ status, asking, written, from, until, today }),
    approved: status === 'approved',
    given: planned,
    waits,
    untold: status === 'approved' ? begun.filter((activity) => !isRegistered(activity, today)).length : 0,
    waiting: { count: lacking.length, due, overdue: due !== null && due < today },
  }
}

/** The plans among what is at work, in the order of their names. */
export const linesAcross = (plans: readonly PlanAtWork[], besides: readonly Beside[], today: Day): readonly Line[] => {
  const found = new Map(besides.map((one) => [one.id, one]))
  return plans
    .filter(({ kind }) => kind === 'plan')
    .flatMap((plan) => {
      const beside = found.get(plan.id)
      return beside ? [lineOf(plan, beside, today)] : []
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'))
}

/** The plans of one board, which in many towns is a district's; null where none is named. */
export type District = { readonly board: string | null; readonly lines: readonly Line[] }

/** The plans by board, in the order of the boards' names; those without one last. */
export const districtsOf = (lines: readonly Line[]): readonly District[] =>
  [...Map.groupBy(lines, ({ board }) => board)]
    .map(([board, own]) => ({ board, lines: own }))
    .toSorted(
      (one, other) => Number(one.board === null) - Number(other.board === null) || (one.board ?? '').localeCompare(other.board ?? '', 'da'),
    )

/** Frames, and what the municipality is to give of them, with what of that are unconfirmed hours: in øre, and in per cent of the frames that are known; null where none is. */
export type Money = { readonly plans: number; readonly frame: Ore; readonly given: Ore; readonly waits: Ore; readonly share: string | null }

export type Sums = {
  readonly plans: number
  /** Of the plans that all have approved. */
  readonly granted: Money
  /** Of those that are written or decided on: money that is asked for and may never come. What somebody has rejected is in neither. */
  readonly asked: Money
  readonly goals: Readonly<Record<'all' | 'good' | 'progress' | 'missing' | 'wait', number>>
  readonly activities: number
  readonly held: number
  readonly people: number
  /** Plans with begun activities of which not every quarter is registered, by the rule of `session/coverage`, and how many such activities they have. */
  readonly silent: number
  readonly untold: number
}

const moneyOf = (lines: readonly Line[]): Money => {
  // A share is only of plans whose frame is known.
  const framed = lines.filter(({ frame }) => frame !== null)
  const frame = sum(framed.map((one) => one.frame ?? 0))
  const share = frame === 0 ? null : percentOf(sum(framed.map(({ given }) => given)), frame)
  return { plans: lines.length, frame, given: sum(lines.map(({ given }) => given)), waits: sum(lines.map(({ waits }) => waits)), share }
}

/** What some plans come to together. Begun activities are those that run or have ended. */
export const sumsOf = (lines: readonly Line[]): Sums => {
  const state = (...states: readonly State[]): number => sum(lines.flatMap(({ goals }) => states.map((one) => goals[one] ?? 0)))
  const begun = ({ activities }: Line): number => activities.running + activities.ended
  return {
    plans: lines.length,
    granted: moneyOf(lines.filter(({ approved }) => approved)),
    asked: moneyOf(lines.filter(({ approved, phase }) => !approved && phase !== null)),
    goals: {
      all: sum(lines.flatMap(({ goals }) => Object.values(goals))),
      good: state('good'),
      progress: state('progress'),
      missing: state('missing', 'stopped'),
      wait: state('wait'),
    },
    activities: sum(lines.map(begun)),
    held: sum(lines.map(({ sessions }) => sessions.held)),
    people: sum(lines.map(({ sessions }) => sessions.people)),
    silent: lines.filter(({ untold }) => untold > 0).length,
    untold: sum(lines.map(({ untold }) => untold)),
  }
}
