import { get, post, type Route } from '#web/routes.ts'
import type { Permission } from '../permission.ts'
import { mayReadOrganisations, mayRegisterOrganisations } from '../policy.ts'
import { journal } from './routes/journal.tsx'
import { askRegister, listPage, register } from './routes/register.tsx'
import { historyPage, showPage } from './routes/show.tsx'

/** The routes of organisations. A page names seats, and bodies come after identity: who may read those is given. */
export const organisationRoutes = (mayReadBody: Permission): readonly Route[] => [
  get('/organisationer', 'organisation.list', mayReadOrganisations, listPage),
  get('/organisationer/ny', 'organisation.ask_register', mayRegisterOrganisations, (page) => askRegister(page)),
  post('/organisationer/ny', 'organisation.registered', mayRegisterOrganisations, register),
  get('/organisationer/:slug', 'organisation.read', mayReadOrganisations, (page) => showPage(page, mayReadBody)),
  get('/organisationer/:slug/historik', 'organisation.history', mayReadOrganisations, historyPage),
  get('/organisationer/:slug/sag', 'organisation.ask_journal', mayRegisterOrganisations, (page) => journal.ask(page)),
  post('/organisationer/:slug/sag', 'organisation.journal_changed', mayRegisterOrganisations, journal.save),
]
