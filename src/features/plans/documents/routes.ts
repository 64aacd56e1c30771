import { get, type Route } from '#web/routes.ts'
import { mayReadChanges, mayReadPlan } from '../policy.ts'
import { draftFile, versionFile } from './routes/files.ts'
import { showDocuments } from './routes/list.tsx'

/** To be mounted after the routes of the print, whose files have addresses of their own among these. */
export const documentRoutes: readonly Route[] = [
  get('/planer/:slug/dokumenter', 'plan.list_documents', mayReadPlan, showDocuments),
  get('/planer/:slug/kladde/:document', 'plan.print_draft', mayReadPlan, draftFile),
  get('/planer/:slug/versioner/:number/:document', 'plan.print_document', mayReadChanges, versionFile),
]
