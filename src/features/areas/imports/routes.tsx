import { get, post, type Route } from '#web/routes.ts'
import { mayImportFigures } from './policy.ts'
import { saveImport, saveMapping } from './routes/draft.tsx'
import { importPage, saveFile, saveUndo } from './routes/file.tsx'

export const importRoutes: readonly Route[] = [
  get('/noegletal/import', 'figures.ask_import', mayImportFigures, (page) => importPage(page)),
  post('/noegletal/import', 'figures.file_laid', mayImportFigures, saveFile),
  post('/noegletal/import/kolonner', 'figures.file_mapped', mayImportFigures, saveMapping),
  post('/noegletal/import/indlaes', 'figures.imported', mayImportFigures, saveImport),
  post('/noegletal/import/fortryd', 'figures.import_undone', mayImportFigures, saveUndo),
]
