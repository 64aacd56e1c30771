import { get, post, publicOr, type Route } from '#web/routes.ts'
import { mayReadArea, mayRegisterAreas } from '../area/policy.ts'
import { askLocation, saveLocation } from './routes/locate.tsx'
import { showMap } from './routes/map.tsx'

export const mapRoutes: readonly Route[] = [
  get('/kort', 'area.map', publicOr(mayReadArea), showMap),
  get('/omraader/:slug/placering', 'area.ask_location', mayRegisterAreas, (page) => askLocation(page)),
  post('/omraader/:slug/placering', 'area.located', mayRegisterAreas, saveLocation),
]
