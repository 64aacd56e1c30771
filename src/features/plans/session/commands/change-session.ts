import { command, notFound, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { activityOf } from '../../part/find.ts'
import { allowed } from '../../plan/guard.ts'
import { mayRegisterSessions } from '../../policy.ts'
import { type Plan, subjectOf } from '../../read.ts'
import { lockPlan } from '../../stage.ts'
import { sessionsOf } from '../queries.ts'
import type { SessionRow } from '../rows.ts'
import { judgeSession, type SessionDefinition } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { writeSession } from './write.ts'

type OfSession = { readonly plan: Id; readonly session: Id; readonly reason: string }

/** Locks the plan and finds a session of it that counts; refused where it was corrected or taken back meanwhile. */
const openSession = async (
  stage: Stage,
  { plan: id, session }: OfSession,
): Promise<Result<{ readonly plan: Plan; readonly told: SessionRow }>> => {
  const plan = await lockPlan(stage, id)
  stage.permit(subjectOf(plan))
  const open = await allowed(stage, plan, 'write')
  if (!open.ok) return open
  const told = (await sessionsOf(stage.tx, plan.municipality, plan.id)).find((one) => one.id === session)
  if (!told) throw notFound()
  return told.ended ? refused(at('reason', sessionTexts.phrase('fault.ended'))) : done({ plan, told })
}

const end = async ({ tx, now, actor }: Stage, { municipality }: Plan, { session, reason }: OfSession, replacedBy: Id | null) => {
  const ending = { municipality, session_id: session, successor_id: replacedBy, reason }
  await tx
    .insertInto('session_ending')
    .values({ ...ending, ended_at: now, ended_by: actor.person })
    .execute()
}

const entryOf = (plan: Plan, { activity, id }: SessionRow, detail: object = {}) => ({
  municipality: plan.municipality,
  subject: { kind: 'plan', id: plan.id } as const,
  detail: { activity, session: id, ...detail },
})

export type CorrectSession = OfSession & { readonly definition: SessionDefinition }

/** Corrects a session with a reason: a new one takes its place, and both stay in its history. Refuses what registering refuses. */
export const correctSession = command<CorrectSession, Id>('session.corrected', mayRegisterSessions, async (stage, input) => {
  const opened = await openSession(stage, input)
  if (!opened.ok) return opened
  const { plan, told } = opened.value
  const faults = judgeSession(input.definition, activityOf(plan, told.activity).own, stage.today)
  if (faults.length > 0) return refused(...faults.map((fault) => (fault.field === 'activity' ? { ...fault, field: 'heldOn' } : fault)))
  const id = newId()
  const { municipality } = plan
  await writeSession(stage, { municipality, id, activity: told.activity, session: input.definition, example: told.example })
  await end(stage, plan, input, id)
  return done({ value: id, entry: entryOf(plan, told, { as: id }) })
})

/** Takes a session back with a reason: it no longer counts, and stays in the history. */
export const takeBackSession = command<OfSession, null>('session.taken_back', mayRegisterSessions, async (stage, input) => {
  const opened = await openSession(stage, input)
  if (!opened.ok) return opened
  const { plan, told } = opened.value
  await end(stage, plan, input, null)
  return done({ value: null, entry: entryOf(plan, told) })
})
