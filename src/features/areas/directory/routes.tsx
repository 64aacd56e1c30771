import { get, post, type Route } from '#web/routes.ts'
import { mayReadArea } from '../area/policy.ts'
import { mayKeepDirectory } from './policy.ts'
import { askEnd, saveEnd } from './routes/end.tsx'
import { confirm, directoryPage, entryPage } from './routes/show.tsx'
import { askCorrection, askEntry, saveCorrection, saveEntry } from './routes/write.tsx'

export const directoryRoutes: readonly Route[] = [
  get('/omraader/:slug/hvem', 'directory.read', mayReadArea, directoryPage),
  get('/omraader/:slug/hvem/ny', 'directory.ask_add', mayKeepDirectory, (page) => askEntry(page)),
  post('/omraader/:slug/hvem/ny', 'directory.added', mayKeepDirectory, saveEntry),
  get('/omraader/:slug/hvem/:entry', 'directory.read_entry', mayReadArea, (page) => entryPage(page)),
  post('/omraader/:slug/hvem/:entry/bekraeft', 'directory.confirmed', mayKeepDirectory, confirm),
  get('/omraader/:slug/hvem/:entry/ret', 'directory.ask_correct', mayKeepDirectory, (page) => askCorrection(page)),
  post('/omraader/:slug/hvem/:entry/ret', 'directory.corrected', mayKeepDirectory, saveCorrection),
  get('/omraader/:slug/hvem/:entry/afslut', 'directory.ask_end', mayKeepDirectory, (page) => askEnd(page)),
  post('/omraader/:slug/hvem/:entry/afslut', 'directory.ended', mayKeepDirectory, saveEnd),
]
