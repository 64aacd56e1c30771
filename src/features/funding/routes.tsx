import { get, post, type Route } from '#web/routes.ts'
import { askDraw, draw } from './appropriation/routes/draw.tsx'
import { journal } from './appropriation/routes/journal.tsx'
import { exportList, listPage } from './appropriation/routes/list.tsx'
import { askRegister, register } from './appropriation/routes/register.tsx'
import { historyPage, showPage, whyPage } from './appropriation/routes/show.tsx'
import { mayReadFunding, mayWriteFunding } from './policy.ts'
import { sharedListPage } from './shared-cost/routes/list.tsx'
import { askSpread, spreadOne } from './shared-cost/routes/spread.tsx'

export const fundingRoutes: readonly Route[] = [
  get('/bevillinger', 'appropriation.list', mayReadFunding, listPage),
  get('/bevillinger/liste.csv', 'appropriation.export', mayReadFunding, exportList),
  get('/bevillinger/ny', 'appropriation.ask_register', mayWriteFunding, (page) => askRegister(page)),
  post('/bevillinger/ny', 'appropriation.registered', mayWriteFunding, register),
  get('/bevillinger/:slug', 'appropriation.read', mayReadFunding, showPage),
  get('/bevillinger/:slug/adgang', 'appropriation.why', mayReadFunding, whyPage),
  get('/bevillinger/:slug/historik', 'appropriation.history', mayReadFunding, historyPage),
  get('/bevillinger/:slug/traek', 'appropriation.ask_draw', mayWriteFunding, (page) => askDraw(page)),
  post('/bevillinger/:slug/traek', 'appropriation.drawn', mayWriteFunding, draw),
  get('/bevillinger/:slug/sag', 'appropriation.ask_journal', mayWriteFunding, (page) => journal.ask(page)),
  post('/bevillinger/:slug/sag', 'appropriation.journal_changed', mayWriteFunding, journal.save),
  get('/faelles-udgifter', 'shared_cost.list', mayReadFunding, sharedListPage),
  get('/faelles-udgifter/ny', 'shared_cost.ask_spread', mayWriteFunding, (page) => askSpread(page)),
  post('/faelles-udgifter/ny', 'shared_cost.spread', mayWriteFunding, spreadOne),
]
