import { reading } from '#database/database'
import { notFound, placesFor, scopeOf } from '#features/identity'
import { isId } from '#kernel/id'
import type { Page } from '#web/page.ts'
import { type Preview, previewImport } from '../commands/import-figures.ts'
import { type Draft, type ReadDraft, readDraft } from '../draft.ts'
import { type Mapping, suggestedMapping, wholeMapping } from '../mapping.ts'
import { mayImportFigures } from '../policy.ts'
import { findDraft, knownIndicators } from '../queries.ts'
import type { KnownIndicator } from '../register.ts'

/** A draft with its file read, what could be measured by it, and what would come of it; `preview` is null until every needed column is named. */
export type OpenDraft = {
  readonly draft: Draft
  readonly read: ReadDraft
  readonly indicators: readonly KnownIndicator[]
  readonly mapping: Partial<Mapping>
  readonly preview: Preview | null
}

/**
 * Opens a file that the member has sent; not found when it is somebody else's or no longer kept. What would come of it is worked out where a page
 * shows it, and not where the file is only read or taken in.
 */
export const openDraft = async (page: Page, id: string, shown = true): Promise<OpenDraft> => {
  const codes = placesFor(page, mayImportFigures).map(({ code }) => code)
  const now = page.platform.clock.now()
  return reading(page.platform.database, scopeOf(page), async (tx) => {
    const draft = isId(id) ? await findDraft(tx, codes, page.member.person, id, now) : undefined
    if (!draft) throw notFound()
    const read = await readDraft(draft.content, draft.choices)
    if (!read.ok) throw notFound()
    const indicators = (await knownIndicators(tx, draft.municipality)).filter(({ statutory }) => !statutory)
    const mapping = draft.mapping ?? suggestedMapping(read.value.header, indicators)
    const whole = wholeMapping(mapping)
    const { header, rows } = read.value
    const today = page.platform.clock.today()
    const preview =
      shown && whole ? await previewImport({ tx, today }, { municipality: draft.municipality, header, rows, mapping: whole }) : null
    return { draft, read: read.value, indicators, mapping, preview }
  })
}
