import { everybody, get, post, type Route, signedIn } from '#web/routes.ts'
import { mayCreatePlans, mayReadPlan, mayWritePlan } from '../policy.ts'
import { showBackward, showPlanBackward } from './routes/backward.tsx'
import { showFeed } from './routes/feed.ts'
import { dropAddress, makeAddress, showOwnWheel } from './routes/own-wheel.tsx'
import { askPaper, savePaper, takeBack } from './routes/paper.tsx'
import { showPlanWheel } from './routes/plan-wheel.tsx'

export const calendarRoutes: readonly Route[] = [
  get('/aarshjul', 'calendar.read_own', signedIn, showOwnWheel),
  post('/aarshjul/adresse', 'calendar.address_made', signedIn, makeAddress),
  post('/aarshjul/adresse/slet', 'calendar.address_dropped', signedIn, dropAddress),
  get('/kalender/:file', 'calendar.read_feed', everybody, showFeed),
  get('/tidsplan', 'calendar.plan_backwards', mayCreatePlans, showBackward),
  get('/planer/:slug/aarshjul', 'calendar.read', mayReadPlan, showPlanWheel),
  get('/planer/:slug/tidsplan', 'calendar.read_backwards', mayReadPlan, showPlanBackward),
  get('/planer/:slug/papirer/:paper', 'plan.ask_paper', mayWritePlan, (page) => askPaper(page)),
  post('/planer/:slug/papirer/:paper', 'plan.paper_handed_in', mayWritePlan, savePaper),
  post('/planer/:slug/papirer/:paper/tilbage', 'plan.paper_taken_back', mayWritePlan, takeBack),
]
