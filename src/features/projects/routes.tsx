import { get, post, type Route } from '#web/routes.ts'
import { mayReadProjects, mayWriteProjects } from './policy.ts'
import {
  askDeliverable,
  askDeliverableChange,
  askEnd,
  askMove,
  saveDeliverable,
  saveDeliverableChange,
  saveEnd,
  saveMove,
  takeBack,
  takeDeliverable,
} from './routes/deliverables.tsx'
import { askDocument, askDocumentChange, saveDocument, saveDocumentChange, takeDocument } from './routes/documents.tsx'
import { askBegin, askChange, begin, saveChange } from './routes/facts.tsx'
import { listPage } from './routes/list.tsx'
import { historyPage, showPage, whyPage } from './routes/show.tsx'
import { askClosing, askStatement, saveClosing, saveStatement } from './routes/status.tsx'
import { askTrack, askTrackChange, saveTrack, saveTrackChange, takeTrack } from './routes/tracks.tsx'

const one = '/projekter/:slug'

export const projectRoutes: readonly Route[] = [
  get('/projekter', 'project.list', mayReadProjects, listPage),
  get('/projekter/nyt', 'project.ask_begin', mayWriteProjects, (page) => askBegin(page)),
  post('/projekter/nyt', 'project.begun', mayWriteProjects, begin),
  get(one, 'project.read', mayReadProjects, showPage),
  get(`${one}/adgang`, 'project.why', mayReadProjects, whyPage),
  get(`${one}/historik`, 'project.history', mayReadProjects, historyPage),
  get(`${one}/ret`, 'project.ask_change', mayWriteProjects, (page) => askChange(page)),
  post(`${one}/ret`, 'project.changed', mayWriteProjects, saveChange),
  get(`${one}/spor/nyt`, 'project.ask_track', mayWriteProjects, (page) => askTrack(page)),
  post(`${one}/spor/nyt`, 'project.track_added', mayWriteProjects, saveTrack),
  get(`${one}/spor/:track`, 'project.ask_track_change', mayWriteProjects, (page) => askTrackChange(page)),
  post(`${one}/spor/:track`, 'project.track_changed', mayWriteProjects, saveTrackChange),
  post(`${one}/spor/:track/fjern`, 'project.track_removed', mayWriteProjects, takeTrack),
  get(`${one}/grundlag/nyt`, 'project.ask_document', mayWriteProjects, (page) => askDocument(page)),
  post(`${one}/grundlag/nyt`, 'project.document_added', mayWriteProjects, saveDocument),
  get(`${one}/grundlag/:document`, 'project.ask_document_change', mayWriteProjects, (page) => askDocumentChange(page)),
  post(`${one}/grundlag/:document`, 'project.document_changed', mayWriteProjects, saveDocumentChange),
  post(`${one}/grundlag/:document/fjern`, 'project.document_removed', mayWriteProjects, takeDocument),
  get(`${one}/leverancer/ny`, 'project.ask_deliverable', mayWriteProjects, (page) => askDeliverable(page)),
  post(`${one}/leverancer/ny`, 'project.deliverable_added', mayWriteProjects, saveDeliverable),
  get(`${one}/leverancer/:deliverable`, 'project.ask_deliverable_change', mayWriteProjects, (page) => askDeliverableChange(page)),
  post(`${one}/leverancer/:deliverable`, 'project.deliverable_changed', mayWriteProjects, saveDeliverableChange),
  get(`${one}/leverancer/:deliverable/flyt`, 'project.ask_move', mayWriteProjects, (page) => askMove(page)),
  post(`${one}/leverancer/:deliverable/flyt`, 'project.deliverable_moved', mayWriteProjects, saveMove),
  get(`${one}/leverancer/:deliverable/afslutning`, 'project.ask_end', mayWriteProjects, (page) => askEnd(page)),
  post(`${one}/leverancer/:deliverable/afslutning`, 'project.deliverable_ended', mayWriteProjects, saveEnd),
  post(`${one}/leverancer/:deliverable/afslutning/tilbage`, 'project.deliverable_reopened', mayWriteProjects, takeBack),
  post(`${one}/leverancer/:deliverable/fjern`, 'project.deliverable_removed', mayWriteProjects, takeDeliverable),
  get(`${one}/status/ny`, 'project.ask_state', mayWriteProjects, (page) => askStatement(page)),
  post(`${one}/status/ny`, 'project.stated', mayWriteProjects, saveStatement),
  get(`${one}/slut`, 'project.ask_close', mayWriteProjects, (page) => askClosing(page)),
  post(`${one}/slut`, 'project.closed', mayWriteProjects, saveClosing),
]
