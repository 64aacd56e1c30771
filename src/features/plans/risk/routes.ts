import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askRisk, saveRisk } from './routes/add.tsx'
import { showRisks } from './routes/list.tsx'
import { saveClosing, saveReopening, saveReview, showRisk } from './routes/one.tsx'

const risks = '/planer/:slug/risici'

export const riskRoutes: readonly Route[] = [
  get(risks, 'risk.list', mayReadPlan, showRisks),
  get(`${risks}/ny`, 'risk.ask', mayWritePlan, (page) => askRisk(page)),
  post(`${risks}/ny`, 'risk.added', mayWritePlan, saveRisk),
  get(`${risks}/:risk`, 'risk.read', mayReadPlan, (page) => showRisk(page)),
  post(`${risks}/:risk`, 'risk.reviewed', mayWritePlan, saveReview),
  post(`${risks}/:risk/luk`, 'risk.closed', mayWritePlan, saveClosing),
  post(`${risks}/:risk/aabn`, 'risk.reopened', mayWritePlan, saveReopening),
]
