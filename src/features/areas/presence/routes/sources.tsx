import { reading } from '#database/database'
import { placeIn, placesFor, reachOf, scopeOf } from '#features/identity'
import { readForm } from '#web/forms.ts'
import type { Page, Shown } from '#web/page.ts'
import { undoImport } from '../commands/undo-import.ts'
import { UndoForm } from '../forms.ts'
import { mayImportPresence } from '../policy.ts'
import { listImports, listSources } from '../queries.ts'
import { presenceTexts } from '../texts.ts'
import { SourcesPage } from '../views/sources.tsx'
import { frameFor } from './frame.ts'

/** Where counts come from and why, and what was read in when. */
export const sourcesPage = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const reach = reachOf(page.member, mayImportPresence)
  const { sources, imports } = await reading(page.platform.database, scopeOf(page), async (tx) => ({
    sources: await listSources(tx, reach),
    imports: await listImports(tx, reach),
  }))
  return page.show(
    frameFor(page, presenceTexts.in(page.language)('sources.title'), shown),
    <SourcesPage sources={sources} imports={imports} shown={shown} />,
  )
}

export const saveUndo = async (page: Page): Promise<Response> => {
  const form = await readForm(page, UndoForm)
  if (!form.ok) return sourcesPage(page, form.again)
  const place = placeIn(placesFor(page, mayImportPresence), form.value.municipality)
  const undoing = { import: form.value.import, ...(form.mandate && { mandate: form.mandate }) }
  const result = place.ok ? await undoImport(page.platform, page.member, { municipality: place.value.code, ...undoing }) : place
  return result.ok
    ? page.saved('/tilstedevaerelse/kilder', undoImport.act)
    : sourcesPage(page, { words: form.words, refusals: result.refusals })
}
