/** What somebody wrote of one session, as it lies on the device until the server has it. */
export type Entry = {
  /** The id of the session: sent twice, it is there once. */
  readonly id: string
  /** Whose it is: nobody else sends it. */
  readonly person: string
  /** The fields of the form. */
  readonly words: Readonly<Record<string, string>>
  /** What it is called in the list. */
  readonly label: string
  /** `waiting` for a network; `decide`, because the server refused it; `discarded`, and still there for a while. */
  readonly state: 'waiting' | 'decide' | 'discarded'
  /** What the server said, or why it was thrown away. */
  readonly said: string
  /** Milliseconds since 1970 when its state last changed. */
  readonly since: number
}

/** Where entries are kept: the browser's own store, or one of a test. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>

const key = 'helhed-gange'

/** As long as what was thrown away can be taken back. */
const keptFor = 30 * 24 * 60 * 60 * 1000

const isEntry = (value: unknown): value is Entry => {
  if (typeof value !== 'object' || value === null) return false
  const one = value as Readonly<Record<string, unknown>>
  return ['id', 'person', 'label', 'state', 'said'].every((name) => typeof one[name] === 'string') && typeof one.words === 'object'
}

/** Everything that lies on the device, of whomever. What cannot be read is not there. */
export const entriesIn = (store: Store): readonly Entry[] => {
  try {
    const read: unknown = JSON.parse(store.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter(isEntry) : []
  } catch {
    return []
  }
}

const write = (store: Store, entries: readonly Entry[]): boolean => {
  try {
    store.setItem(key, JSON.stringify(entries))
    return true
  } catch {
    return false
  }
}

/** Keeps an entry, in the place of the one with its id; false when the device cannot. */
export const keep = (store: Store, entry: Entry): boolean => {
  const others = entriesIn(store)
  const known = others.some(({ id }) => id === entry.id)
  return write(store, known ? others.map((one) => (one.id === entry.id ? entry : one)) : [...others, entry])
}

/** Takes away what the server has. */
export const drop = (store: Store, id: string): boolean =>
  write(
    store,
    entriesIn(store).filter((one) => one.id !== id),
  )

/** Takes away what was thrown away long ago. */
export const tidy = (store: Store, now: number): void => {
  const entries = entriesIn(store)
  const left = entries.filter(({ state, since }) => state !== 'discarded' || now - since < keptFor)
  if (left.length < entries.length) write(store, left)
}

/** A new id: uuid version 7, as the server makes them, so that it sorts by the time it was made. */
export const newEntryId = (now: number, random: Uint8Array<ArrayBuffer>): string => {
  const time = now.toString(16).padStart(12, '0')
  const rest = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((random[2] ?? 0) & 0x3f) | 0x80
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(1, 4)}-${variant.toString(16)}${rest.slice(6, 8)}-${rest.slice(8, 20)}`
}
