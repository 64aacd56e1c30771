import { command, notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done } from '#kernel/result'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import { answerable, askable } from './dialogue.ts'
import { questionsOf } from './queries.ts'

const entryOf = ({ municipality, id }: Plan, detail: Readonly<Record<string, unknown>>) =>
  ({ municipality, subject: { kind: 'plan', id }, detail }) as const

export type RecordQuestion = { readonly plan: Id; readonly askedOn: Day; readonly question: string; readonly example?: boolean }

/** Records what the fund asked about a plan, as it asked it. */
export const recordQuestion = command<RecordQuestion, Id>('dialogue.asked', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const fits = askable(input.askedOn, stage.today)
  if (!fits.ok) return fits
  const plan = opened.value
  const id = newId()
  await stage.tx
    .insertInto('fund_question')
    .values({
      ...{ municipality: plan.municipality, id, work_id: plan.id, asked_on: input.askedOn, question: input.question },
      ...{ example: input.example ?? false, recorded_at: stage.now, recorded_by: stage.actor.person },
    })
    .execute()
  return done({ value: id, entry: entryOf(plan, { question: id, askedOn: input.askedOn }) })
})

export type AnswerQuestion = { readonly plan: Id; readonly question: Id; readonly answeredOn: Day; readonly answer: string }

/** Records what the fund was answered. Each question is answered once; what is added later is asked anew. */
export const answerQuestion = command<AnswerQuestion, null>('dialogue.answered', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const question = (await questionsOf(stage.tx, plan.municipality, plan.id)).find(({ id }) => id === input.question)
  if (!question) throw notFound()
  const fits = answerable(question, input.answeredOn, stage.today)
  if (!fits.ok) return fits
  const mandate = stage.permit(subjectOf(plan))
  await stage.tx
    .insertInto('fund_answer')
    .values({
      ...{ municipality: plan.municipality, question_id: question.id, answered_on: input.answeredOn, answer: input.answer },
      ...{ recorded_at: stage.now, recorded_by: stage.actor.person, recorded_for: mandate.actsFor, recorded_under: mandate.id },
    })
    .execute()
  return done({ value: null, entry: entryOf(plan, { question: question.id, answeredOn: input.answeredOn }) })
})
