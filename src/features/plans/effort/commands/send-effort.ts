import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import type { ApprovalRecord } from '../../approval/approval.ts'
import { stopsOf } from '../../approval/stops.ts'
import { mayWriteEfforts } from '../../policy.ts'
import { type Plan, subjectOf } from '../../read.ts'
import { approvalOf, lockPlan, settle } from '../../stage.ts'
import { freezeVersion } from '../../version/freeze-version.ts'
import { held } from '../held.ts'
import { approvingSeats } from '../queries.ts'
import { effortTexts } from '../texts.ts'

export type SendEffort = { readonly plan: Id; readonly note: string | null }

/** The approval of an effort has one step, which is no municipality's template: it bears this name. */
const template = 'effort'

const say = effortTexts.phrase

type Named = { readonly kind: 'seat' | 'body'; readonly seat: Id | null; readonly title: string }

/**
 * Who decides: of a body that decides here each member that speaks for the municipality, one of whom is enough; else the body as such, whose
 * decision is recorded with its paper. Refuses a body in which nobody but the proposer could say yes.
 */
const decidersOf = async (
  stage: Stage,
  plan: Plan,
  body: { readonly id: Id; readonly name: string },
): Promise<Result<readonly Named[]>> => {
  if (plan.effort?.decides === 'elsewhere') return done([{ kind: 'body', seat: null, title: body.name }])
  const seats = await approvingSeats(stage.tx, plan.municipality, body.id, stage.today)
  if (seats.length === 0) return refused(at('plan', say('refused.seats.none', { body: body.name })))
  const involved = [plan.effort?.proposedBy, stage.actor.person]
  const others = seats.filter(({ holder }) => holder !== null && !involved.includes(holder))
  if (others.length === 0) return refused(at('plan', say('refused.seats.own', { body: body.name })))
  return done(seats.map(({ id, title }) => ({ kind: 'seat', seat: id, title })))
}

/** Lays the one step of an effort's approval and names who decides in it; once it was sent they stay. */
const layApproval = async (stage: Stage, plan: Plan, body: { readonly id: Id; readonly name: string }): Promise<Result<null>> => {
  const named = await decidersOf(stage, plan, body)
  if (!named.ok) return named
  const { municipality, id: work } = plan
  const step = newId()
  const here = plan.effort?.decides !== 'elsewhere'
  await stage.tx
    .insertInto('approval_step')
    .values({
      municipality,
      id: step,
      work_id: work,
      template,
      template_version: 1,
      key: template,
      position: 1,
      branch: 'municipality',
      per: 'plan',
      who: here ? 'seats' : 'body',
      by_da: body.name,
      by_en: body.name,
      every_one: false,
      decides: here ? 'here' : 'elsewhere',
      on_change: 'reopen',
      commitment: false,
    })
    .execute()
  await stage.tx
    .insertInto('approval_decider')
    .values(
      named.value.map(({ kind, seat, title }) => ({
        municipality,
        id: newId(),
        work_id: work,
        step_id: step,
        kind,
        body_id: body.id,
        seat_id: seat,
        title,
      })),
    )
    .execute()
  return done(null)
}

const isLaid = (record: ApprovalRecord): boolean => record.steps.length > 0

/**
 * Freezes an effort as a new version and sends it to the one body that approves it. Refuses an effort without a goal or an activity, the
 * same content twice unless it was sent back, and a body in which nobody but the proposer could say yes.
 */
export const sendEffort = command<SendEffort, { readonly number: number }>('effort.sent', mayWriteEfforts, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const mandate = stage.permit(subjectOf(plan))
  const record = await approvalOf(stage, plan)
  const { board, municipality } = plan
  const stops = stopsOf(plan, record)
  if (stops.length > 0 || !board)
    return refused(...stops.map((stop) => at('plan', (language) => effortTexts.in(language)('refused.send', { what: stop.say(language) }))))
  const laid = isLaid(record) ? done(null) : await layApproval(stage, plan, board)
  if (!laid.ok) return laid
  const version = await freezeVersion(stage, plan)
  const sent = await held(() =>
    stage.tx
      .insertInto('submission')
      .values({
        municipality,
        id: newId(),
        work_id: plan.id,
        version_id: version.id,
        board_id: board.id,
        submitted_on: stage.today,
        submitted_at: stage.now,
        submitted_by: stage.actor.person,
        submitted_for: mandate.actsFor,
        submitted_under: mandate.id,
        note: input.note,
      })
      .execute(),
  )
  if (!sent.ok) return sent
  await settle(stage, plan.id)
  return done({
    value: { number: version.number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { version: version.number, hash: version.hash } },
  })
})
