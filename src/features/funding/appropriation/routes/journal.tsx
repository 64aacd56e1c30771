import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { journalConflict } from '#web/journal/conflict.ts'
import { JournalForm, wordsFrom } from '#web/journal/journal.ts'
import { JournalPage } from '#web/journal/page.tsx'
import { journalTexts } from '#web/journal/texts.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { changeJournal } from '../change-journal.ts'
import { formFrame, hrefOf, mandatesFor, open, openOne } from './open.ts'

export const askJournal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const found = await openOne(page)
  return page.show(
    formFrame(page, found, journalTexts.in(page.language)('edit'), shown),
    <JournalPage record={found} href={hrefOf(found)} mandates={mandatesFor(page, found)} shown={shown ?? blank(wordsFrom(found))} />,
  )
}

export const saveJournal = async (page: Page): Promise<Response> => {
  const found = await openOne(page)
  mandatesFor(page, found)
  const form = await readForm(page, JournalForm)
  if (!form.ok) return askJournal(page, form.again)
  const result = await changeJournal(page.platform, page.member, {
    appropriation: found.id,
    version: form.version,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(hrefOf(found), changeJournal.act)
  const shown = { words: form.words, refusals: result.refusals }
  if (!isStale(result)) return askJournal(page, shown)
  const { found: now, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, 1))
  return askJournal(page, { ...shown, stale: { ...lastSaved(rest), fields: journalConflict(page.language, now, form.words) } })
}
