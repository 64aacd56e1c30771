import { get, post, publicOr, type Route } from '#web/routes.ts'
import { mayPublishAreas, mayReadArea, mayRecordFigures, mayRegisterAreas } from './policy.ts'
import { askJournal, saveJournal } from './routes/journal.tsx'
import { listPage } from './routes/list.tsx'
import { askFigures, recordFigures } from './routes/record.tsx'
import { askRegister, publish, register } from './routes/register.tsx'
import { historyPage, showPage, whyPage } from './routes/show.tsx'

export const areaRoutes: readonly Route[] = [
  get('/omraader', 'area.list', publicOr(mayReadArea), listPage),
  get('/omraader/nyt', 'area.ask_register', mayRegisterAreas, (page) => askRegister(page)),
  post('/omraader/nyt', 'area.registered', mayRegisterAreas, register),
  get('/omraader/:slug', 'area.read', publicOr(mayReadArea), showPage),
  get('/omraader/:slug/adgang', 'area.why', mayReadArea, whyPage),
  get('/omraader/:slug/historik', 'area.history', mayReadArea, historyPage),
  get('/omraader/:slug/tal/nye', 'area.ask_figures', mayRecordFigures, (page) => askFigures(page)),
  post('/omraader/:slug/tal/nye', 'area.figures_recorded', mayRecordFigures, recordFigures),
  get('/omraader/:slug/sag', 'area.ask_journal', mayRegisterAreas, (page) => askJournal(page)),
  post('/omraader/:slug/sag', 'area.journal_changed', mayRegisterAreas, saveJournal),
  post('/omraader/:slug/offentliggoerelse', 'area.published', mayPublishAreas, publish),
]
