import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan } from '../policy.ts'
import { mayKeepRegisters } from './policy.ts'
import { askOpen, openOne, showRegisters } from './routes/list.tsx'
import { addPerson, endOne, removePerson, showInsight, showPersons, showRegister } from './routes/one.tsx'

/** Registers of participants: opened by an act, seen by few, each view written down, deleted on a day. */
export const registerRoutes: readonly Route[] = [
  get('/planer/:slug/registre', 'register.list', mayReadPlan, showRegisters),
  get('/planer/:slug/registre/nyt', 'register.ask_open', mayKeepRegisters, (page) => askOpen(page)),
  post('/planer/:slug/registre/nyt', 'register.opened', mayKeepRegisters, openOne),
  get('/planer/:slug/registre/:register', 'register.read', mayKeepRegisters, (page) => showRegister(page)),
  get('/planer/:slug/registre/:register/personer', 'register.see_persons', mayKeepRegisters, (page) => showPersons(page)),
  post('/planer/:slug/registre/:register/personer', 'register.person_added', mayKeepRegisters, addPerson),
  get('/planer/:slug/registre/:register/personer/:participant', 'register.see_insight', mayKeepRegisters, showInsight),
  post('/planer/:slug/registre/:register/personer/:participant/slet', 'register.person_removed', mayKeepRegisters, removePerson),
  post('/planer/:slug/registre/:register/slut', 'register.ended', mayKeepRegisters, endOne),
]
