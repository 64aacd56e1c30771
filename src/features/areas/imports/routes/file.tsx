import { hash } from 'node:crypto'
import { reading } from '#database/database'
import { notFound, type Place, placeIn, placesFor, scopeOf } from '#features/identity'
import { isId } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { Choices } from '#sheets/table'
import { fileFrom, readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { layDraft } from '../commands/drafts.ts'
import { undoFigureImport } from '../commands/undo-import.ts'
import { FileForm, UndoForm } from '../forms.ts'
import { missingColumns } from '../mapping.ts'
import { mayImportFigures } from '../policy.ts'
import { findImport, findMapping, listImports, undoOutlook } from '../queries.ts'
import type { Sent } from '../scales.ts'
import { importTexts } from '../texts.ts'
import { DraftPage } from '../views/draft.tsx'
import { FilePage } from '../views/file.tsx'
import { UnderwayPage } from '../views/underway.tsx'
import { UndoPage } from '../views/undo.tsx'
import { badRows } from './bad-rows.ts'
import { isOpen, openDraft, readOnce, type Underway } from './open.ts'

const frame = (page: Page, shown: Shown | null) =>
  ({ title: importTexts.in(page.language)('title'), current: 'areas', status: shown ? 422 : 200 }) as const

/** Seconds after which the page of a long file looks again. */
const lookAgain = 2

/** How far a long file has come; the page looks again by itself, and by a link. */
const underway = (page: Page, going: Underway): Response => page.show({ ...frame(page, null), lookAgain }, <UnderwayPage going={going} />)

/** What goes and what comes back with an import, before it is taken back. */
const askUndo = async (page: Page, places: readonly Place[], id: string): Promise<Response> => {
  const codes = places.map(({ code }) => code)
  const found = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const made = isId(id) ? await findImport(tx, codes, id) : undefined
    return made && { made, outlook: made.undone_at ? [] : await undoOutlook(tx, made.municipality, made.id) }
  })
  if (!found) throw notFound()
  return page.show(frame(page, null), <UndoPage {...found} places={places} />)
}

/** Where a file is sent, and what was taken in before; with `?fortryd=` what taking one of them back does; with `?fil=` the file that is being prepared, with `&hent=afviste` its bad rows. */
export const importPage = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const asked = page.query('fil')
  if (asked !== undefined && !shown) {
    if (page.query('hent') === 'afviste') return badRows(page, asked)
    const open = await openDraft(page, asked)
    if (!isOpen(open)) return underway(page, open)
    return page.show(frame(page, null), <DraftPage open={open} shown={null} />)
  }
  const places = placesFor(page, mayImportFigures)
  const undone = page.query('fortryd')
  if (undone !== undefined && !shown) return askUndo(page, places, undone)
  const imports = await reading(page.platform.database, scopeOf(page), (tx) =>
    listImports(
      tx,
      places.map(({ code }) => code),
    ),
  )
  return page.show(frame(page, shown), <FilePage places={places} imports={imports} shown={shown ?? blank()} />)
}

/** Takes a file, or rows pasted from a spreadsheet, and shows what is in it. A file that cannot be read is not kept. */
export const saveFile = async (page: Page): Promise<Response> => {
  const form = await readForm(page, FileForm)
  if (!form.ok) return importPage(page, form.again)
  const again = (...refusals: readonly Refusal[]) => importPage(page, { words: form.words, refusals })
  const place = placeIn(placesFor(page, mayImportFigures), form.value.municipality)
  if (!place.ok) return again(...place.refusals)
  const { source, rows } = form.value
  const file = await fileFrom(page, 'file')
  const content = file?.bytes ?? (rows === null ? null : new TextEncoder().encode(rows))
  if (!content) return again(at('file', importTexts.phrase('file.none')))
  const name = file?.name || importTexts.in(page.language)('file.pasted')
  const known = await reading(page.platform.database, scopeOf(page), (tx) => findMapping(tx, place.value.code, source))
  const { choices, read } = await readAs({ content, name }, known?.choices ?? {})
  if (!read.ok) return again(...read.refusals)
  // The refused rows come back with a column more, and a file with further columns is read as before.
  const same = known && missingColumns(known.mapping, read.value.header).length === 0
  const laid = await layDraft(page.platform, page.member, {
    municipality: place.value.code,
    fileName: name,
    content,
    source,
    choices,
    mapping: same ? known.mapping : null,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return laid.ok ? page.redirect(`/noegletal/import?fil=${laid.value}`) : again(...laid.refusals)
}

/** Reads a file as those of its source were read; where that cannot be, as it says itself; and where no row is a head, without one. */
const readAs = async (file: Omit<Sent, 'choices'>, remembered: Choices) => {
  const sha256 = hash('sha256', file.content)
  const itself = async (choices: Choices) => ({ choices, read: await readOnce(sha256, choices, () => ({ ...file, choices })).work })
  const known = Object.keys(remembered).length > 0 ? await itself(remembered) : null
  if (known?.read.ok) return known
  const told = await itself({})
  if (told.read.ok) return told
  const headless = await itself({ headerRow: 0 })
  return headless.read.ok ? headless : told
}

export const saveUndo = async (page: Page): Promise<Response> => {
  const form = await readForm(page, UndoForm)
  if (!form.ok) return importPage(page, form.again)
  const codes = placesFor(page, mayImportFigures).map(({ code }) => code)
  const found = await reading(page.platform.database, scopeOf(page), (tx) => findImport(tx, codes, form.value.import))
  if (!found) throw notFound()
  const { municipality, id } = found
  const result = await undoFigureImport(page.platform, page.member, {
    municipality,
    import: id,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved('/noegletal/import', undoFigureImport.act)
    : importPage(page, { words: form.words, refusals: result.refusals })
}
