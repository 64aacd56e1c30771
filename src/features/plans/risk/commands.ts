import { command, type Mandate, notFound, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import { risksOf } from './queries.ts'
import { type Assessment, isOpen, judgeDay, present, type Risk } from './risk.ts'
import { riskTexts } from './texts.ts'

const say = riskTexts.phrase

/** What is said of a risk when it is looked at. */
export type Assessing = Pick<Assessment, 'what' | 'likelihood' | 'consequence' | 'response' | 'owner' | 'reviewedOn'>

const assess = (stage: Stage, plan: Plan, mandate: Mandate, risk: Id, told: Omit<Assessment, 'role' | 'for'>) =>
  stage.tx
    .insertInto('risk_assessment')
    .values({
      ...{ municipality: plan.municipality, id: newId(), risk_id: risk, number: told.number, what: told.what, likelihood: told.likelihood },
      ...{ consequence: told.consequence, response: told.response, owner: told.owner, reviewed_on: told.reviewedOn, note: told.note },
      ...{
        closed: told.closed,
        written_at: stage.now,
        written_by: stage.actor.person,
        written_for: mandate.actsFor,
        written_under: mandate.id,
      },
    })
    .execute()

const entryOf = ({ municipality, id }: Plan, detail: Readonly<Record<string, unknown>>) =>
  ({ municipality, subject: { kind: 'plan', id }, detail }) as const

export type AddRisk = Assessing & { readonly plan: Id; readonly example?: boolean }

/** Writes down what could go wrong in a plan. Refuses a day to come. */
export const addRisk = command<AddRisk, Id>('risk.added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const faults = judgeDay(input.reviewedOn, { today: stage.today, last: null, plan })
  if (faults.length > 0) return refused(...faults)
  const mandate = stage.permit(subjectOf(plan))
  const id = newId()
  await stage.tx
    .insertInto('risk')
    .values({
      ...{ municipality: plan.municipality, id, work_id: plan.id, example: input.example ?? false },
      ...{ recorded_at: stage.now, recorded_by: stage.actor.person },
    })
    .execute()
  await assess(stage, plan, mandate, id, { ...input, number: 1, note: null, closed: null })
  return done({ value: id, entry: entryOf(plan, { risk: id, likelihood: input.likelihood, consequence: input.consequence }) })
})

const riskIn = async (stage: Stage, plan: Plan, id: Id): Promise<Risk> => {
  const found = (await risksOf(stage.tx, plan.municipality, plan.id)).find((risk) => risk.id === id)
  if (!found) throw notFound()
  return found
}

/** `version` is the number of the assessment that the user saw. */
type Seen = { readonly plan: Id; readonly risk: Id; readonly version: number | undefined }

export type ReviewRisk = Assessing & Seen & { readonly note: string }

const lookAgain = async (stage: Stage, input: ReviewRisk, reopens: boolean) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const risk = await riskIn(stage, plan, input.risk)
  const last = present(risk)
  const fresh = freshEdit(last.number, input.version)
  if (!fresh.ok) return fresh
  if (isOpen(risk) === reopens) return refused({ say: reopens ? say('refuse.open') : say('refuse.reopen', { reason: last.closed ?? '' }) })
  const faults = judgeDay(input.reviewedOn, { today: stage.today, last: last.reviewedOn, plan })
  if (faults.length > 0) return refused(...faults)
  await assess(stage, plan, stage.permit(subjectOf(plan)), risk.id, { ...input, number: last.number + 1, closed: null })
  return done({ value: null, entry: entryOf(plan, { risk: risk.id, likelihood: input.likelihood, consequence: input.consequence }) })
}

/** Looks at a risk again and says what has changed; what was thought before stays. Refuses one that is closed, a day to come or before the last, and a look at what somebody has assessed meanwhile. */
export const reviewRisk = command<ReviewRisk, null>('risk.reviewed', mayWritePlan, (stage, input) => lookAgain(stage, input, false))

/** Opens a risk that was closed, with what is thought of it now. Refuses one that is open, and what looking again refuses. */
export const reopenRisk = command<ReviewRisk, null>('risk.reopened', mayWritePlan, (stage, input) => lookAgain(stage, input, true))

export type CloseRisk = Seen & { readonly reason: string }

/** Says why nobody need look at a risk any more. Refuses one that is closed, and one that somebody has assessed meanwhile. */
export const closeRisk = command<CloseRisk, null>('risk.closed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const risk = await riskIn(stage, plan, input.risk)
  const last = present(risk)
  const fresh = freshEdit(last.number, input.version)
  if (!fresh.ok) return fresh
  if (!isOpen(risk)) return refused(at('reason', say('refuse.closed')))
  const told = { ...last, number: last.number + 1, reviewedOn: stage.today, note: null, closed: input.reason }
  await assess(stage, plan, stage.permit(subjectOf(plan)), risk.id, told)
  return done({ value: null, entry: { ...entryOf(plan, { risk: risk.id }), reason: input.reason } })
})
