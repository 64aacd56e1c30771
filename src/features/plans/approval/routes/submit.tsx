import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor } from '../../open.ts'
import { maySubmitPlan } from '../../policy.ts'
import { dueField, duesIn, stepsToAsk } from '../dues.ts'
import { SubmitForm } from '../forms.ts'
import { standingIfSent } from '../if-sent.ts'
import { submitPlan } from '../submit-plan.ts'
import { approvalTexts } from '../texts.ts'
import { SubmitPage } from '../views/submit.tsx'
import { openApproval } from './open.ts'

export const askSubmit = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const seen = await openApproval(page)
  const mandates = mandatesFor(page, maySubmitPlan, seen.plan)
  const steps = stepsToAsk(standingIfSent(seen), seen.today)
  const proposed = Object.fromEntries(steps.map(({ step, proposed: day }) => [dueField(step.id), day ?? '']))
  return page.show(
    formFrame(page, seen.plan, approvalTexts.in(page.language)('submit.title'), shown),
    <SubmitPage seen={seen} steps={steps} mandates={mandates} shown={shown ?? blank(proposed)} />,
  )
}

export const submit = async (page: Page): Promise<Response> => {
  const { plan, record, today } = await openApproval(page)
  mandatesFor(page, maySubmitPlan, plan)
  const form = await readForm(page, SubmitForm)
  if (!form.ok) return askSubmit(page, form.again)
  const dues = duesIn(
    form.words,
    record.steps.map(({ id }) => id),
    today,
  )
  if (!dues.ok) return askSubmit(page, { words: form.words, refusals: dues.refusals })
  const result = await submitPlan(page.platform, page.member, {
    plan: plan.id,
    ...form.value,
    dues: dues.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`${hrefOf(plan)}#godkendelse`, submitPlan.act)
    : askSubmit(page, { words: form.words, refusals: result.refusals })
}
