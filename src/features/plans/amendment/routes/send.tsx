import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, mandatesFor, saveForm } from '../../open.ts'
import { maySubmitPlan } from '../../policy.ts'
import { sendAmendment } from '../commands.ts'
import { SendForm } from '../forms.ts'
import { readinessOf } from '../ready.ts'
import { amendmentTexts } from '../texts.ts'
import { SendPage } from '../views/send.tsx'
import { logHref, openWithApproval } from './open.ts'

export const askSend = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, record, amendments, today } = await openWithApproval(page)
  const mandates = mandatesFor(page, maySubmitPlan, plan)
  const say = amendmentTexts.in(page.language)
  const frame = formFrame(page, plan, say('send.title'), shown)
  const [last] = amendments
  const words = {
    why: last && last.inForceAt === null && !last.withdrawn ? last.why : '',
    takesEffectOn: today >= plan.from && today < plan.until ? today : '',
  }
  return page.show(
    { ...frame, path: [...frame.path, { label: say('title'), href: logHref(plan) }] },
    <SendPage
      plan={plan}
      record={record}
      readiness={readinessOf({ plan, record, amendments }, today)}
      mandates={mandates}
      shown={shown ?? blank(words)}
    />,
  )
}

export const saveAmendment = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: SendForm,
    command: sendAmendment,
    ask: askSend,
    run: ({ id: plan }, { seen, ...value }, mandate) =>
      sendAmendment(page.platform, page.member, { plan, seen: seen ?? '', ...value, ...mandate }),
    next: (plan, { number }) => `${logHref(plan)}/${number}`,
  })
