import { reading } from '#database/database'
import { type Act, historyOf } from '#features/audit'
import { type Mandate, municipalitiesOf } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Frame, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { journalConflict } from './conflict.ts'
import { type JournalColumns, JournalForm, wordsFrom } from './journal.ts'
import { JournalPage } from './page.tsx'
import { journalTexts } from './texts.ts'

type Numbered = JournalColumns & { readonly municipality: number; readonly id: Id; readonly name: string; readonly version: number }

/** What a change of the numbers is given beside the record: the values, the version that the form was opened on, the mandate. */
export type JournalChange = JournalForm & { readonly version: number | undefined; readonly mandate?: Id }

type JournalOf<Kept extends Numbered> = {
  /** Reads the address's record; not found when it may not be read. */
  readonly open: (page: Page) => Promise<Kept>
  /** The mandates under which the member may change it; denied when there are none. */
  readonly mandates: (page: Page, record: Kept) => readonly Mandate[]
  readonly href: (record: Kept) => string
  readonly frame: (page: Page, record: Kept, title: string, shown: Shown | null) => Frame
  readonly act: Act
  /** The acts that the record's version counts, when the record has others besides. */
  readonly counted?: readonly Act[]
  readonly change: (page: Page, record: Kept, change: JournalChange) => Promise<Result<unknown>>
}

/** How far back a stale edit looks for who saved last. */
const mostActs = 100

/** The two pages of a record's numbers, the same for every kind of record: asking for them, and saving them or showing both versions. */
export const journalPages = <Kept extends Numbered>({ open, mandates, href, frame, act, counted, change }: JournalOf<Kept>) => {
  const ask = async (page: Page, shown: Shown | null = null): Promise<Response> => {
    const record = await open(page)
    const under = mandates(page, record)
    return page.show(
      frame(page, record, journalTexts.in(page.language)('edit'), shown),
      <JournalPage record={record} href={href(record)} mandates={under} shown={shown ?? blank(wordsFrom(record))} />,
    )
  }
  const stale = async (page: Page, mine: Words): Promise<StaleEdit> => {
    const record = await open(page)
    const scope = { municipalities: municipalitiesOf(page.member), person: page.member.person }
    const acts = await reading(page.platform.database, scope, (tx) => historyOf(tx, record.municipality, record.id, mostActs))
    const saves = counted ? acts.filter((one) => counted.some((name) => name === one.act)) : acts
    return { ...lastSaved(saves), fields: journalConflict(page.language, record, mine) }
  }
  const save = async (page: Page): Promise<Response> => {
    const record = await open(page)
    mandates(page, record)
    const form = await readForm(page, JournalForm)
    if (!form.ok) return ask(page, form.again)
    const changed = { version: form.version, ...form.value, ...(form.mandate && { mandate: form.mandate }) }
    const result = await change(page, record, changed)
    if (result.ok) return page.saved(href(record), act)
    const shown = { words: form.words, refusals: result.refusals }
    return ask(page, isStale(result) ? { ...shown, stale: await stale(page, form.words) } : shown)
  }
  return { ask, save }
}
