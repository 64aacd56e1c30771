import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, mandatesIn, saveForm } from '../../open.ts'
import { maySubmitPlan } from '../../policy.ts'
import { openIn, standingsIn } from '../amendment.ts'
import { withdrawAmendment } from '../commands.ts'
import { WithdrawForm } from '../forms.ts'
import { amendmentTexts } from '../texts.ts'
import { AmendmentPage } from '../views/one.tsx'
import { amendmentIn, logHref, openAmendments } from './open.ts'

/** One amendment: what it changes, who has answered what, and what the reader can do. */
export const showAmendment = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, amendments, today } = await openAmendments(page)
  const amendment = amendmentIn(page, amendments)
  const say = amendmentTexts.in(page.language)
  const frame = formFrame(page, plan, `${say('number', { number: amendment.number })}: ${plan.name}`, shown)
  const { record } = amendment
  return page.show(
    { ...frame, path: [...frame.path, { label: say('title'), href: logHref(plan) }] },
    <AmendmentPage
      amendment={amendment}
      seen={{ plan, record, standings: standingsIn(record), actor: page.member, today }}
      senders={openIn(amendments) === amendment ? mandatesIn(page, maySubmitPlan, plan) : []}
      shown={shown ?? blank()}
    />,
  )
}

export const saveWithdrawal = (page: Page): Promise<Response> => {
  const number = Number(page.param('amendment'))
  return saveForm(page, {
    schema: WithdrawForm,
    command: withdrawAmendment,
    ask: showAmendment,
    run: ({ id: plan }, { reason }, mandate) => withdrawAmendment(page.platform, page.member, { plan, number, reason, ...mandate }),
    next: (plan) => `${logHref(plan)}/${number}`,
  })
}
