import { journalPages } from '#web/journal/pages.tsx'
import { changeJournal } from '../change-journal.ts'
import { formFrame, hrefOf, mandatesFor, openOne } from './open.ts'

export const journal = journalPages({
  open: openOne,
  mandates: mandatesFor,
  href: hrefOf,
  frame: formFrame,
  act: changeJournal.act,
  change: (page, { id }, change) => changeJournal(page.platform, page.member, { appropriation: id, ...change }),
})
