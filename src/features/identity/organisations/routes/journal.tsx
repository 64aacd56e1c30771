import { journalPages } from '#web/journal/pages.tsx'
import { changeOrganisationJournal } from '../commands.ts'
import { mandatesFor, open, pathTo } from './open.ts'

export const journal = journalPages({
  open: async (page) => (await open(page, () => Promise.resolve(null))).organisation,
  mandates: mandatesFor,
  href: ({ slug }) => `/organisationer/${slug}`,
  frame: (page, organisation, title, shown) => ({
    title,
    current: 'organisations',
    path: pathTo(page, organisation),
    status: shown?.stale ? 409 : shown ? 422 : 200,
  }),
  act: changeOrganisationJournal.act,
  change: (page, { id }, change) => changeOrganisationJournal(page.platform, page.member, { organisation: id, ...change }),
})
