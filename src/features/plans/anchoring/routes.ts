import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { showAnchoring } from './routes/list.tsx'
import { saveAnchoring, showOne } from './routes/one.tsx'

const anchoring = '/planer/:slug/forankring'

export const anchoringRoutes: readonly Route[] = [
  get(anchoring, 'anchoring.list', mayReadPlan, showAnchoring),
  get(`${anchoring}/:activity`, 'anchoring.read', mayReadPlan, (page) => showOne(page)),
  post(`${anchoring}/:activity`, 'anchoring.written', mayWritePlan, saveAnchoring),
]
