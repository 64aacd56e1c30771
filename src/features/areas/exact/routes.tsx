import { mayReadExactFigures } from '#features/identity'
import { get, post, type Route } from '#web/routes.ts'
import { askExact, showExact } from './routes/exact.tsx'

export const exactRoutes: readonly Route[] = [
  get('/omraader/:slug/praecise-tal', 'area.ask_exact', mayReadExactFigures, askExact),
  post('/omraader/:slug/praecise-tal', 'area.see_exactly', mayReadExactFigures, showExact),
]
