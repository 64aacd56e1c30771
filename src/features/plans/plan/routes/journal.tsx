import { journalPages } from '#web/journal/pages.tsx'
import { formFrame, hrefOf, mandatesFor, openPlan } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { changePlanJournal } from '../journal.ts'
import { countedActs } from '../stale.ts'

export const journal = journalPages({
  open: openPlan,
  mandates: (page, plan) => mandatesFor(page, mayWritePlan, plan),
  href: hrefOf,
  frame: formFrame,
  act: changePlanJournal.act,
  counted: countedActs,
  change: (page, plan, change) => changePlanJournal(page.platform, page.member, { plan: plan.id, ...change }),
})
