import { get, post, type Route } from '#web/routes.ts'
import { mayAnswerSignals, mayReadSignal, mayReply, maySeeInbox, maySignal } from './policy.ts'
import { inboxPage } from './routes/inbox.tsx'
import { minePage } from './routes/mine.tsx'
import { askSend, send } from './routes/send.tsx'
import { answer, close, place, reply, see, showPage } from './routes/show.tsx'

export const signalRoutes: readonly Route[] = [
  get('/signaler', 'signal.list', maySeeInbox, inboxPage),
  get('/signaler/mine', 'signal.list_own', maySignal, minePage),
  get('/signaler/nyt', 'signal.ask_send', maySignal, (page) => askSend(page)),
  post('/signaler/nyt', 'signal.sent', maySignal, send),
  get('/signaler/:id', 'signal.read', mayReadSignal, (page) => showPage(page)),
  post('/signaler/:id/laest', 'signal.seen', mayAnswerSignals, see),
  post('/signaler/:id/svar', 'signal.answered', mayAnswerSignals, answer),
  post('/signaler/:id/besked', 'signal.replied', mayReply, reply),
  post('/signaler/:id/sted', 'signal.placed', mayAnswerSignals, place),
  post('/signaler/:id/luk', 'signal.closed', mayAnswerSignals, close),
]
