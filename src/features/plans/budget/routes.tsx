import { get, post, type Route } from '#web/routes.ts'
import { mayConfirmHours, mayReadPlan, mayWritePlan } from '../policy.ts'
import { askFrame, saveFrame } from './routes/frame.tsx'
import { askLine, confirm, remove, saveLine } from './routes/lines.tsx'
import { saveBudget } from './routes/save.tsx'
import { exportBudget, showBudget } from './routes/show.tsx'
import { askUsual, saveUsual } from './routes/usual.tsx'

/** A plan's budget. Lines are added, removed and confirmed one by one; the grid is saved as a whole or cell by cell. */
export const budgetRoutes: readonly Route[] = [
  get('/planer/:slug/budget', 'budget.read', mayReadPlan, (page) => showBudget(page)),
  post('/planer/:slug/budget', 'budget.changed', mayWritePlan, saveBudget),
  get('/planer/:slug/budget.csv', 'budget.export', mayReadPlan, exportBudget),
  get('/planer/:slug/budget/ramme', 'budget.ask_frame', mayWritePlan, (page) => askFrame(page)),
  post('/planer/:slug/budget/ramme', 'budget.framed', mayWritePlan, saveFrame),
  get('/planer/:slug/budget/linjer/ny', 'budget.ask_line', mayWritePlan, (page) => askLine(page)),
  post('/planer/:slug/budget/linjer/ny', 'budget.line_added', mayWritePlan, saveLine),
  get('/planer/:slug/budget/linjer/almindelige', 'budget.ask_usual', mayWritePlan, (page) => askUsual(page)),
  post('/planer/:slug/budget/linjer/almindelige', 'budget.line_added', mayWritePlan, saveUsual),
  post('/planer/:slug/budget/linjer/:line/fjern', 'budget.line_removed', mayWritePlan, remove),
  post('/planer/:slug/budget/linjer/:line/bekraeftelse', 'budget.hours_confirmed', mayConfirmHours, confirm),
]
