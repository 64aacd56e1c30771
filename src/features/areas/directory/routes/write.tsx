import { isDay } from '#kernel/day'
import { lastDay, periodFrom } from '#kernel/period'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, open, openArea } from '../../area/routes/open.ts'
import { nearEntries } from '../../near/queries.ts'
import { isNear } from '../../near/refusal.ts'
import { addEntry } from '../commands/add-entry.ts'
import { correctEntry } from '../commands/correct-entry.ts'
import { EntryForm, factsFrom, NewEntryForm, wordsOf } from '../forms.ts'
import { mayKeepDirectory } from '../policy.ts'
import { organisationOffers } from '../queries.ts'
import { directoryTexts } from '../texts.ts'
import { EntryFormPage } from '../views/form.tsx'
import { directoryHref, entryFrame, openEntry, staleEntry } from './open.ts'

export const askEntry = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const words = shown?.words ?? {}
  const period = isDay(words.from ?? '') ? periodFrom(words.from ?? '', isDay(words.until ?? '') ? (words.until ?? null) : null) : null
  const { area, rest } = await open(page, async (tx, { municipality, id }) => ({
    organisations: await organisationOffers(tx, municipality),
    near: shown && period && isNear(shown.refusals) ? await nearEntries(tx, municipality, id, words.name ?? '', period) : [],
  }))
  const mandates = mandatesFor(page, mayKeepDirectory, area)
  return page.show(
    entryFrame(page, area, directoryTexts.in(page.language)('add.long'), shown),
    <EntryFormPage area={area} entry={null} {...rest} mandates={mandates} shown={shown ?? blank({ from: page.platform.clock.today() })} />,
  )
}

export const saveEntry = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayKeepDirectory, area)
  const form = await readForm(page, NewEntryForm)
  if (!form.ok) return askEntry(page, form.again)
  const { distinct, ...told } = form.value
  const facts = factsFrom(told)
  const result = facts.ok
    ? await addEntry(page.platform, page.member, {
        area: area.id,
        ...facts.value,
        distinct,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : facts
  return result.ok ? page.saved(directoryHref(area), 'directory.added') : askEntry(page, { words: form.words, refusals: result.refusals })
}

export const askCorrection = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { area, entry, rest } = await openEntry(page, (tx, { municipality }) => organisationOffers(tx, municipality))
  const mandates = mandatesFor(page, mayKeepDirectory, area)
  return page.show(
    entryFrame(page, area, directoryTexts.in(page.language)('form.correct.title', { name: entry.name }), shown),
    <EntryFormPage
      area={area}
      entry={entry}
      organisations={rest}
      near={[]}
      mandates={mandates}
      shown={shown ?? blank(wordsOf(entry, lastDay(entry.period)))}
    />,
  )
}

export const saveCorrection = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayKeepDirectory, area)
  const form = await readForm(page, EntryForm)
  if (!form.ok) return askCorrection(page, form.again)
  const facts = factsFrom(form.value)
  const entry = page.param('entry')
  const result = facts.ok
    ? await correctEntry(page.platform, page.member, {
        area: area.id,
        entry,
        version: form.version,
        ...facts.value,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : facts
  if (result.ok) return page.saved(`${directoryHref(area)}/${entry}`, 'directory.corrected')
  const shown = { words: form.words, refusals: result.refusals }
  return askCorrection(page, isStale(result) ? { ...shown, stale: await staleEntry(page, form.words) } : shown)
}
