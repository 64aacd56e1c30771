import { get, post, type Route } from '#web/routes.ts'
import { mayReadArea, mayRegisterAreas } from '../area/policy.ts'
import { askCount, saveCount, stockPage } from './routes/stock.tsx'

export const stockRoutes: readonly Route[] = [
  get('/omraader/:slug/boliger', 'stock.read', mayReadArea, stockPage),
  get('/omraader/:slug/boliger/ny', 'stock.ask_count', mayRegisterAreas, (page) => askCount(page)),
  post('/omraader/:slug/boliger/ny', 'stock.counted', mayRegisterAreas, saveCount),
]
