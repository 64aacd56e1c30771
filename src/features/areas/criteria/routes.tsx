import { get, post, type Route } from '#web/routes.ts'
import { mayReadCriteria, mayRecordCriteria } from './policy.ts'
import { areaPage } from './routes/area.tsx'
import { candidatesPage, neighboursPage, saveNeighbour, saveRemoval } from './routes/candidates.tsx'
import { askSet, saveSet, setsPage } from './routes/sets.tsx'

export const criteriaRoutes: readonly Route[] = [
  get('/kriterier', 'criteria.list', mayReadCriteria, setsPage),
  get('/kriterier/nyt', 'criteria.ask_record', mayRecordCriteria, (page) => askSet(page)),
  post('/kriterier/nyt', 'criteria.recorded', mayRecordCriteria, saveSet),
  get('/kandidater', 'criteria.candidates', mayReadCriteria, candidatesPage),
  get('/kandidater/naboer', 'criteria.neighbours', mayRecordCriteria, (page) => neighboursPage(page)),
  post('/kandidater/naboer', 'neighbour.added', mayRecordCriteria, saveNeighbour),
  post('/kandidater/naboer/fjern', 'neighbour.removed', mayRecordCriteria, saveRemoval),
  get('/omraader/:slug/vurdering', 'criteria.area', mayReadCriteria, areaPage),
]
