import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { journalConflict } from '#web/journal/conflict.ts'
import { JournalForm, wordsFrom } from '#web/journal/journal.ts'
import { JournalPage } from '#web/journal/page.tsx'
import { journalTexts } from '#web/journal/texts.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { formFrame, hrefOf, mandatesFor, open, openPlan } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { changePlanJournal } from '../journal.ts'
import { countedActs, mostActs } from '../stale.ts'

export const askJournal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, mayWritePlan, plan)
  return page.show(
    formFrame(page, plan, journalTexts.in(page.language)('edit'), shown),
    <JournalPage record={plan} href={hrefOf(plan)} mandates={mandates} shown={shown ?? blank(wordsFrom(plan))} />,
  )
}

const staleEdit = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const { plan, rest: acts } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  return {
    ...lastSaved(acts.filter(({ act }) => countedActs.includes(act))),
    fields: journalConflict(page.language, plan, mine),
  }
}

export const saveJournal = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, JournalForm)
  if (!form.ok) return askJournal(page, form.again)
  const result = await changePlanJournal(page.platform, page.member, {
    plan: plan.id,
    version: form.version,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(hrefOf(plan), changePlanJournal.act)
  const shown = { words: form.words, refusals: result.refusals }
  return askJournal(page, isStale(result) ? { ...shown, stale: await staleEdit(page, form.words) } : shown)
}
