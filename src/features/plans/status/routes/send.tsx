import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, saveForm } from '../../open.ts'
import { maySendReports } from '../../policy.ts'
import { sendable, sendStatus } from '../commands.ts'
import { SendForm } from '../forms.ts'
import { statusPageTexts } from '../texts.ts'
import { SendPage } from '../views/send.tsx'
import { listHref, openStatus, statusFrame } from './open.ts'

export const askSend = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, report } = await openStatus(page)
  const mandates = mandatesFor(page, maySendReports, plan)
  return page.show(
    statusFrame(page, plan, report, statusPageTexts.in(page.language)('send.title'), shown),
    <SendPage plan={plan} report={report} ready={sendable(report).ok} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveSend = (page: Page): Promise<Response> => {
  const report = page.param('report')
  return saveForm(page, {
    schema: SendForm,
    command: sendStatus,
    ask: askSend,
    run: ({ id: plan }, _, mandate) => sendStatus(page.platform, page.member, { plan, report, ...mandate }),
    next: (plan) => `${listHref(plan)}/${report}`,
  })
}
