import { type ProposeEffort, proposeEffort, sendEffort, takeDecision } from '#features/plans'
import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../script.ts'

type Activity = Omit<ProposeEffort['activities'][number], 'place'>

/** What an effort of a world says for itself; what it does not say nobody has told. */
export type EffortWords = Pick<ProposeEffort, 'name' | 'aim' | 'runs' | 'body' | 'area' | 'municipality'> &
  Partial<Omit<ProposeEffort, 'activities' | 'period'>> & {
    readonly activities: readonly Activity[]
    readonly from: Day
    readonly until: Day
  }

const unmeasured = { indicator: null, unit: null, baseline: null, target: null }

/** Proposes an effort as somebody on a day, with what most of them have in common filled in. */
export const proposing =
  ({ act }: Script) =>
  (who: Cast, day: Day, { from, until, activities, ...words }: EffortWords) =>
    act(who, day, proposeEffort, {
      operator: null,
      estates: [],
      measure: unmeasured,
      total: 0,
      source: null,
      example: true,
      ...words,
      period: { from, until },
      activities: activities.map((activity, index) => ({ ...activity, place: index + 1 })),
    })

/** Sends an effort to its body on a day, and another lets it pass three days later. */
export const approving =
  (script: Script) =>
  async (effort: Id, day: Day, sender: Cast, decider: Cast, reasons: string | null): Promise<void> => {
    const { act, read } = script
    await act(sender, day, sendEffort, { plan: effort, note: null })
    const later = addDays(day, 3)
    const asked = await read(decider, later, (tx, actor) =>
      tx
        .selectFrom('approval_decider as decider')
        .innerJoin('seat_holding as holding', (join) =>
          join.onRef('holding.municipality', '=', 'decider.municipality').onRef('holding.seat_id', '=', 'decider.seat_id'),
        )
        .select('decider.id')
        .where('decider.work_id', '=', effort)
        .where('holding.person_id', '=', actor.person)
        .executeTakeFirstOrThrow(),
    )
    const answer = { outcome: 'approved', returns: [], conditions: [], reasons, example: true } as const
    await act(decider, later, takeDecision, { plan: effort, decider: asked.id, ...answer })
  }
