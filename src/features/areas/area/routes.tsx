import { get, post, publicOr, type Route } from '#web/routes.ts'
import { mayPublishAreas, mayReadArea, mayRecordFigures, mayRegisterAreas } from './policy.ts'
import { askClass, askEndClass, saveClass, saveEndClass } from './routes/class.tsx'
import { askCorrection, saveCorrection } from './routes/correct.tsx'
import { askEstate, saveEstate } from './routes/estate.tsx'
import { askEvent, saveEvent } from './routes/event.tsx'
import { askForum, saveForum } from './routes/forum.tsx'
import { journal } from './routes/journal.tsx'
import { listPage } from './routes/list.tsx'
import { askFigures, recordFigures } from './routes/record.tsx'
import { askRegister, publish, register, withdraw } from './routes/register.tsx'
import { historyPage, showPage, whyPage } from './routes/show.tsx'
import { askStatus, saveStatus } from './routes/status.tsx'

export const areaRoutes: readonly Route[] = [
  get('/omraader', 'area.list', publicOr(mayReadArea), listPage),
  get('/omraader/nyt', 'area.ask_register', mayRegisterAreas, (page) => askRegister(page)),
  post('/omraader/nyt', 'area.registered', mayRegisterAreas, register),
  get('/omraader/:slug', 'area.read', publicOr(mayReadArea), showPage),
  get('/omraader/:slug/adgang', 'area.why', mayReadArea, whyPage),
  get('/omraader/:slug/historik', 'area.history', mayReadArea, historyPage),
  get('/omraader/:slug/tal/nye', 'area.ask_figures', mayRecordFigures, (page) => askFigures(page)),
  post('/omraader/:slug/tal/nye', 'area.figures_recorded', mayRecordFigures, recordFigures),
  get('/omraader/:slug/tal/:listDate/ret', 'area.ask_correction', mayRecordFigures, (page) => askCorrection(page)),
  post('/omraader/:slug/tal/:listDate/ret', 'area.figures_corrected', mayRecordFigures, saveCorrection),
  get('/omraader/:slug/status/ny', 'area.ask_status', mayRecordFigures, (page) => askStatus(page)),
  post('/omraader/:slug/status/ny', 'area.status_recorded', mayRecordFigures, saveStatus),
  get('/omraader/:slug/afdelinger/ny', 'area.ask_estate', mayRegisterAreas, (page) => askEstate(page)),
  post('/omraader/:slug/afdelinger/ny', 'area.estate_added', mayRegisterAreas, saveEstate),
  get('/omraader/:slug/fora/nyt', 'area.ask_forum', mayRegisterAreas, (page) => askForum(page)),
  post('/omraader/:slug/fora/nyt', 'area.body_added', mayRegisterAreas, saveForum),
  get('/omraader/:slug/indplacering/ny', 'area.ask_class', mayRegisterAreas, (page) => askClass(page)),
  post('/omraader/:slug/indplacering/ny', 'area.classified', mayRegisterAreas, saveClass),
  get('/omraader/:slug/indplacering/:class/slut', 'area.ask_end_class', mayRegisterAreas, (page) => askEndClass(page)),
  post('/omraader/:slug/indplacering/:class/slut', 'area.class_ended', mayRegisterAreas, saveEndClass),
  get('/omraader/:slug/haendelser/ny', 'area.ask_event', mayRegisterAreas, (page) => askEvent(page)),
  post('/omraader/:slug/haendelser/ny', 'area.event_recorded', mayRegisterAreas, saveEvent),
  get('/omraader/:slug/sag', 'area.ask_journal', mayRegisterAreas, (page) => journal.ask(page)),
  post('/omraader/:slug/sag', 'area.journal_changed', mayRegisterAreas, journal.save),
  post('/omraader/:slug/offentliggoerelse', 'area.published', mayPublishAreas, publish),
  post('/omraader/:slug/tilbagetraekning', 'area.withdrawn', mayPublishAreas, withdraw),
]
