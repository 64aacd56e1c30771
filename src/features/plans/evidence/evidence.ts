import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import {
  type Demand,
  type Effect,
  type Majority,
  plannedMajority,
  refersAsAsked,
  startedMajority,
} from '../../../../rules/evidence-majority/index.ts'
import type { ActivityDocument, GoalDocument } from '../document.ts'
import type { MeasurementRow } from '../rows.ts'
import { wayOf } from './way.ts'

/** What somebody has judged an activity to have shown. */
export type Judged = {
  readonly activity: Id
  readonly effect: Effect
  readonly judgedOn: Day
  readonly grounds: string
  readonly example: boolean
}

/** An activity as the two tests see it. */
export type Stand = {
  readonly part: number
  readonly activity: ActivityDocument
  /** Whether it refers to the catalogue that is asked for. */
  readonly refers: boolean
  readonly started: boolean
  /** The latest judgement; null where there is none. */
  readonly judged: Judged | null
  /** What the measurements of the goals that it leads to say, for whoever judges. */
  readonly measured: Effect | null
}

/** The two tests of a plan, with every activity. */
export type Evidence = { readonly planned: Majority; readonly started: Majority; readonly stands: readonly Stand[] }

type Part = { readonly number: number; readonly activities: readonly ActivityDocument[]; readonly goals: readonly GoalDocument[] }

type Seen = {
  readonly parts: readonly Part[]
  readonly measurements: readonly MeasurementRow[]
  /** The newest first. */
  readonly judged: readonly Judged[]
}

/** Holds a plan's activities against what is asked of them, on a day. Without a demand the references to any catalogue are counted. */
export const evidenceOf = ({ parts, measurements, judged }: Seen, demand: Demand, today: Day): Evidence => {
  const stands = parts.flatMap(({ number, activities, goals }) =>
    activities.map((activity): Stand => {
      const led = goals.filter(({ id }) => activity.goals.includes(id))
      return {
        part: number,
        activity,
        refers: refersAsAsked(activity.refers ?? [], demand),
        started: activity.from <= today,
        judged: judged.find((one) => one.activity === activity.id) ?? null,
        measured: wayOf(led, measurements),
      }
    }),
  )
  const started = stands.filter((stand) => stand.started)
  return {
    planned: plannedMajority(
      stands.map(({ activity }) => activity.refers ?? []),
      demand,
    ),
    started: startedMajority(
      started.map((stand) => stand.judged?.effect ?? null),
      demand,
    ),
    stands,
  }
}
