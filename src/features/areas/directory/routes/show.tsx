import { isStale } from '#kernel/version'
import type { Page } from '#web/page.ts'
import { mandatesFor, mandatesIn, open, openArea, pathTo } from '../../area/routes/open.ts'
import { confirmEntry } from '../commands/confirm-entry.ts'
import { type EntryFilter, entryKinds, targetGroups } from '../directory.ts'
import { mayKeepDirectory } from '../policy.ts'
import { endedEntries } from '../queries.ts'
import { entryFrom } from '../rows.ts'
import { directoryTexts } from '../texts.ts'
import { EntryPage } from '../views/entry.tsx'
import { DirectoryPage } from '../views/list.tsx'
import { actsOf, directoryHref, entryFrame, openEntry } from './open.ts'

const filterOf = (page: Page): EntryFilter => ({
  q: (page.query('q') ?? '').trim().slice(0, 100),
  kind: entryKinds.find((kind) => kind === page.query('slags')) ?? null,
  targetGroup: targetGroups.find((group) => group === page.query('maalgruppe')) ?? null,
  faded: page.query('falmet') === 'yes',
})

/** Who and what is in the address's area. */
export const directoryPage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { area, rest } = await open(page, (tx, { municipality, id }) => endedEntries(tx, municipality, id, today))
  return page.show(
    { title: `${area.name}: ${directoryTexts.in(page.language)('title').toLowerCase()}`, current: 'areas', path: pathTo(page, area) },
    <DirectoryPage
      area={area}
      ended={rest.map(({ entry }) => entryFrom(entry))}
      filter={filterOf(page)}
      href={directoryHref(area)}
      today={today}
      keeping={mandatesIn(page, mayKeepDirectory, area).length > 0}
    />,
  )
}

/** One entry; 409 when the reader confirmed an older telling of it, 422 when it cannot be confirmed any more. */
export const entryPage = async (page: Page, status: 200 | 409 | 422 = 200): Promise<Response> => {
  const { area, entry, rest } = await openEntry(page, actsOf)
  return page.show(
    { ...entryFrame(page, area, entry.name, null), status },
    <EntryPage
      area={area}
      entry={entry}
      acts={rest}
      href={directoryHref(area)}
      today={page.platform.clock.today()}
      keeping={mandatesIn(page, mayKeepDirectory, area).length > 0}
      stale={status === 409}
    />,
  )
}

/** Where a confirmation came from, and so goes back to. */
const backTo = (page: Page, href: string, entry: string): string => {
  const from = page.query('fra')
  if (from === 'omraade') return `${href.replace(/\/hvem$/, '')}#hvem`
  return from === 'liste' ? href : `${href}/${entry}`
}

/** Confirming is one button and asks nothing: under the first mandate that permits it, unless one was chosen. */
export const confirm = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayKeepDirectory, area)
  const body = await page.context.req.parseBody()
  const entry = page.param('entry')
  const mandate = mandates.find(({ id }) => id === body.mandate) ?? mandates[0]
  const version = Number(body.version)
  const result = await confirmEntry(page.platform, page.member, {
    area: area.id,
    entry,
    version: Number.isSafeInteger(version) ? version : undefined,
    ...(mandate && { mandate: mandate.id }),
  })
  return result.ok
    ? page.saved(backTo(page, directoryHref(area), entry), 'directory.confirmed')
    : entryPage(page, isStale(result) ? 409 : 422)
}
