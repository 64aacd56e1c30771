import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { journalConflict } from '#web/journal/conflict.ts'
import { JournalForm, wordsFrom } from '#web/journal/journal.ts'
import { JournalPage } from '#web/journal/page.tsx'
import { journalTexts } from '#web/journal/texts.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { changeOrganisationJournal } from '../commands.ts'
import { mandatesFor, open, pathTo } from './open.ts'

const nothing = (): Promise<null> => Promise.resolve(null)

export const editJournal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { organisation } = await open(page, nothing)
  return page.show(
    {
      title: journalTexts.in(page.language)('edit'),
      current: 'organisations',
      path: pathTo(page, organisation),
      status: shown?.stale ? 409 : shown ? 422 : 200,
    },
    <JournalPage
      record={organisation}
      href={`/organisationer/${organisation.slug}`}
      mandates={mandatesFor(page, organisation)}
      shown={shown ?? blank(wordsFrom(organisation))}
    />,
  )
}

export const saveJournal = async (page: Page): Promise<Response> => {
  const { organisation } = await open(page, nothing)
  mandatesFor(page, organisation)
  const form = await readForm(page, JournalForm)
  if (!form.ok) return editJournal(page, form.again)
  const result = await changeOrganisationJournal(page.platform, page.member, {
    organisation: organisation.id,
    version: form.version,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(`/organisationer/${organisation.slug}`, 'organisation.journal_changed')
  const again: Shown = { words: form.words, refusals: result.refusals }
  if (!isStale(result)) return editJournal(page, again)
  const { organisation: now, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, 1))
  return editJournal(page, { ...again, stale: { ...lastSaved(rest), fields: journalConflict(page.language, now, form.words) } })
}
