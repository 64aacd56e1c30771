import { reading, type Tx } from '#database/database'
import { notFound, placesFor, scopeOf } from '#features/identity'
import { type Id, isId } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Choices } from '#sheets/table'
import type { Page } from '#web/page.ts'
import type { Draft } from '../draft.ts'
import { type Going, keeping } from '../kept.ts'
import { type Mapping, suggestedMapping, wholeMapping } from '../mapping.ts'
import { mayImportFigures } from '../policy.ts'
import { draftContent, findDraft, recordedFigures } from '../queries.ts'
import { finderFor, type KnownIndicator, type Near, nearOf } from '../register.ts'
import { markOf, type Registered, registerOf } from '../registered.ts'
import { long, readFile, type Sent, weighFile } from '../scales.ts'
import type { Against, FileRead, Progress, Weighed } from '../weighing.ts'

const keep = keeping()

/** A draft with its file read, what could be measured by it, and what would come of it; `preview` is null until every needed column is named. */
export type OpenDraft = {
  readonly draft: Draft
  readonly read: FileRead
  readonly indicators: readonly KnownIndicator[]
  readonly mapping: Partial<Mapping>
  readonly preview: Weighed | null
  /** The words for which a place was chosen, with the places that they may mean. */
  readonly chosen: readonly Chosen[]
}

export type Chosen = { readonly words: string; readonly id: Id; readonly near: readonly Near[] }

/** A draft whose file is still being read or weighed. */
export type Underway = { readonly draft: Draft; readonly progress: Progress }

/** The draft of the address or the form; not found when it is somebody else's or no longer kept. */
export const draftIn = async (tx: Tx, page: Page, id: string): Promise<Draft> => {
  const codes = placesFor(page, mayImportFigures).map(({ code }) => code)
  const draft = isId(id) ? await findDraft(tx, codes, page.member.person, id, page.platform.clock.now()) : undefined
  if (!draft) throw notFound()
  return draft
}

/** A draft's file as it is sent to be read by some choices. */
export const sentOf = async (page: Page, { id, municipality, file_name: name }: Draft, choices: Choices) => {
  const content = await reading(page.platform.database, scopeOf(page), (tx) => draftContent(tx, municipality, id))
  return { content: content.content, choices, name }
}

/** A file read by some choices: at once where it has been read so before. */
export const readOnce = (
  sha256: string,
  { source: _, ...choices }: Draft['choices'],
  sent: () => Sent | Promise<Sent>,
): Going<Result<FileRead>> =>
  keep(`read ${sha256} ${JSON.stringify(Object.entries(choices).sort())}`, async (hear) => readFile(await sent(), hear))

/** A draft's file read by some choices. */
export const readBy = (page: Page, draft: Draft, choices: Draft['choices']): Going<Result<FileRead>> =>
  readOnce(draft.sha256, choices, () => sentOf(page, draft, choices))

/** What a file of the municipality is held against, as it is recorded now. */
export const againstIn = async (page: Page, municipality: number, mapping: Mapping, { register }: Registered): Promise<Against> => {
  const versions = register.indicators.flatMap((one) => one.versions.map(({ id }) => id))
  const known = await reading(page.platform.database, scopeOf(page), (tx) => recordedFigures(tx, municipality, versions))
  return { mapping, register, today: page.platform.clock.today(), known }
}

/** What would come of a draft's file: at once where nothing that it depends on has changed since somebody looked. */
const weighing = async (page: Page, draft: Draft, mapping: Mapping, ground: Registered): Promise<Going<Result<Weighed>>> => {
  const against = await againstIn(page, draft.municipality, mapping, ground)
  const { known, today } = against
  return keep(`weigh ${draft.sha256} ${markOf([draft.choices, mapping, ground.mark, known, today])}`, async (hear) =>
    weighFile(await sentOf(page, draft, draft.choices), against, hear),
  )
}

/** What came of some work; null where it is not done and the file is too long to wait for it. */
const answered = async <T>(going: Going<Result<T>>, draft: Draft, waits: boolean): Promise<T | null> => {
  if (!waits && draft.bytes > long && going.value === null) return null
  const result = await going.work
  if (!result.ok) throw notFound()
  return result.value
}

/** The words for which a place was chosen, so that it can be chosen otherwise. */
const chosenIn = ({ same = {} }: Partial<Mapping>, { register }: Registered): readonly Chosen[] => {
  const finder = finderFor(register)
  return Object.entries(same).map(([words, id]) => {
    const near = finder.nearest(words)
    return {
      words,
      id,
      near: near.some((one) => one.id === id) ? near : [...near, ...register.places.filter((one) => one.id === id).map(nearOf)],
    }
  })
}

/**
 * Opens a file that the member has sent. What would come of it is worked out beside the server, once for all that it depends on. A page of a long
 * file does not wait for it; `waits` says that somebody does.
 */
export const openDraft = async (page: Page, id: string, waits = false): Promise<OpenDraft | Underway> => {
  const { draft, ground } = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const draft = await draftIn(tx, page, id)
    return { draft, ground: await registerOf(tx, draft.municipality) }
  })
  const going = readBy(page, draft, draft.choices)
  const read = await answered(going, draft, waits)
  if (!read) return { draft, progress: going.progress }
  const indicators = ground.register.indicators.filter(({ statutory }) => !statutory)
  const mapping = draft.mapping ?? suggestedMapping(read.header, indicators)
  const whole = wholeMapping(mapping)
  const chosen = chosenIn(mapping, ground)
  if (!whole) return { draft, read, indicators, mapping, chosen, preview: null }
  const weighed = await weighing(page, draft, whole, ground)
  const preview = await answered(weighed, draft, waits)
  return preview ? { draft, read, indicators, mapping, chosen, preview } : { draft, progress: weighed.progress }
}

/** Whether a draft is open, or still being read or weighed. */
export const isOpen = (one: OpenDraft | Underway): one is OpenDraft => 'read' in one

/** Opens a draft for whoever waits for it. */
export const openWhole = async (page: Page, id: string): Promise<OpenDraft> => {
  const open = await openDraft(page, id, true)
  if (!isOpen(open)) throw notFound()
  return open
}
