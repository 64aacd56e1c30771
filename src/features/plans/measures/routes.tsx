import type { Permission } from '#features/identity'
import { get, post, type Route, signedIn } from '#web/routes.ts'
import type { Mail } from '../../../mail.ts'
import { mayApproveMeasures, mayReadPlan, mayWriteEfforts, mayWritePlan } from '../policy.ts'
import { askFile, readFile, sendSheet } from './routes/file.tsx'
import { saveMeasures, showMeasures } from './routes/grid.tsx'
import { sendReminder, showMissing } from './routes/missing.tsx'
import { showOwnMeasures } from './routes/own.tsx'
import { askReopen, closeQuarter, saveReopen, showQuarters } from './routes/quarters.tsx'
import { showUpdate } from './routes/update.tsx'

/** The grid of a plan or an effort, and each thing that was written: a plan has more around them. */
const gridRoutes = (work: string, write: Permission): readonly Route[] => [
  get(`${work}/maalinger`, 'measures.read', mayReadPlan, (page) => showMeasures(page)),
  post(`${work}/maalinger`, 'measures.recorded', write, saveMeasures),
]
const updateRoute = (work: string): Route => get(`${work}/maalinger/:measurement`, 'measures.read_update', mayReadPlan, showUpdate)

const measures = '/planer/:slug/maalinger'
const quarter = `${measures}/perioder/:period`

/** What is measured of plans: every goal and period on one screen, who still has to report, quarters that are closed, and each thing that was written. */
export const measuresRoutes = (mail: Mail): readonly Route[] => [
  get('/maalinger', 'measures.read_own', signedIn, showOwnMeasures),
  ...gridRoutes('/planer/:slug', mayWritePlan),
  get('/planer/:slug/maalinger.xlsx', 'measures.export', mayReadPlan, sendSheet),
  get(`${measures}/fil`, 'measures.ask_file', mayWritePlan, (page) => askFile(page)),
  post(`${measures}/fil`, 'measures.recorded', mayWritePlan, readFile),
  get(`${measures}/mangler`, 'measures.read_missing', mayReadPlan, (page) => showMissing(page)),
  post(`${measures}/mangler/paamind`, 'measures.reminded', mayWritePlan, sendReminder(mail)),
  get(`${measures}/perioder`, 'measures.read_quarters', mayReadPlan, (page) => showQuarters(page)),
  post(`${quarter}/luk`, 'measures.locked', mayApproveMeasures, closeQuarter),
  get(`${quarter}/genaabn`, 'measures.ask_reopen', mayApproveMeasures, (page) => askReopen(page)),
  post(`${quarter}/genaabn`, 'measures.reopened', mayApproveMeasures, saveReopen),
  updateRoute('/planer/:slug'),
  ...gridRoutes('/indsatser/:slug', mayWriteEfforts),
  updateRoute('/indsatser/:slug'),
]
