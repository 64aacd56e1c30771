import { notFound } from '#features/identity'
import { fileFrom, readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { MeetForm } from '../forms.ts'
import { meetCondition } from '../meet-condition.ts'
import { approvalHref, type Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'
import { MeetPage } from '../views/meet.tsx'
import { idFrom, openApproval } from './open.ts'

const conditionIn = (page: Page, { record }: Seen) => {
  const id = idFrom(page, 'condition')
  const decision = record.decisions.find(({ conditions }) => conditions.some((one) => one.id === id))
  const condition = decision?.conditions.find((one) => one.id === id)
  if (!decision || !condition) throw notFound()
  return { decision, condition }
}

export const askMeet = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const seen = await openApproval(page, idFrom(page, 'condition'))
  const found = conditionIn(page, seen)
  const mandates = mandatesFor(page, mayWritePlan, seen.plan)
  return page.show(
    formFrame(page, seen.plan, approvalTexts.in(page.language)('meet.title'), shown),
    <MeetPage seen={seen} {...found} mandates={mandates} shown={shown ?? blank({ metOn: seen.today })} />,
  )
}

export const meet = async (page: Page): Promise<Response> => {
  const seen = await openApproval(page, idFrom(page, 'condition'))
  const { condition } = conditionIn(page, seen)
  mandatesFor(page, mayWritePlan, seen.plan)
  const form = await readForm(page, MeetForm)
  if (!form.ok) return askMeet(page, form.again)
  const result = await meetCondition(page.platform, page.member, {
    plan: seen.plan.id,
    condition: condition.id,
    ...form.value,
    file: await fileFrom(page, 'file'),
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(seen.record.amendment ? approvalHref(seen) : `${hrefOf(seen.plan)}#betingelser`, meetCondition.act)
    : askMeet(page, { words: form.words, refusals: result.refusals })
}
