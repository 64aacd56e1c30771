import { get, post, publicOr, type Route } from '#web/routes.ts'
import { mayChangeTerms, mayFillSeats, mayFoundBodies, mayPublishBodies, mayReadBody } from './policy.ts'
import { editTerms, saveTerms } from './routes/edit.tsx'
import { journal } from './routes/journal.tsx'
import { askFound, found, listPage, publish, withdraw } from './routes/register.tsx'
import { agreeCoordination, agreeService, askRelations, placeUnder } from './routes/relations.tsx'
import { addToBody, askAdd, askFill, askVacate, fillOne, vacateOne } from './routes/seats.tsx'
import { historyPage, showPage, whyPage } from './routes/show.tsx'

export const bodyRoutes: readonly Route[] = [
  get('/organer', 'body.list', publicOr(mayReadBody), listPage),
  get('/organer/nyt', 'body.ask_found', mayFoundBodies, (page) => askFound(page)),
  post('/organer/nyt', 'body.founded', mayFoundBodies, found),
  get('/organer/:slug', 'body.read', publicOr(mayReadBody), showPage),
  get('/organer/:slug/adgang', 'body.why', mayReadBody, whyPage),
  get('/organer/:slug/historik', 'body.history', mayReadBody, historyPage),
  get('/organer/:slug/kommissorium', 'body.ask_terms', mayChangeTerms, (page) => editTerms(page)),
  post('/organer/:slug/kommissorium', 'body.terms_changed', mayChangeTerms, saveTerms),
  get('/organer/:slug/sag', 'body.ask_journal', mayChangeTerms, (page) => journal.ask(page)),
  post('/organer/:slug/sag', 'body.journal_changed', mayChangeTerms, journal.save),
  get('/organer/:slug/sammenhaeng', 'body.ask_relations', mayFoundBodies, (page) => askRelations(page)),
  post('/organer/:slug/sammenhaeng/over', 'body.parent_added', mayFoundBodies, placeUnder),
  post('/organer/:slug/sammenhaeng/koordination', 'body.coordination_added', mayFoundBodies, agreeCoordination),
  post('/organer/:slug/sammenhaeng/betjening', 'body.service_added', mayFoundBodies, agreeService),
  get('/organer/:slug/pladser/ny', 'seat.ask_add', mayFoundBodies, (page) => askAdd(page)),
  post('/organer/:slug/pladser/ny', 'seat.added', mayFoundBodies, addToBody),
  get('/organer/:slug/pladser/:seat/besaettelse', 'seat.ask_fill', mayFillSeats, (page) => askFill(page)),
  post('/organer/:slug/pladser/:seat/besaettelse', 'seat.filled', mayFillSeats, fillOne),
  get('/organer/:slug/besaettelser/:holding/fratraeden', 'seat.ask_vacate', mayFillSeats, (page) => askVacate(page)),
  post('/organer/:slug/besaettelser/:holding/fratraeden', 'seat.vacated', mayFillSeats, vacateOne),
  post('/organer/:slug/offentliggoerelse', 'body.published', mayPublishBodies, publish),
  post('/organer/:slug/tilbagetraekning', 'body.withdrawn', mayPublishBodies, withdraw),
]
