import { command, reachOf, type Stage } from '#features/identity'
import { type Day, isDay } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import type { YearlyPaper } from '../../../../rules/lbf-programme-periods/index.ts'
import { lockFor } from '../plan/guard.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import type { Plan } from '../read.ts'
import { type Entry, entriesOf } from './entries.ts'
import { calendarPlans, plansWithin } from './queries.ts'
import { calendarTexts } from './texts.ts'

type Named = { readonly plan: Id; readonly paper: YearlyPaper; readonly year: number }

/** The paper as the plan owes it now; refused where it does not. */
const owedIn = async (stage: Stage, plan: Plan, { paper, year }: Named): Promise<Result<Entry>> => {
  const [seen] = await calendarPlans(stage.tx, plansWithin(reachOf(stage.actor, mayReadPlan)), plan.id)
  if (!seen || seen.approved_on === null) return refused(at('handedInOn', calendarTexts.phrase('refuse.runs')))
  const owed = entriesOf(seen).find((entry) => entry.paper?.id === paper && entry.paper.year === year)
  return owed ? done(owed) : refused(at('handedInOn', calendarTexts.phrase('refuse.unowed', { year })))
}

const judge = (handedInOn: Day, owed: Entry, year: number, today: Day): Result<null> => {
  const wrong = !isDay(handedInOn) || handedInOn > today ? 'refuse.future' : handedInOn < `${year}-01-01` ? 'refuse.early' : null
  if (wrong !== null) return refused(at('handedInOn', calendarTexts.phrase(wrong, { year })))
  return owed.done === null ? done(null) : refused(at('handedInOn', calendarTexts.phrase('refuse.twice')))
}

export type HandInPaper = Named & { readonly handedInOn: Day; readonly note: string | null; readonly example?: boolean }

/**
 * Records that the fund has a plan's paper for a calendar year. Refuses a paper that the plan does not owe, one that is in already, and a day in
 * the future or before the year.
 */
export const handInPaper = command<HandInPaper, null>('plan.paper_handed_in', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const { municipality, id } = opened.value
  const owed = await owedIn(stage, opened.value, input)
  if (!owed.ok) return owed
  const { paper, year, handedInOn, note, example = false } = input
  const judged = judge(handedInOn, owed.value, year, stage.today)
  if (!judged.ok) return judged
  await stage.tx
    .insertInto('plan_paper')
    .values({
      ...{ municipality, id: newId(), work_id: id, paper, year, handed_in_on: handedInOn, note, example },
      recorded_at: stage.now,
      recorded_by: stage.actor.person,
    })
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { paper, year, handedInOn, note } } })
})

export type TakePaperBack = Named & { readonly reason: string }

/** Takes back that a paper was handed in, with a reason that stays in the record; refused where it was not. */
export const takePaperBack = command<TakePaperBack, null>('plan.paper_taken_back', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const { municipality, id } = opened.value
  const { paper, year, reason } = input
  const gone = await stage.tx
    .deleteFrom('plan_paper')
    .where('municipality', '=', municipality)
    .where('work_id', '=', id)
    .where('paper', '=', paper)
    .where('year', '=', year)
    .returning('handed_in_on')
    .executeTakeFirst()
  if (!gone) return refused(at('reason', calendarTexts.phrase('refuse.none')))
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'plan', id }, detail: { paper, year, handedInOn: gone.handed_in_on, reason } },
  })
})
