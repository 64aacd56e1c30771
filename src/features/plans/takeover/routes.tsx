import { get, post, type Route } from '#web/routes.ts'
import { mayCreatePlans, mayReadPlan, mayRecordDecisions } from '../policy.ts'
import { sendPlan, sendTemplate } from './routes/book.ts'
import { saveDiscard, saveTakeover } from './routes/decide.tsx'
import { saveFile, takeoverPage } from './routes/file.tsx'
import { saveConfirmed, showTaken } from './routes/taken.tsx'

/** Taking a running plan over from a spreadsheet. These stand before the addresses of plans, none of which is called so. */
export const takeoverRoutes: readonly Route[] = [
  get('/planer/overtag', 'takeover.ask', mayCreatePlans, (page) => takeoverPage(page)),
  get('/planer/overtag/skabelon.xlsx', 'takeover.template', mayCreatePlans, sendTemplate),
  post('/planer/overtag', 'takeover.file_laid', mayCreatePlans, saveFile),
  post('/planer/overtag/gennemfoer', 'plan.taken_over', mayCreatePlans, saveTakeover),
  post('/planer/overtag/smid-vaek', 'takeover.file_discarded', mayCreatePlans, saveDiscard),
  get('/planer/:slug/overtaget', 'takeover.read', mayReadPlan, (page) => showTaken(page)),
  post('/planer/:slug/overtaget', 'takeover.confirmed', mayRecordDecisions, saveConfirmed),
  get('/planer/:slug/skabelon.xlsx', 'plan.export_book', mayReadPlan, sendPlan),
]
