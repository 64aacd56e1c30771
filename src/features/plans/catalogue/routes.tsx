import { get, post, type Route } from '#web/routes.ts'
import { mayKeepCatalogues, mayReadCatalogues } from '../policy.ts'
import { askCatalogue, askNewCatalogue, saveCatalogue, saveNewCatalogue, showCatalogue } from './routes/catalogue.tsx'
import { askEntry, askNewEntry, dropEntry, saveEntry, saveNewEntry, showEntry } from './routes/entry.tsx'
import { listPage } from './routes/list.tsx'

const catalogue = '/kataloger/:id'
const entry = `${catalogue}/aktiviteter/:entry`

export const catalogueRoutes: readonly Route[] = [
  get('/kataloger', 'catalogue.list', mayReadCatalogues, listPage),
  get('/kataloger/nyt', 'catalogue.ask_new', mayKeepCatalogues, (page) => askNewCatalogue(page)),
  post('/kataloger/nyt', 'catalogue.added', mayKeepCatalogues, saveNewCatalogue),
  get(catalogue, 'catalogue.read', mayReadCatalogues, showCatalogue),
  get(`${catalogue}/ret`, 'catalogue.ask_change', mayKeepCatalogues, (page) => askCatalogue(page)),
  post(`${catalogue}/ret`, 'catalogue.changed', mayKeepCatalogues, saveCatalogue),
  get(`${catalogue}/aktiviteter/ny`, 'catalogue.ask_entry', mayKeepCatalogues, (page) => askNewEntry(page)),
  post(`${catalogue}/aktiviteter/ny`, 'catalogue.entry_added', mayKeepCatalogues, saveNewEntry),
  get(entry, 'catalogue.read_entry', mayReadCatalogues, showEntry),
  get(`${entry}/ret`, 'catalogue.ask_change_entry', mayKeepCatalogues, (page) => askEntry(page)),
  post(`${entry}/ret`, 'catalogue.entry_changed', mayKeepCatalogues, saveEntry),
  post(`${entry}/ret/fjern`, 'catalogue.entry_removed', mayKeepCatalogues, dropEntry),
]
