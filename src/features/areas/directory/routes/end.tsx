import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, openArea } from '../../area/routes/open.ts'
import { endEntry } from '../commands/end-entry.ts'
import { EndForm } from '../forms.ts'
import { mayKeepDirectory } from '../policy.ts'
import { directoryTexts } from '../texts.ts'
import { EndEntryPage } from '../views/end-form.tsx'
import { directoryHref, entryFrame, openEntry, staleEntry } from './open.ts'

export const askEnd = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { area, entry } = await openEntry(page, () => Promise.resolve(null))
  const mandates = mandatesFor(page, mayKeepDirectory, area)
  return page.show(
    entryFrame(page, area, directoryTexts.in(page.language)('end'), shown),
    <EndEntryPage
      href={`${directoryHref(area)}/${entry.id}`}
      entry={entry}
      mandates={mandates}
      shown={shown ?? blank({ last: page.platform.clock.today() })}
    />,
  )
}

export const saveEnd = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayKeepDirectory, area)
  const form = await readForm(page, EndForm)
  if (!form.ok) return askEnd(page, form.again)
  const result = await endEntry(page.platform, page.member, {
    area: area.id,
    entry: page.param('entry'),
    version: form.version,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(directoryHref(area), 'directory.ended')
  const shown = { words: form.words, refusals: result.refusals }
  return askEnd(page, isStale(result) ? { ...shown, stale: await staleEntry(page, form.words) } : shown)
}
