import { get, post, type Route } from '#web/routes.ts'
import { mayImportPresence, mayReadPresence } from './policy.ts'
import { askAddresses, askImport, saveAddresses, saveImport } from './routes/import.tsx'
import { askKind, askSource, askStock, saveKind, saveSource, saveStock } from './routes/register.tsx'
import { presencePage } from './routes/show.tsx'
import { saveUndo, sourcesPage } from './routes/sources.tsx'

export const presenceRoutes: readonly Route[] = [
  get('/tilstedevaerelse', 'presence.list', mayReadPresence, presencePage),
  get('/tilstedevaerelse/indlaes', 'presence.ask_import', mayImportPresence, (page) => askImport(page)),
  post('/tilstedevaerelse/indlaes', 'presence.imported', mayImportPresence, saveImport),
  get('/tilstedevaerelse/adresser', 'presence.ask_addresses', mayImportPresence, (page) => askAddresses(page)),
  post('/tilstedevaerelse/adresser', 'presence.imported', mayImportPresence, saveAddresses),
  get('/tilstedevaerelse/kilder', 'presence.sources', mayImportPresence, (page) => sourcesPage(page)),
  post('/tilstedevaerelse/kilder/fortryd', 'presence.undone', mayImportPresence, saveUndo),
  get('/tilstedevaerelse/kilder/ny', 'presence.ask_source', mayImportPresence, (page) => askSource(page)),
  post('/tilstedevaerelse/kilder/ny', 'presence.source_registered', mayImportPresence, saveSource),
  get('/tilstedevaerelse/slags/ny', 'presence.ask_kind', mayImportPresence, (page) => askKind(page)),
  post('/tilstedevaerelse/slags/ny', 'presence.kind_added', mayImportPresence, saveKind),
  get('/tilstedevaerelse/boligtal', 'presence.ask_stock', mayImportPresence, (page) => askStock(page)),
  post('/tilstedevaerelse/boligtal', 'presence.stock_recorded', mayImportPresence, saveStock),
]
