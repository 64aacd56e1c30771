import { get, type Route } from '#web/routes.ts'
import { mayReadPlan } from '../policy.ts'
import { showBoardPage } from './routes/show.tsx'

export const boardPageRoutes: readonly Route[] = [get('/planer/:slug/bestyrelse', 'plan.board_page', mayReadPlan, showBoardPage)]
