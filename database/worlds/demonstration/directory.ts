import { type AddEntry, addEntry, confirmEntry, type EntryKind } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../script.ts'

/** What an entry says for itself; what it does not say nobody has told. */
export type EntryWords = Pick<AddEntry, 'name'> &
  Partial<Omit<AddEntry, 'area' | 'kind' | 'name' | 'period'>> & {
    readonly kind: EntryKind
    readonly from: string
    readonly until?: string
  }

const untold = {
  estate: null,
  organisation: null,
  organisationName: null,
  contactRole: null,
  contact: null,
  targetGroups: [],
  targetNote: null,
  activityKind: null,
  activityNote: null,
  place: null,
  source: null,
} as const

/** Tells who and what is in an area, by somebody who works there, on a day. */
export const entriesIn =
  ({ act }: Script, area: Id) =>
  async (who: Cast, day: string, words: readonly EntryWords[]): Promise<readonly Id[]> => {
    const told: Id[] = []
    for (const { from, until = null, ...entry } of words)
      told.push(await act(who, day, addEntry, { ...untold, ...entry, area, period: { from, until } }))
    return told
  }

/** Says on a day that entries are still right; none of them has been corrected. */
export const confirmIn =
  ({ act }: Script, area: Id) =>
  async (who: Cast, day: string, entries: readonly Id[]): Promise<void> => {
    for (const entry of entries) await act(who, day, confirmEntry, { area, entry, version: 1 })
  }
