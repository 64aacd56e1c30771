import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { journalConflict } from '#web/journal/conflict.ts'
import { JournalForm, wordsFrom } from '#web/journal/journal.ts'
import { JournalPage } from '#web/journal/page.tsx'
import { journalTexts } from '#web/journal/texts.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { changeAreaJournal } from '../commands/journal.ts'
import { mayRegisterAreas } from '../policy.ts'
import { mandatesFor, open, openArea, pathTo } from './open.ts'

export const askJournal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  const status = shown?.stale ? 409 : shown ? 422 : 200
  return page.show(
    { title: journalTexts.in(page.language)('edit'), current: 'areas', path: pathTo(page, area), status },
    <JournalPage record={area} href={`/omraader/${area.slug}`} mandates={mandates} shown={shown ?? blank(wordsFrom(area))} />,
  )
}

/** What somebody saved meanwhile beside what the user wrote. */
const conflict = async (page: Page, words: Words): Promise<NonNullable<Shown['stale']>> => {
  const { area, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, 100))
  return { ...lastSaved(rest.filter(({ act }) => act === 'area.journal_changed')), fields: journalConflict(page.language, area, words) }
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
  return askJournal(page, isStale(result) ? { ...shown, stale: await conflict(page, form.words) } : shown)
}
