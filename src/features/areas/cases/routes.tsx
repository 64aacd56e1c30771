import { get, post, type Route } from '#web/routes.ts'
import { mayDecideCases, mayPrepareCases, mayPublishCases, mayReadCase } from './policy.ts'
import { askOpen, saveOpen } from './routes/begin.tsx'
import { askDecide, askReview, saveDecide, saveReview } from './routes/decide.tsx'
import { listPage } from './routes/list.tsx'
import { askAssess, askGather, askScreen, askShare, saveAssess, saveGather, saveScreen, saveShare } from './routes/prepare.tsx'
import { askPublish, savePublish, withdraw } from './routes/publish.tsx'
import { journal, showPage } from './routes/show.tsx'

export const caseRoutes: readonly Route[] = [
  get('/udpegning', 'case.list', mayReadCase, listPage),
  get('/udpegning/ny', 'case.ask_open', mayPrepareCases, (page) => askOpen(page)),
  post('/udpegning/ny', 'case.opened', mayPrepareCases, saveOpen),
  get('/udpegning/:slug', 'case.read', mayReadCase, showPage),
  get('/udpegning/:slug/signaler', 'case.ask_gather', mayPrepareCases, (page) => askGather(page)),
  post('/udpegning/:slug/signaler', 'case.signals_gathered', mayPrepareCases, saveGather),
  get('/udpegning/:slug/gennemsyn', 'case.ask_screen', mayPrepareCases, (page) => askScreen(page)),
  post('/udpegning/:slug/gennemsyn', 'case.screened', mayPrepareCases, saveScreen),
  get('/udpegning/:slug/vurdering', 'case.ask_assess', mayPrepareCases, (page) => askAssess(page)),
  post('/udpegning/:slug/vurdering', 'case.assessed', mayPrepareCases, saveAssess),
  get('/udpegning/:slug/afgoerelse', 'case.ask_decide', mayDecideCases, (page) => askDecide(page)),
  post('/udpegning/:slug/afgoerelse', 'case.decided', mayDecideCases, saveDecide),
  get('/udpegning/:slug/gennemgang', 'case.ask_review', mayDecideCases, (page) => askReview(page)),
  post('/udpegning/:slug/gennemgang', 'case.reviewed', mayDecideCases, saveReview),
  get('/udpegning/:slug/partnere', 'case.ask_share', mayPrepareCases, (page) => askShare(page)),
  post('/udpegning/:slug/partnere', 'case.shared', mayPrepareCases, saveShare),
  get('/udpegning/:slug/sag', 'case.ask_journal', mayPrepareCases, (page) => journal.ask(page)),
  post('/udpegning/:slug/sag', 'case.journal_changed', mayPrepareCases, journal.save),
  get('/udpegning/:slug/offentliggoerelse', 'case.ask_publish', mayPublishCases, (page) => askPublish(page)),
  post('/udpegning/:slug/offentliggoerelse', 'case.published', mayPublishCases, savePublish),
  post('/udpegning/:slug/tilbagetraekning', 'case.withdrawn', mayPublishCases, withdraw),
]
