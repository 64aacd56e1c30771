import { journalPages } from '#web/journal/pages.tsx'
import { changeAreaJournal } from '../commands/journal.ts'
import { mayRegisterAreas } from '../policy.ts'
import { hrefOf } from '../stage.ts'
import { formFrame, mandatesFor, openArea } from './open.ts'

export const journal = journalPages({
  open: openArea,
  mandates: (page, area) => mandatesFor(page, mayRegisterAreas, area),
  href: ({ slug }) => hrefOf(slug),
  frame: formFrame,
  act: changeAreaJournal.act,
  counted: ['area.journal_changed', 'area.figures_corrected'],
  change: (page, area, change) => changeAreaJournal(page.platform, page.member, { area: area.id, ...change }),
})
