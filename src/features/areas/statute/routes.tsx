import { get, publicOr, type Route } from '#web/routes.ts'
import { mayReadArea } from '../area/policy.ts'
import { criteriaPage } from './routes/criteria.tsx'
import { lawPage } from './routes/law.tsx'
import { whatIfPage } from './routes/what-if.tsx'

export const statuteRoutes: readonly Route[] = [
  get('/lovgivning/omraader', 'statute.read', publicOr(mayReadArea), lawPage),
  get('/lovgivning/omraader/hvad-hvis', 'statute.what_if', mayReadArea, whatIfPage),
  get('/omraader/:slug/kriterier', 'area.criteria', mayReadArea, criteriaPage),
]
