import { everybody, get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayRegisterSessions, mayWritePlan } from '../policy.ts'
import { showOwnSessions, showWorker } from './routes/own.tsx'
import { measureSessions, showSessions } from './routes/plan.tsx'
import { askRegister, register } from './routes/register.tsx'
import { askCorrect, correct, showSession, takeBack } from './routes/show.tsx'

/** Each time that an activity was held: registered on a telephone, gathered on the plan's page, corrected with a reason. */
export const sessionRoutes: readonly Route[] = [
  get('/gange', 'session.list_own', mayRegisterSessions, showOwnSessions),
  get('/gange/ny', 'session.ask_register', mayRegisterSessions, (page) => askRegister(page)),
  post('/gange/ny', 'session.registered', mayRegisterSessions, register),
  get('/gange/net.js', 'session.worker', everybody, showWorker),
  get('/planer/:slug/gange', 'session.list', mayReadPlan, (page) => showSessions(page)),
  post('/planer/:slug/gange', 'measures.recorded', mayWritePlan, measureSessions),
  get('/planer/:slug/gange/:session', 'session.read', mayReadPlan, (page) => showSession(page)),
  get('/planer/:slug/gange/:session/ret', 'session.ask_correct', mayRegisterSessions, (page) => askCorrect(page)),
  post('/planer/:slug/gange/:session/ret', 'session.corrected', mayRegisterSessions, correct),
  post('/planer/:slug/gange/:session/tilbage', 'session.taken_back', mayRegisterSessions, takeBack),
]
