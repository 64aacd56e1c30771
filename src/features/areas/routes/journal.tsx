import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm, type Submitted } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { changeAreaJournal } from '../commands/journal.ts'
import { JournalForm } from '../forms.ts'
import { mayRegisterAreas } from '../policy.ts'
import { areaTexts } from '../texts.ts'
import { JournalPage } from '../views/area-forms.tsx'
import { mandatesFor, open, openArea, pathTo } from './open.ts'

export const askJournal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  const words = { caseNumber: area.case_number ?? '', documentNumber: area.document_number ?? '', kle: area.kle ?? '' }
  const status = shown?.stale ? 409 : shown ? 422 : 200
  return page.show(
    { title: areaTexts.in(page.language)('journal.edit'), current: 'areas', path: pathTo(page, area), status },
    <JournalPage area={area} mandates={mandates} shown={shown ?? blank(words)} />,
  )
}

/** What somebody saved meanwhile beside what the user wrote. */
const conflict = async (page: Page, form: Extract<Submitted<unknown>, { ok: true }>): Promise<NonNullable<Shown['stale']>> => {
  const { area, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, 100))
  const say = areaTexts.in(page.language)
  return {
    ...lastSaved(rest.filter(({ act }) => act === 'area.journal_changed')),
    fields: [
      { label: say('journal.case'), theirs: area.case_number ?? '', mine: form.words.caseNumber ?? '' },
      { label: say('journal.document'), theirs: area.document_number ?? '', mine: form.words.documentNumber ?? '' },
      { label: say('journal.kle'), theirs: area.kle ?? '', mine: form.words.kle ?? '' },
    ],
  }
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
  return askJournal(page, isStale(result) ? { ...shown, stale: await conflict(page, form) } : shown)
}
