import { journalPages } from '#web/journal/pages.tsx'
import { changeJournal } from '../commands/journal.ts'
import { mayChangeTerms } from '../policy.ts'
import { bodyTexts } from '../texts.ts'
import { mandatesFor, open, pathTo } from './open.ts'

export const journal = journalPages({
  open: async (page) => (await open(page, () => Promise.resolve(null))).body,
  mandates: (page, body) => mandatesFor(page, mayChangeTerms, body),
  href: ({ slug }) => `/organer/${slug}`,
  frame: (page, body, title, shown) => ({
    title,
    current: 'bodies',
    path: pathTo(body, bodyTexts.in(page.language)('title')),
    status: shown?.stale ? 409 : shown ? 422 : 200,
  }),
  act: changeJournal.act,
  change: (page, { id }, change) => changeJournal(page.platform, page.member, { body: id, ...change }),
})
