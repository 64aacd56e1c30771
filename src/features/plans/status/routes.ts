import { get, post, type Route } from '#web/routes.ts'
import { mayNoteReports, mayReadPlan, maySendReports, mayWritePlan } from '../policy.ts'
import { askBegin, saveBegin } from './routes/begin.tsx'
import { listStatus } from './routes/list.tsx'
import { askNote, saveNote } from './routes/note.tsx'
import { askSend, saveSend } from './routes/send.tsx'
import { showStatus, statusFile } from './routes/show.tsx'
import { askWords, saveWords } from './routes/words.tsx'

const one = '/planer/:slug/statusrapporter/:report'

export const statusRoutes: readonly Route[] = [
  get('/planer/:slug/statusrapporter', 'report.list', mayReadPlan, listStatus),
  get('/planer/:slug/statusrapporter/ny', 'report.ask', mayWritePlan, (page) => askBegin(page)),
  post('/planer/:slug/statusrapporter/ny', 'report.begun', mayWritePlan, saveBegin),
  get(one, 'report.read', mayReadPlan, showStatus),
  get(`${one}/tekst`, 'report.ask_words', mayWritePlan, (page) => askWords(page)),
  post(`${one}/tekst`, 'report.written', mayWritePlan, saveWords),
  get(`${one}/send`, 'report.ask_send', maySendReports, (page) => askSend(page)),
  post(`${one}/send`, 'report.sent', maySendReports, saveSend),
  get(`${one}/noteret`, 'report.ask_note', mayNoteReports, (page) => askNote(page)),
  post(`${one}/noteret`, 'report.noted', mayNoteReports, saveNote),
  get(`${one}/:copy`, 'report.print', mayReadPlan, statusFile),
]
