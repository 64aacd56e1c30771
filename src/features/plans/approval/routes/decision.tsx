import { type Command, notFound } from '#features/identity'
import { readForm } from '#web/forms.ts'
import { allowFrames } from '#web/middleware.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf } from '../../open.ts'
import { versionTextsOf } from '../../version/queries.ts'
import { type ConfirmDecision, confirmDecision, refuseRecord } from '../confirm-decision.ts'
import { findDecisionFacts } from '../deciders-queries.ts'
import { RefuseForm } from '../forms.ts'
import { confirmingMandates } from '../powers.ts'
import { approvalTexts } from '../texts.ts'
import { DecisionPage } from '../views/decision.tsx'
import { idFrom, openSeen, underOnly } from './open.ts'

const openDecision = async (page: Page) => {
  const id = idFrom(page, 'decision')
  const { seen, rest: facts } = await openSeen(page, (tx, plan) => findDecisionFacts(tx, plan.municipality, plan.id, id))
  const decision = seen.record.decisions.find((one) => one.id === id)
  const decider = seen.record.deciders.find((one) => one.id === decision?.decider)
  const step = seen.record.steps.find((one) => one.id === decision?.step)
  if (!facts || !decision || !decider || !step) throw notFound()
  const mandates = confirmingMandates(seen, decider, decision, facts.submitted_by)
  return { seen, facts, decision, decider, step, mandates }
}

export const showDecision = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const opened = await openDecision(page)
  const { seen, decision } = opened
  const { record } = seen
  const number = record.versions.find(({ id }) => id === decision.version)?.number ?? 0
  const isOld = decision.version !== record.submission?.version
  const texts = isOld ? (await openSeen(page, (tx, { municipality, id }) => versionTextsOf(tx, municipality, id, number))).rest : null
  if (decision.paper) allowFrames(page.context)
  return page.show(
    formFrame(page, seen.plan, approvalTexts.in(page.language)('decision.title'), shown),
    <DecisionPage {...opened} number={number} seenTexts={texts} shown={shown ?? blank()} />,
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
