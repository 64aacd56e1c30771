import { get, post, type Route } from '#web/routes.ts'
import { mayReadArea, mayRegisterAreas } from '../area/policy.ts'
import { askMerge, askMove, askSplit, delimitationPage, saveMerge, saveMove, saveSplit } from './routes/change.tsx'
import { askBlock, askEndPiece, askNames, askParcel, saveBlock, saveEndPiece, saveNames, saveParcel } from './routes/ground.tsx'

export const delimitationRoutes: readonly Route[] = [
  get('/omraader/:slug/afgraensning', 'area.read_delimitation', mayReadArea, delimitationPage),
  get('/omraader/:slug/afgraensning/:piece/afslut', 'area.ask_end_piece', mayRegisterAreas, (page) => askEndPiece(page)),
  post('/omraader/:slug/afgraensning/:piece/afslut', 'area.piece_ended', mayRegisterAreas, saveEndPiece),
  get('/omraader/:slug/matrikler/ny', 'area.ask_parcel', mayRegisterAreas, (page) => askParcel(page)),
  post('/omraader/:slug/matrikler/ny', 'area.parcel_added', mayRegisterAreas, saveParcel),
  get('/omraader/:slug/blokke/ny', 'area.ask_block', mayRegisterAreas, (page) => askBlock(page)),
  post('/omraader/:slug/blokke/ny', 'area.block_added', mayRegisterAreas, saveBlock),
  get('/omraader/:slug/afdelinger/:estate/flyt', 'area.ask_move', mayRegisterAreas, (page) => askMove(page)),
  post('/omraader/:slug/afdelinger/:estate/flyt', 'area.estate_moved', mayRegisterAreas, saveMove),
  get('/omraader/:slug/navne', 'area.ask_names', mayRegisterAreas, (page) => askNames(page)),
  post('/omraader/:slug/navne', 'area.nicknames_changed', mayRegisterAreas, saveNames),
  get('/omraader/:slug/del', 'area.ask_split', mayRegisterAreas, (page) => askSplit(page)),
  post('/omraader/:slug/del', 'area.split', mayRegisterAreas, saveSplit),
  get('/omraader/:slug/sammenlaeg', 'area.ask_merge', mayRegisterAreas, (page) => askMerge(page)),
  post('/omraader/:slug/sammenlaeg', 'area.merged', mayRegisterAreas, saveMerge),
]
