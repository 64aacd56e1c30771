import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor } from '../../open.ts'
import { maySubmitPlan } from '../../policy.ts'
import type { Decider } from '../approval.ts'
import { DatesForm } from '../forms.ts'
import type { Seen } from '../powers.ts'
import { setDates } from '../set-dates.ts'
import { approvalTexts } from '../texts.ts'
import { DatesPage } from '../views/dates.tsx'
import { deciderIn, idFrom, openApproval } from './open.ts'

export const askDates = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const seen = await openApproval(page, idFrom(page, 'decider'))
  const { decider, step } = deciderIn(page, seen)
  const mandates = mandatesFor(page, maySubmitPlan, seen.plan)
  const words = { dueOn: decider.dueOn ?? '', meetsOn: decider.meetsOn ?? '' }
  return page.show(
    formFrame(page, seen.plan, approvalTexts.in(page.language)('dates.title'), shown),
    <DatesPage seen={seen} decider={decider} step={step} mandates={mandates} shown={shown ?? blank(words)} />,
  )
}

/** Those of a step who have not said yes: whom a deadline for all is for. */
export const stillToDecide = ({ standings }: Seen, { step }: Decider): readonly string[] =>
  standings
    .filter((standing) => standing.step.id === step)
    .flatMap(({ voices }) => voices.flatMap(({ decider, stands }) => (stands ? [] : [decider.id])))

export const saveDates = async (page: Page): Promise<Response> => {
  const seen = await openApproval(page, idFrom(page, 'decider'))
  const { plan } = seen
  const { decider } = deciderIn(page, seen)
  mandatesFor(page, maySubmitPlan, plan)
  const form = await readForm(page, DatesForm)
  if (!form.ok) return askDates(page, form.again)
  const { all, dueOn, meetsOn } = form.value
  const deciders = all ? [...new Set([decider.id, ...stillToDecide(seen, decider)])] : [decider.id]
  const result = await setDates(page.platform, page.member, {
    plan: plan.id,
    deciders,
    dueOn,
    meetsOn,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`${hrefOf(plan)}#som-liste`, setDates.act)
    : askDates(page, { words: form.words, refusals: result.refusals })
}
