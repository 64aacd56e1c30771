import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor } from '../../open.ts'
import { maySubmitPlan } from '../../policy.ts'
import { getDeciderOffers } from '../deciders-queries.ts'
import { NameForm } from '../forms.ts'
import { nameDeciders } from '../name-deciders.ts'
import { approvalTexts } from '../texts.ts'
import { NamePage, namedWords } from '../views/name.tsx'
import { openApproval, openSeen, stepIn } from './open.ts'

export const askName = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { seen, rest: offers } = await openSeen(page, (tx, plan) =>
    getDeciderOffers(tx, plan.municipality, plan.board?.id ?? null, page.platform.clock.today()),
  )
  const step = stepIn(page, seen)
  const mandates = mandatesFor(page, maySubmitPlan, seen.plan)
  return page.show(
    formFrame(page, seen.plan, approvalTexts.in(page.language)('name.title'), shown),
    <NamePage seen={seen} step={step} offers={offers} mandates={mandates} shown={shown ?? blank(namedWords(seen, step))} />,
  )
}

export const name = async (page: Page): Promise<Response> => {
  const seen = await openApproval(page)
  const { plan } = seen
  const step = stepIn(page, seen)
  mandatesFor(page, maySubmitPlan, plan)
  const form = await readForm(page, NameForm)
  if (!form.ok) return askName(page, form.again)
  const result = await nameDeciders(page.platform, page.member, {
    plan: plan.id,
    step: step.id,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`${hrefOf(plan)}#som-liste`, nameDeciders.act)
    : askName(page, { words: form.words, refusals: result.refusals })
}
