import { type Command, notFound } from '#features/identity'
import { stripOf } from '#features/thread'
import { readForm } from '#web/forms.ts'
import { allowFrames } from '#web/middleware.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf } from '../../open.ts'
import { type ConfirmDecision, confirmDecision, refuseRecord } from '../confirm-decision.ts'
import { findDecisionFacts } from '../deciders-queries.ts'
import { RefuseForm } from '../forms.ts'
import { confirmingMandates } from '../powers.ts'
import { approvalTexts } from '../texts.ts'
import { DecisionPage } from '../views/decision.tsx'
import { idFrom, openSeen, underOnly } from './open.ts'

const openDecision = async (page: Page) => {
  const id = idFrom(page, 'decision')
  const { seen, rest } = await openSeen(
    page,
    async (tx, { municipality, id: plan }, { decisions }) => ({
      facts: await findDecisionFacts(tx, municipality, plan, id),
      // A decision lies on the thread of what it is about: a sub-agreement, or the plan with all that it is made of.
      strip: await stripOf(tx, municipality, decisions.find((one) => one.id === id)?.part ?? plan),
    }),
    id,
  )
  const { record } = seen
  const decision = record.decisions.find((one) => one.id === id)
  const decider = record.deciders.find((one) => one.id === decision?.decider)
  const step = record.steps.find((one) => one.id === decision?.step)
  const { facts, strip } = rest
  if (!facts || !decision || !decider || !step) throw notFound()
  return {
    seen,
    facts,
    decision,
    decider,
    step,
    strip,
    number: record.versions.find((one) => one.id === decision.version)?.number ?? 0,
    mandates: confirmingMandates(seen, decider, decision, facts.submitted_by),
  }
}

export const showDecision = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const opened = await openDecision(page)
  if (opened.decision.paper) allowFrames(page.context)
  return page.show(
    formFrame(page, opened.seen.plan, approvalTexts.in(page.language)('decision.title'), shown),
    <DecisionPage {...opened} shown={shown ?? blank()} />,
  )
}

const judge = async (page: Page, command: Command<ConfirmDecision, null>): Promise<Response> => {
  const { seen, decision, mandates } = await openDecision(page)
  const form = await readForm(page, RefuseForm)
  if (!form.ok) return showDecision(page, form.again)
  const result = await command(page.platform, page.member, {
    plan: seen.plan.id,
    decision: decision.id,
    reason: form.value.reason,
    ...underOnly(form.mandate, mandates),
  })
  if (!result.ok) return showDecision(page, { words: form.words, refusals: result.refusals })
  return page.saved(`${hrefOf(seen.plan)}/beslutninger/${decision.id}`, command.act)
}

export const confirm = (page: Page): Promise<Response> => judge(page, confirmDecision)
export const refuse = (page: Page): Promise<Response> => judge(page, refuseRecord)
