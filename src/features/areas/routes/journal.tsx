import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { journalConflict } from '#web/journal/conflict.ts'
import { JournalForm, wordsFrom } from '#web/journal/journal.ts'
import { JournalPage } from '#web/journal/page.tsx'
import { journalTexts } from '#web/journal/texts.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { changeAreaJournal } from '../commands/journal.ts'
import { mayRegisterAreas } from '../policy.ts'
import { formFrame, mandatesFor, openArea } from './open.ts'
import { staleEdit } from './stale.ts'

export const askJournal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, journalTexts.in(page.language)('edit'), shown),
    <JournalPage record={area} href={`/omraader/${area.slug}`} mandates={mandates} shown={shown ?? blank(wordsFrom(area))} />,
  )
}

export const saveJournal = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, JournalForm)
  if (!form.ok) return askJournal(page, form.again)
  const result = await changeAreaJournal(page.platform, page.member, {
    area: area.id,
    version: form.version,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(`/omraader/${area.slug}`, 'area.journal_changed')
  const shown = { words: form.words, refusals: result.refusals }
  return askJournal(
    page,
    isStale(result) ? { ...shown, stale: await staleEdit(page, (now) => journalConflict(page.language, now, form.words)) } : shown,
  )
}
