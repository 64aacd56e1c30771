import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayRecordDecisions, maySubmitPlan, mayWritePlan } from '../policy.ts'
import { askMeet, meet } from './routes/condition.tsx'
import { askDates, saveDates } from './routes/dates.tsx'
import { askDecision, decide, mayDecideOrRecord } from './routes/decide.tsx'
import { confirm, refuse, showDecision } from './routes/decision.tsx'
import { askName, name } from './routes/name.tsx'
import { showPaper } from './routes/paper.ts'
import { askSubmit, submit } from './routes/submit.tsx'

export const approvalRoutes: readonly Route[] = [
  get('/planer/:slug/indsendelse', 'plan.ask_submit', maySubmitPlan, (page) => askSubmit(page)),
  post('/planer/:slug/indsendelse', 'plan.submitted', maySubmitPlan, submit),
  get('/planer/:slug/godkendelse/:step/afgoerere', 'approval.ask_deciders', maySubmitPlan, (page) => askName(page)),
  post('/planer/:slug/godkendelse/:step/afgoerere', 'approval.deciders_named', maySubmitPlan, name),
  get('/planer/:slug/godkendelse/frister/:decider', 'approval.ask_dates', maySubmitPlan, (page) => askDates(page)),
  post('/planer/:slug/godkendelse/frister/:decider', 'approval.dates_set', maySubmitPlan, saveDates),
  get('/planer/:slug/beslutninger/ny/:decider', 'decision.ask', mayDecideOrRecord, (page) => askDecision(page)),
  post('/planer/:slug/beslutninger/ny/:decider', 'decision.taken', mayDecideOrRecord, decide),
  get('/planer/:slug/beslutninger/:decision', 'decision.read', mayReadPlan, (page) => showDecision(page)),
  post('/planer/:slug/beslutninger/:decision/bekraeftelse', 'decision.confirmed', mayRecordDecisions, confirm),
  post('/planer/:slug/beslutninger/:decision/afvisning', 'decision.refused', mayRecordDecisions, refuse),
  get('/planer/:slug/betingelser/:condition', 'condition.ask', mayWritePlan, (page) => askMeet(page)),
  post('/planer/:slug/betingelser/:condition', 'condition.met', mayWritePlan, meet),
  get('/planer/:slug/filer/:file', 'decision.read_paper', mayReadPlan, showPaper),
]
