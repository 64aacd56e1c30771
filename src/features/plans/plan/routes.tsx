import type { Permission } from '#features/identity'
import { get, post, publicOr, type Route } from '#web/routes.ts'
import { mayCreatePlans, mayPublishPlans, mayReadPlan, mayWritePlan } from '../policy.ts'
import { askBegin, begin } from './routes/begin.tsx'
import { askEstate, askLeave, saveEstate, saveLeave } from './routes/estates.tsx'
import { askFacts, saveFacts } from './routes/facts.tsx'
import { journal } from './routes/journal.tsx'
import { listFile, listPage } from './routes/list.tsx'
import { publish, withdraw } from './routes/publish.ts'
import { historyPage, showPage, whyPage } from './routes/show.tsx'
import { askRemoval, askStaff, saveRemoval, saveStaff } from './routes/staff.tsx'

/** The posts that work in a plan or an effort, below its own address. */
export const staffRoutes = (work: string, writing: Permission): readonly Route[] => [
  get(`${work}/stillinger/ny`, 'staff.ask_add', writing, (page) => askStaff(page)),
  post(`${work}/stillinger/ny`, 'staff.added', writing, saveStaff),
  get(`${work}/stillinger/:staff/fjern`, 'staff.ask_remove', writing, (page) => askRemoval(page)),
  post(`${work}/stillinger/:staff/fjern`, 'staff.removed', writing, saveRemoval),
]

export const planRoutes: readonly Route[] = [
  get('/planer', 'plan.list', publicOr(mayReadPlan), listPage),
  get('/planer.csv', 'plan.export', publicOr(mayReadPlan), listFile),
  get('/omraader/:slug/planer/ny', 'plan.ask_create', mayCreatePlans, (page) => askBegin(page)),
  post('/omraader/:slug/planer/ny', 'plan.created', mayCreatePlans, begin),
  get('/planer/:slug', 'plan.read', publicOr(mayReadPlan), (page) => showPage(page)),
  get('/planer/:slug/adgang', 'plan.why', mayReadPlan, whyPage),
  get('/planer/:slug/historik', 'plan.history', mayReadPlan, historyPage),
  get('/planer/:slug/ret', 'plan.ask_facts', mayWritePlan, (page) => askFacts(page)),
  post('/planer/:slug/ret', 'plan.changed', mayWritePlan, saveFacts),
  get('/planer/:slug/sag', 'plan.ask_journal', mayWritePlan, (page) => journal.ask(page)),
  post('/planer/:slug/sag', 'plan.journal_changed', mayWritePlan, journal.save),
  get('/planer/:slug/afdelinger/ny', 'plan.ask_estate', mayWritePlan, (page) => askEstate(page)),
  post('/planer/:slug/afdelinger/ny', 'plan.estate_added', mayWritePlan, saveEstate),
  get('/planer/:slug/afdelinger/:estate/udtraeden', 'plan.ask_leave', mayWritePlan, (page) => askLeave(page)),
  post('/planer/:slug/afdelinger/:estate/udtraeden', 'plan.estate_left', mayWritePlan, saveLeave),
  ...staffRoutes('/planer/:slug', mayWritePlan),
  post('/planer/:slug/offentliggoerelse', 'plan.published', mayPublishPlans, publish),
  post('/planer/:slug/tilbagetraekning', 'plan.withdrawn', mayPublishPlans, withdraw),
]
