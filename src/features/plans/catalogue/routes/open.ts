import { reading, type Tx } from '#database/database'
import { historyOf } from '#features/audit'
import { denied, type Mandate, notFound, permitting, reachOf, scopeOf } from '#features/identity'
import { isId } from '#kernel/id'
import type { ConflictField } from '#ui/kit.ts'
import type { Page, Shown } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { mayKeepCatalogues, mayReadCatalogues } from '../../policy.ts'
import { type EntryRow, findCatalogue } from '../queries.ts'
import { catalogueTexts } from '../texts.ts'

export type Catalogue = NonNullable<Awaited<ReturnType<typeof findCatalogue>>>

/** The address's catalogue, and what else the page needs in the same transaction; not found where the member's municipalities have not taken it in. */
export const openCatalogue = async <T>(page: Page, more: (tx: Tx, catalogue: Catalogue) => Promise<T>) => {
  const id = page.param('id')
  if (!isId(id)) throw notFound()
  return reading(page.platform.database, scopeOf(page), async (tx) => {
    const catalogue = await findCatalogue(tx, reachOf(page.member, mayReadCatalogues), id)
    if (!catalogue) throw notFound()
    return { catalogue, rest: await more(tx, catalogue) }
  })
}

/** The address's entry in its catalogue. */
export const entryIn = (page: Page, { entries }: Pick<Catalogue, 'entries'>): EntryRow => {
  const entry = entries.find(({ id }) => id === page.param('entry'))
  if (!entry) throw notFound()
  return entry
}

/** The mandates under which the member keeps a catalogue; empty when there are none. */
export const keeping = (page: Page, { municipality }: Pick<Catalogue, 'municipality'>): readonly Mandate[] =>
  permitting(page.member, mayKeepCatalogues, { municipality })

/** The same, for an act that is being done: denied when there are none. */
export const keepingOrDenied = (page: Page, catalogue: Pick<Catalogue, 'municipality'>): readonly Mandate[] => {
  const mandates = keeping(page, catalogue)
  if (mandates.length === 0) throw denied(mayKeepCatalogues)
  return mandates
}

/** Where a catalogue lies. */
export const hrefOf = ({ id }: Pick<Catalogue, 'id'>): string => `/kataloger/${id}`

/** How a page below the catalogues is framed: not refused, refused, or stale. */
export const frameOf = (page: Page, title: string, shown: Shown | null, catalogue?: Pick<Catalogue, 'id' | 'name' | 'edition'>) =>
  ({
    title,
    current: 'plans',
    path: [
      { label: catalogueTexts.in(page.language)('title'), href: '/kataloger' },
      ...(catalogue ? [{ label: `${catalogue.name} ${catalogue.edition}`, href: hrefOf(catalogue) }] : []),
    ],
    status: shown?.stale ? 409 : shown ? 422 : 200,
  }) as const

const mostActs = 100

/** What somebody saved of a catalogue meanwhile beside what the user wrote. */
export const staleEdit = async (
  page: Page,
  isOwn: (act: string, detail: unknown) => boolean,
  fields: (catalogue: Catalogue) => readonly ConflictField[],
): Promise<StaleEdit> => {
  const { catalogue, rest } = await openCatalogue(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  return { ...lastSaved(rest.filter(({ act, detail }) => isOwn(act, detail))), fields: fields(catalogue) }
}
