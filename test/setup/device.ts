import type { Entry, Store } from '../../src/islands/sessions/queue.ts'

/** A browser's store in memory; a full one takes nothing. */
export const storeOf = (text: string | null = null, full = false): Store => {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_, value) => {
      if (full) throw new Error('The quota has been exceeded')
      kept = value
    },
  }
}

/** A session that somebody wrote on a device. */
export const entryOf = (id: string, set: Partial<Entry> = {}): Entry => ({
  ...{ id, person: 'p', words: { heldOn: '2018-03-01' }, label: 'Lektiecafé', state: 'waiting', said: '', since: 0 },
  ...set,
})
