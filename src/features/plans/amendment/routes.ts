import { get, post, type Route } from '#web/routes.ts'
import { mayReadChanges, mayReadPlan, maySubmitPlan } from '../policy.ts'
import { logDocument, logFile, showLog } from './routes/log.tsx'
import { saveWithdrawal, showAmendment } from './routes/one.tsx'
import { askSend, saveAmendment } from './routes/send.tsx'

const log = '/planer/:slug/aendringer'

export const amendmentRoutes: readonly Route[] = [
  get(log, 'amendment.list', mayReadChanges, showLog),
  get(`${log}.csv`, 'amendment.export', mayReadChanges, logFile),
  get(`${log}.pdf`, 'amendment.print', mayReadChanges, logDocument('pdf')),
  get(`${log}.docx`, 'amendment.print_word', mayReadChanges, logDocument('docx')),
  get(`${log}/ny`, 'amendment.ask', maySubmitPlan, (page) => askSend(page)),
  post(`${log}/ny`, 'amendment.sent', maySubmitPlan, saveAmendment),
  get(`${log}/:amendment`, 'amendment.read', mayReadPlan, (page) => showAmendment(page)),
  post(`${log}/:amendment`, 'amendment.withdrawn', maySubmitPlan, saveWithdrawal),
]
