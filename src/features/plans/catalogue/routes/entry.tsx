import { reachOf } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { submit } from '#web/submit.ts'
import { mayWritePlan } from '../../policy.ts'
import { addEntry, changeEntry, removeEntry } from '../commands/entries.ts'
import { entryConflict } from '../conflict.ts'
import { EntryForm, entryWords, RemoveForm } from '../forms.ts'
import { partsToWrite, usesOf } from '../queries.ts'
import { catalogueTexts } from '../texts.ts'
import { EntryPage } from '../views/entry.tsx'
import { EntryFormPage } from '../views/entry-form.tsx'
import { type Catalogue, entryIn, frameOf, hrefOf, keeping, keepingOrDenied, openCatalogue, staleEdit } from './open.ts'

const entryHref = (catalogue: Pick<Catalogue, 'id'>, entry: string): string => `${hrefOf(catalogue)}/aktiviteter/${entry}`

/** An entry of a catalogue: what it is, what refers to it, and the way from it to an activity. */
export const showEntry = async (page: Page): Promise<Response> => {
  const { catalogue, rest } = await openCatalogue(page, async (tx, found) => {
    const { id } = entryIn(page, found)
    return {
      uses: await usesOf(tx, found.municipality, id),
      parts: await partsToWrite(tx, found.municipality, reachOf(page.member, mayWritePlan)),
    }
  })
  const entry = entryIn(page, catalogue)
  return page.show(
    { ...frameOf(page, entry.title, null, catalogue), status: 200 },
    <EntryPage
      catalogue={catalogue}
      entry={entry}
      href={entryHref(catalogue, entry.id)}
      plan={page.query('plan') ?? null}
      {...rest}
      keeping={keeping(page, catalogue).length > 0}
    />,
  )
}

export const askNewEntry = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { catalogue } = await openCatalogue(page, () => Promise.resolve(null))
  const next = Math.max(0, ...catalogue.entries.map(({ number }) => number)) + 1
  return page.show(
    frameOf(page, catalogueTexts.in(page.language)('entry.new'), shown, catalogue),
    <EntryFormPage
      catalogue={catalogue}
      entry={null}
      href={hrefOf(catalogue)}
      mandates={keepingOrDenied(page, catalogue)}
      shown={shown ?? blank({ number: String(next) })}
    />,
  )
}

export const saveNewEntry = async (page: Page): Promise<Response> => {
  const { catalogue } = await openCatalogue(page, () => Promise.resolve(null))
  keepingOrDenied(page, catalogue)
  return submit(page, {
    schema: EntryForm,
    ask: askNewEntry,
    run: ({ value, mandate }) => addEntry(page.platform, page.member, { catalogue: catalogue.id, ...value, ...mandate }),
    saved: (entry) => page.saved(entryHref(catalogue, entry), addEntry.act),
  })
}

export const askEntry = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { catalogue } = await openCatalogue(page, () => Promise.resolve(null))
  const entry = entryIn(page, catalogue)
  return page.show(
    frameOf(page, catalogueTexts.in(page.language)('entry.change'), shown, catalogue),
    <EntryFormPage
      catalogue={catalogue}
      entry={entry}
      href={entryHref(catalogue, entry.id)}
      mandates={keepingOrDenied(page, catalogue)}
      shown={shown ?? blank(entryWords(entry))}
    />,
  )
}

export const saveEntry = async (page: Page): Promise<Response> => {
  const { catalogue } = await openCatalogue(page, () => Promise.resolve(null))
  keepingOrDenied(page, catalogue)
  const { id: entry } = entryIn(page, catalogue)
  return submit(page, {
    schema: EntryForm,
    ask: askEntry,
    run: ({ value, version, mandate }) =>
      changeEntry(page.platform, page.member, { catalogue: catalogue.id, entry, version, ...value, ...mandate }),
    saved: () => page.saved(entryHref(catalogue, entry), changeEntry.act),
    stale: (mine) =>
      staleEdit(
        page,
        (act, detail) => act === changeEntry.act && (detail as { readonly entry?: unknown } | null)?.entry === entry,
        (now) => entryConflict(page.language, { theirs: entryWords(entryIn(page, now)), mine }),
      ),
  })
}

export const dropEntry = async (page: Page): Promise<Response> => {
  const { catalogue } = await openCatalogue(page, () => Promise.resolve(null))
  keepingOrDenied(page, catalogue)
  const entry = entryIn(page, catalogue)
  return submit(page, {
    schema: RemoveForm,
    ask: (again, { refusals }) => askEntry(again, { words: entryWords(entry), refusals }),
    run: ({ version, mandate }) =>
      removeEntry(page.platform, page.member, { catalogue: catalogue.id, entry: entry.id, version, ...mandate }),
    saved: () => page.saved(hrefOf(catalogue), removeEntry.act),
  })
}
